import { onOneLine } from '../text/shorten.ts';
import { containerOf, fullTitle, isEditors, remarksOf, type Citable } from './citable.ts';
import type { CitedDate } from './cite-date.ts';

type Line = readonly [tag: string, value: string | undefined];

/**
 * A citation as RIS, with the tags of 2011: two letters, one a line, lines ended as on the Internet. In a
 * name RIS takes a comma for the end of the family's part, and knows no way to say otherwise.
 */
export function ris(citable: Citable): string {
  const { authors, key, kind, language, published, site, url } = citable;
  const isArticle = kind === 'newspaper-article';
  const editors = isEditors(citable) ? site.editors : [];
  const lines: Line[] = [
    ['TY', isArticle ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...authors.map((name): Line => ['AU', name]),
    ['TI', fullTitle(citable)],
    ['T2', containerOf(citable)],
    ...editors.map((name): Line => ['ED', name]),
    ...(published ? dateLines(published) : []),
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
 * `PY  - year` and `DA  - year/month/day/other`, as far as they are certain; of a date that is not exact
 * the words are in the fourth part, unless it would look like more parts. A date of which not even the
 * year is certain is a remark and nothing else.
 */
function dateLines({ certain, inWords, isExact }: CitedDate): Line[] {
  const [year, month = '', day = ''] = certain;
  if (year === undefined) return [];
  const other = isExact || inWords.includes('/') ? '' : inWords;
  return [
    ['PY', year],
    ['DA', [year, month, day, other].join('/')],
  ];
}
