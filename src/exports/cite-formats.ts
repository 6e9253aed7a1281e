import type { CiteFormat } from '../model/addresses.ts';
import type { Citable } from './citable.ts';
import { bibtex } from './cite-bibtex.ts';
import { cslJson } from './cite-csl.ts';
import { ris } from './cite-ris.ts';

/** What reference managers read: what it is called, its media type, and what writes it. */
interface Format {
  readonly name: string;
  readonly type: string;
  readonly write: (citable: Citable) => string;
}

/** The formats in which everything is cited, by the ending of their files. */
export const CITATION_FORMATS: Readonly<Record<CiteFormat, Format>> = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: ris },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
};

/** A citation in each of them, to be shown and copied: with line ends as in a page. */
export function inEveryFormat(
  citable: Citable,
): { readonly name: string; readonly text: string }[] {
  return Object.values(CITATION_FORMATS).map(({ name, write }) => ({
    name,
    text: write(citable).replaceAll('\r\n', '\n'),
  }));
}
