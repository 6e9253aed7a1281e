import { quoted } from '../text/quoted.ts';
import type { Citable } from './citable.ts';
import { formatDate } from './format-date.ts';
import { listOf } from '../words/join.ts';

/** A piece of a reference: words, the title of a publication, or the address of the page. */
export interface ReferencePart {
  readonly kind: 'words' | 'publication' | 'address';
  readonly text: string;
}

/**
 * A reference for the reader's own list, in the words of this site: `Juro Osawa: “…”. The Wall Street
 * Journal, 29–30 April 2013. In: … , edited by … . https://…`.
 */
export function referenceOf(citable: Citable): ReferencePart[] {
  const { authors, digest, isTitleSupplied, outlet, passage, path, published, site, title, url } =
    citable;
  const { editors } = site;
  const by = authors.length === 0 ? '' : `${listOf(authors, citable.words)}: `;
  const name = isTitleSupplied ? `[${title}]` : isNote(citable) ? title : quoted(title);
  const date = published && formatDate(published, citable.words);
  return [
    words(`${by}${name}. `),
    ...(digest === undefined ? [] : [words(`${digest}. `)]),
    ...(outlet === undefined ? [] : [publication(outlet), words(date ? ', ' : '. ')]),
    ...(date === undefined ? [] : [words(`${date}. `)]),
    words('In: '),
    publication(site.title),
    words(editors.length === 0 ? '' : `, edited by ${listOf(editors, citable.words)}`),
    words(passage ? `, ${passage}. ` : '. '),
    { kind: 'address', text: url ?? path },
  ];
}

/** A note has no title of its own, only a description. */
function isNote({ key }: Citable): boolean {
  return key.includes(':');
}

function words(text: string): ReferencePart {
  return { kind: 'words', text };
}

function publication(text: string): ReferencePart {
  return { kind: 'publication', text };
}
