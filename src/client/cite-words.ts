import * as cite from 'virtual:words/cite';
import { question, title } from 'virtual:words/correction';
import * as typography from 'virtual:words/typography';
import { wordsOfPart } from '../words/assemble.ts';

/** The words with which passages are cited, quoted and corrected: what pages say, said alike. */
export const citeWords = wordsOfPart(document.documentElement.lang, {
  cite,
  correction: { question, title },
  typography,
});
