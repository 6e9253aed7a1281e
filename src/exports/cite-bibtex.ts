import { containerOf, fullTitle, isEditors, noteOf, type Citable } from './citable.ts';
import type { CitedDate } from './cite-date.ts';
import { babelName } from './cite-langid.ts';

type Field = readonly [name: string, value: string | undefined];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as BibTeX, with the types and fields of biblatex: `@article` with the `entrysubtype` of a
 * newspaper's, `@online` for a page. `journal`, `year` and `month` are for BibTeX proper. Braces keep
 * capitals in titles, and names in one piece.
 */
export function bibtex(citable: Citable): string {
  const { authors, key, kind, language, published, site, url } = citable;
  const isArticle = kind === 'newspaper-article';
  const fields: Field[] = [
    ['author', names(authors)],
    ['title', `{{${escape(fullTitle(citable))}}}`],
    ['entrysubtype', isArticle ? '{newspaper}' : undefined],
    [isArticle ? 'journal' : 'organization', braced(containerOf(citable))],
    ['editor', isEditors(citable) ? names(site.editors) : undefined],
    ...(published ? dateFields(published) : []),
    ['langid', braced(babelName(language))],
    ['url', url && `{${verbatim(url)}}`],
    ['note', braced(noteOf(citable))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value}`,
  );
  return `@${isArticle ? 'article' : 'online'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * `date` is biblatex's, which reads the levels 0 and 1 of EDTF, but no bare century; of a range without a
 * beginning other programs cannot read even the entry. `year` and `month` are what is certain.
 */
function dateFields({ certain, isExact, level, written }: CitedDate): Field[] {
  const [year, month] = certain;
  const isRead = level <= 1 && !/^-?\d\d$|^(?:\.\.)?\//.test(written);
  return [
    ['date', isExact ? `{${certain.join('-')}}` : isRead ? `{${written}}` : undefined],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
  ];
}

function names(all: readonly string[]): string | undefined {
  return all.length === 0 ? undefined : `{${all.map((one) => `{${escape(one)}}`).join(' and ')}}`;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escape(text)}}`;
}

/** BibTeX counts braces, also behind a backslash: those of a text have to be commands. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
};

/** Letters of any script stand as they are (UTF-8); what TeX takes for a command is escaped. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\~^{}&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address stands as it is, but for what would end its field: that is percent-encoded (RFC 3986). */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
