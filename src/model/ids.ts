/**
 * The identifiers of the project, branded so that one kind cannot stand where another is meant.
 * An identifier ends up in an address, so its spelling is a promise: it is checked where it enters
 * and never reshaped afterwards.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Readonly<Record<Name, true>> };

/** The last part of an article's or page's address: `wsj-amos`. */
export type Slug = Branded<'Slug'>;
/** The id of a glossary term, and the last part of its address: `open-handset-alliance`. */
export type TermId = Branded<'TermId'>;
/** The id of a note within its article, its fragment in the page and the last part of its share page. */
export type NoteId = Branded<'NoteId'>;
/** The id of a block within its document, and its fragment in the page: `p4`, `h1`. */
export type BlockId = Branded<'BlockId'>;

/** Lower-case letters and digits of any script, in groups joined by single hyphens. */
const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/** Whether `text` may stand in an address as it is: lower case, normalised (NFC), hyphens between words. */
export function isSlug(text: string): text is Slug & TermId & NoteId {
  return SLUG.test(text) && text === text.toLowerCase() && text === text.normalize('NFC');
}

/** Whether `text` may be the id of a term: the rules are a slug's. */
export function isTermId(text: string): text is TermId {
  return isSlug(text);
}

/**
 * The nearest slug to any text, for a file name whose owner chose no slug.
 *
 * @param text any text, such as `1913/March ‹a›.txt` without its ending
 * @returns a slug, or `''` where the text holds neither letter nor digit
 */
export function toSlug(text: string): Slug | '' {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return isSlug(slug) ? slug : '';
}

/** What the ids of blocks look like, for a regular expression: `p4`, `h1`, `p3a`. */
export const BLOCK_ID = String.raw`[a-z]\d+[a-z]*`;
const blockIdAlone = new RegExp(`^${BLOCK_ID}$`);

/** Whether `text` may be the id of a note: a slug that no block can have (`p4`, `h1`, `p3a`). */
export function isNoteId(text: string): text is NoteId {
  return isSlug(text) && !blockIdAlone.test(text);
}

/** Brands a block id; only the parser and the ledger make them. */
export function blockId(prefix: string, number: number): BlockId {
  return `${prefix}${number}` as BlockId;
}
