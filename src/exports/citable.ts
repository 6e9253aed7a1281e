import type { PassageLink } from '../text/passage-link.ts';
import { joined, listOf } from '../words/join.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase, type KeysOf, type Words } from '../words/words.ts';
import type { CitedDate } from './cite-date.ts';

/** The words of the interface with which something is cited or quoted. */
export type CiteWords = Words<KeysOf<'cite' | 'typography'>>;

/**
 * What is cited, as every format says it. Nothing is in it that the corpus does not say: names are as
 * written, because which part of one is the family's nobody said, and the edition itself has no date.
 * All text is on one line.
 */
export interface Citable {
  /** Distinct within the edition: `wsj-amos`, `wsj-amos:on-monday`. */
  readonly key: string;
  /**
   * A full text from a known outlet is that outlet's article; all else is a page of this site: a full
   * text from nobody knows where, and what the editors wrote, a digest or a note.
   */
  readonly kind: 'newspaper-article' | 'text' | 'digest' | 'note';
  /** As it is shown. Of a digest it is not yet the title of a citation: see `fullTitle`. */
  readonly title: string;
  /** Whether the title is the editors' and does not stand in the text. */
  readonly isTitleSupplied: boolean;
  readonly authors: readonly string[];
  readonly outlet?: string | undefined;
  /** Where it was written, or published: nobody said which of the two. */
  readonly place?: string | undefined;
  readonly published?: CitedDate | undefined;
  /** The original's own address on the web. */
  readonly originalUrl?: string | undefined;
  /** "Digest of a text by …": set of a digest, and of a note on one. */
  readonly digest?: string | undefined;
  /** BCP 47 tag: of the text; of a note, the site's. */
  readonly language: string;
  /** What a citation says besides, in the language of the interface. */
  readonly words: CiteWords;
  /** The edition, and who is answerable for it. */
  readonly site: {
    readonly title: string;
    readonly editors: readonly string[];
  };
  /** "paragraph 4", where a passage is cited and not the whole. */
  readonly passage?: string | undefined;
  /** The URL of the page; none where the corpus does not say on which host it will stand. */
  readonly url?: string | undefined;
  /** The page's address from the root of its host. */
  readonly path: string;
}

/** Whether it is the edition's own work, by its editors and under its terms, and not someone else's text. */
export function isEditors({ kind }: Pick<Citable, 'kind'>): boolean {
  return kind === 'digest' || kind === 'note';
}

/** In what it was published: the newspaper, or this site. */
export function containerOf({ kind, outlet, site }: Citable): string {
  return kind === 'newspaper-article' && outlet !== undefined ? outlet : site.title;
}

/**
 * The title under which a reference manager files it. Of a citation often nothing but that survives,
 * so that a digest is called one there too.
 */
export function fullTitle({ digest, isTitleSupplied, title }: Citable): string {
  if (digest !== undefined) return `${title} [${digest}]`;
  return isTitleSupplied ? `[${title}]` : title;
}

/** What a format has no field for, in sentences. */
export function remarksOf(citable: Citable): string[] {
  const { digest, isTitleSupplied, originalUrl, passage, path, place, published, url, words } =
    citable;
  return [
    passage && passage.charAt(0).toLocaleUpperCase(words.language) + passage.slice(1),
    digest,
    isTitleSupplied && phrase(words, 'cite.titleSupplied'),
    published?.isExact === false && phrase(words, 'cite.published', { date: published.inWords }),
    place !== undefined && phrase(words, 'cite.place', { place }),
    !isEditors(citable) && editionOf(citable),
    originalUrl !== undefined && phrase(words, 'cite.originally', { url: originalUrl }),
    url === undefined && phrase(words, 'cite.withinSite', { path }),
  ].flatMap((remark) => (remark ? phrase(words, 'typography.sentence', { words: remark }) : []));
}

/** `remarksOf` as one text, if there are any. */
export function noteOf(citable: Citable): string | undefined {
  return joined(citable.words, 'typography.sentences', remarksOf(citable)) || undefined;
}

/** The editors of the edition have not edited the newspaper: no format has a name for what they are. */
function editionOf({ site, words }: Citable): string {
  return joined(words, 'typography.comma', [
    phrase(words, 'cite.textIn', { edition: quotedIn(words, site.title) }),
    site.editors.length > 0 &&
      phrase(words, 'cite.editedBy', { names: listOf(site.editors, words) }),
  ]);
}

/** A passage of an article, from a code unit of a block to one of the same or of another block. */
type Cited = Pick<PassageLink, 'block'> & Partial<Omit<PassageLink, 'check'>>;

/**
 * A passage of an article, cited as part of it: the browser does so for what a reader selects.
 *
 * @param cited where it is: a whole block where no more is said than which
 * @param passage "paragraph 4", or `''` where it has no number
 * @param address the link to the passage: a URL, or from the root of the host if nobody knows that
 */
export function citePassage(
  article: Citable,
  cited: Cited,
  passage: string,
  address: string,
): Citable {
  const key = `${article.key}.${passageKey(cited)}`;
  const place = URL.canParse(address) ? { url: address } : { path: address, url: undefined };
  return { ...article, key, passage, ...place };
}

/** `p4`, `p4.10-58`, `p4.10-p5.3`: in a key BibTeX allows no more than letters, figures and `.:-_`. */
function passageKey({ block, from, lastBlock = block, to }: Cited): string {
  if (from === undefined || to === undefined) return block;
  return `${block}.${from}-${lastBlock === block ? '' : `${lastBlock}.`}${to}`;
}

/**
 * An article's citation as it travels with its page, in JSON; `readCitable` is the inverse. The words
 * of the interface do not go along: scripts have their own.
 */
export function writeCitable(citable: Citable): string {
  return JSON.stringify({ ...citable, words: undefined });
}

/** @param words of the interface */
export function readCitable(json: string, words: CiteWords): Citable {
  return { ...(JSON.parse(json) as Omit<Citable, 'words'>), words };
}
