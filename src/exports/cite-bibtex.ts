import type { ReadDate } from '../model/dates.ts';
import { phrase } from '../words/words.ts';
import { fullTitle, remarksOf, type Citable } from './citable.ts';
import { certainPart } from './cite-date.ts';

type Field = readonly [name: string, value: string | undefined];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as BibTeX. `date` is biblatex's (EDTF, as written); `year` and `month` are for BibTeX
 * proper and hold what is certain. Braces keep capitals in titles, and names in one piece.
 */
export function bibtex(citable: Citable): string {
  const { authors, key, kind, language, outlet, place, published, site, url } = citable;
  const isArticle = kind === 'newspaper-article';
  const remarks = remarksOf(citable);
  const fields: Field[] = [
    ['author', names(authors)],
    ['title', `{{${escape(fullTitle(citable))}}}`],
    isArticle ? ['entrysubtype', '{newspaper}'] : ['entrysubtype', undefined],
    isArticle ? ['journal', braced(outlet)] : ['organization', braced(site.title)],
    ['editor', names(site.editors)],
    ['location', braced(place)],
    ...(published ? dateFields(published) : []),
    ['language', braced(language)],
    ['url', url && `{${url}}`],
    [
      'note',
      remarks.length > 0
        ? braced(remarks.join(phrase(citable.words, 'typography.sentences')))
        : undefined,
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value}`,
  );
  return `@${isArticle ? 'article' : 'online'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** biblatex reads level 0 and 1 of EDTF; what is beyond that stands as it is in `year`. */
function dateFields(date: ReadDate): Field[] {
  if (date.kind === 'other') return [['year', braced(date.written)]];
  const certain = certainPart(date);
  return [
    ['date', `{${date.written}}`],
    ['year', certain && `{${certain.year}}`],
    ['month', certain?.month && MONTHS[Number(certain.month) - 1]],
  ];
}

function names(all: readonly string[]): string | undefined {
  return all.length === 0 ? undefined : `{${all.map((one) => `{${escape(one)}}`).join(' and ')}}`;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escape(text)}}`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Letters of any script stand as they are (UTF-8); what TeX takes for a command is escaped. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
