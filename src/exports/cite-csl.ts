import type { ReadDate } from '../model/dates.ts';
import { fullTitle, remarksOf, type Citable } from './citable.ts';
import { phrase, type Words } from '../words/words.ts';
import { formatDate } from './format-date.ts';

type DateParts = readonly number[];

/** A date-variable of CSL-JSON. Where it is not one exact date, `literal` says what it is. */
export interface CslDate {
  readonly 'date-parts'?: readonly DateParts[];
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
  readonly 'publisher-place'?: string;
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
  const { authors, digest, key, kind, language, outlet, place, published, site, url, words } =
    citable;
  const isArticle = kind === 'newspaper-article';
  const remarks = remarksOf(citable);
  return {
    id: key,
    type: isArticle ? 'article-newspaper' : 'webpage',
    title: fullTitle(citable),
    ...(authors.length > 0 && { author: authors.map(name) }),
    ...(site.editors.length > 0 && { editor: site.editors.map(name) }),
    'container-title': isArticle && outlet !== undefined ? outlet : site.title,
    ...(place !== undefined && { 'publisher-place': place }),
    ...(published && { issued: cslDate(published, words) }),
    ...(digest !== undefined && { genre: phrase(words, 'cite.digest') }),
    ...(isArticle && { source: site.title }),
    language,
    ...(url !== undefined && { URL: url }),
    ...(remarks.length > 0 && { note: remarks.join(phrase(words, 'typography.sentences')) }),
  };
}

function name(literal: string): CslName {
  return { literal };
}

/**
 * A date as CSL-JSON has it. A range or a doubt also has its words: some programs read only the first
 * of two dates, or pass over `circa`, and all prefer `literal` where there is one.
 *
 * @param words of the interface
 */
export function cslDate(date: ReadDate, words: Words): CslDate {
  const literal = formatDate(date, words);
  if (date.kind === 'other') return { literal };
  const ends = date.kind === 'interval' ? [date.first, date.last] : [date.first];
  const parts = ends.map((end) => partsOf(end, date.precision));
  const isDoubtful = date.approximate || date.uncertain;
  return {
    'date-parts': parts,
    ...(isDoubtful && { circa: true }),
    ...((isDoubtful || parts.length > 1) && { literal }),
  };
}

function partsOf(day: Date, precision: 'day' | 'month' | 'year'): DateParts {
  const parts = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  return parts.slice(0, { year: 1, month: 2, day: 3 }[precision]);
}
