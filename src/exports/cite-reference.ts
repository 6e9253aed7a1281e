import type { Citable, CiteWords } from './citable.ts';
import { listOf } from '../words/join.ts';
import { piecesOf } from '../words/pieces.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase } from '../words/words.ts';

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
  const {
    authors,
    digest,
    isTitleSupplied,
    kind,
    outlet,
    passage,
    path,
    published,
    site,
    title,
    url,
  } = citable;
  const ui = citable.words;
  const name = isTitleSupplied
    ? `[${title}]`
    : // A note has no title of its own, only a description.
      kind === 'note'
      ? title
      : quotedIn(ui, title);
  const date = published?.inWords;
  const by =
    authors.length === 0
      ? name
      : phrase(ui, 'cite.by', { authors: listOf(authors, ui), title: name });
  const edition = piecesOf(ui, 'cite.inEdition').map((piece) =>
    piece.kind === 'value' ? publication(site.title) : words(piece.text),
  );
  const editors =
    site.editors.length > 0 && phrase(ui, 'cite.editedBy', { names: listOf(site.editors, ui) });
  return [
    ...sentence(ui, words(by)),
    ...(digest === undefined ? [] : sentence(ui, words(digest))),
    ...(outlet === undefined ? [] : sentence(ui, publication(outlet), ...after(ui, date))),
    ...(outlet === undefined && date !== undefined ? sentence(ui, words(date)) : []),
    ...sentence(ui, ...edition, ...after(ui, editors, passage)),
    { kind: 'address', text: url ?? path },
  ];
}

/** A sentence, and what parts it from the next. */
function sentence(ui: CiteWords, ...parts: readonly ReferencePart[]): ReferencePart[] {
  const pieces = piecesOf(ui, 'typography.sentence').flatMap((piece) =>
    piece.kind === 'value' ? parts : words(piece.text),
  );
  return [...pieces, words(phrase(ui, 'typography.sentences'))];
}

/** What stands behind a publication, each behind a comma. */
function after(ui: CiteWords, ...parts: readonly (string | undefined | false)[]): ReferencePart[] {
  return parts.flatMap((part) => (part ? words(phrase(ui, 'typography.comma') + part) : []));
}

function words(text: string): ReferencePart {
  return { kind: 'words', text };
}

function publication(text: string): ReferencePart {
  return { kind: 'publication', text };
}
