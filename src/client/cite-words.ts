import * as cite from 'virtual:words/cite';
import { question, title } from 'virtual:words/correction';
import * as dates from 'virtual:words/dates';
import * as typography from 'virtual:words/typography';
import { assembleWords } from '../words/assemble.ts';

/** The words with which passages are cited, quoted and corrected: what pages say, said alike. */
export const citeWords = assembleWords(document.documentElement.lang, [
  { cite, correction: { question, title }, dates, typography },
]);
