import { containerOf, fullTitle, isEditors, noteOf, type Citable } from './citable.ts';
import type { CitedDate, DateParts } from './cite-date.ts';
import { phrase } from '../words/words.ts';

/** A date-variable of CSL-JSON. Where it is not one exact date, `literal` says what it is. */
export interface CslDate {
  readonly 'date-parts'?: readonly DateParts[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

interface CslName {
  readonly literal: string;
}

/** An item of CSL-JSON, after the schema of the Citation Style Language 1.0.2. */
interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly 'container-title': string;
  readonly issued?: CslDate;
  readonly genre?: string;
  readonly source?: string;
  readonly language: string;
  readonly URL?: string;
  readonly note?: string;
}

/** A citation as CSL-JSON: `[item]`, the form in which reference managers take it. */
export function cslJson(citable: Citable): string {
  return `${JSON.stringify([cslItem(citable)], undefined, 2)}\n`;
}

function cslItem(citable: Citable): CslItem {
  const { authors, digest, key, kind, language, published, site, url, words } = citable;
  const isArticle = kind === 'newspaper-article';
  const editors = isEditors(citable) ? site.editors : [];
  const note = noteOf(citable);
  return {
    id: key,
    type: isArticle ? 'article-newspaper' : 'webpage',
    title: fullTitle(citable),
    ...(authors.length > 0 && { author: authors.map(name) }),
    ...(editors.length > 0 && { editor: editors.map(name) }),
    'container-title': containerOf(citable),
    ...(published && { issued: cslDate(published) }),
    ...(digest !== undefined && { genre: phrase(words, 'cite.digest') }),
    ...(isArticle && { source: site.title }),
    language,
    ...(url !== undefined && { URL: url }),
    ...(note !== undefined && { note }),
  };
}

function name(literal: string): CslName {
  return { literal };
}

/**
 * A date as CSL-JSON has it. A range, a season or a doubt also has its words: some programs read only
 * the first of two dates, or pass over `circa`, and all prefer `literal` where there is one. `circa` is
 * of the whole date, also where only one end is doubtful.
 */
export function cslDate({ ends, inWords, isDoubtful, isExact, season }: CitedDate): CslDate {
  return {
    ...(ends.length > 0 && { 'date-parts': ends }),
    ...(season !== undefined && { season }),
    ...(isDoubtful && { circa: true }),
    ...(!isExact && { literal: inWords }),
  };
}
