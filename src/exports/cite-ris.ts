import type { ReadDate } from '../model/dates.ts';
import { onOneLine } from '../text/shorten.ts';
import { fullTitle, remarksOf, type Citable } from './citable.ts';
import { certainPart, isExact } from './cite-date.ts';
import type { Words } from '../words/words.ts';
import { formatDate } from './format-date.ts';

type Line = readonly [tag: string, value: string | undefined];

/** A citation as RIS: tags of two letters, one a line, lines ended as on the Internet. */
export function ris(citable: Citable): string {
  const { authors, key, kind, language, outlet, place, published, site, url } = citable;
  const isArticle = kind === 'newspaper-article';
  const lines: Line[] = [
    ['TY', isArticle ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...authors.map((name): Line => ['AU', name]),
    ['TI', fullTitle(citable)],
    ['T2', isArticle ? outlet : site.title],
    ...site.editors.map((name): Line => ['ED', name]),
    ...(published ? dateLines(published, citable.words) : []),
    ['CY', place],
    ['DB', isArticle ? site.title : undefined],
    ['LA', language],
    ['UR', url],
    ...remarksOf(citable).map((remark): Line => ['N1', remark]),
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${onOneLine(value)}\r\n`,
  );
  return `${written.join('')}ER  - \r\n`;
}

/**
 * `DA  - year/month/day/other`: a date that is not exact has only its certain part in the first
 * three, and its words in the fourth.
 */
function dateLines(date: ReadDate, words: Words): Line[] {
  const { year = '', month = '', day = '' } = certainPart(date) ?? {};
  const other = isExact(date) ? '' : formatDate(date, words);
  return [
    ['PY', year === '' ? undefined : year],
    ['DA', [year, month, day, other].join('/')],
  ];
}
