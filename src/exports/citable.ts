import type { ReadDate } from '../model/dates.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase, type Words } from '../words/words.ts';

/**
 * What is cited, as every format says it. Nothing is in it that the corpus does not say: names are as
 * written, because which part of one is the family's nobody said, and the edition itself has no date.
 */
export interface Citable {
  /** Distinct within the edition: `wsj-amos`, `wsj-amos:on-monday`. */
  readonly key: string;
  /** A full text from a known outlet is that outlet's article; all else is a page of this site. */
  readonly kind: 'newspaper-article' | 'web-page';
  /** As it is shown. Of a digest it is not yet the title of a citation: see `fullTitle`. */
  readonly title: string;
  /** Whether the title is the editors' and does not stand in the text. */
  readonly isTitleSupplied: boolean;
  readonly authors: readonly string[];
  readonly outlet?: string | undefined;
  readonly place?: string | undefined;
  readonly published?: ReadDate | undefined;
  /** The original's own address on the web. */
  readonly originalUrl?: string | undefined;
  /** "Digest of a text by …": set where the text is one. */
  readonly digest?: string | undefined;
  /** "a text by …": what a digest is one of. */
  readonly digested?: string | undefined;
  /** Of the text; of a note, the site's. */
  readonly language: string;
  /** What a citation says besides, in the language of the interface. */
  readonly words: Words;
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

/**
 * The title under which a reference manager files it. Of a citation often nothing but that survives,
 * so that a digest is called one there too.
 */
export function fullTitle({ digest, isTitleSupplied, title }: Citable): string {
  if (digest !== undefined) return `${title} [${digest}]`;
  return isTitleSupplied ? `[${title}]` : title;
}

/** What a format has no field for, in sentences. */
export function remarksOf({
  digest,
  isTitleSupplied,
  kind,
  originalUrl,
  passage,
  path,
  site,
  url,
  words,
}: Citable): string[] {
  const isInEdition = kind === 'newspaper-article';
  return [
    passage && passage.charAt(0).toLocaleUpperCase(words.language) + passage.slice(1),
    digest,
    isTitleSupplied && phrase(words, 'cite.titleSupplied'),
    isInEdition && phrase(words, 'cite.textIn', { edition: quotedIn(words, site.title) }),
    originalUrl !== undefined && phrase(words, 'cite.originally', { url: originalUrl }),
    url === undefined && phrase(words, 'cite.withinSite', { path }),
  ].flatMap((remark) => (remark ? phrase(words, 'typography.sentence', { words: remark }) : []));
}

/**
 * A passage of an article, cited as part of it: the browser does so for what a reader selects.
 *
 * @param id what tells the passage from others of the article, for a key: `p4`
 * @param passage "paragraph 4", or `''` where it has no number
 * @param url the link to the passage
 */
export function citePassage(article: Citable, id: string, passage: string, url: string): Citable {
  return { ...article, key: `${article.key}.${id}`, passage, url };
}

/**
 * An article's citation as it travels with its page, in JSON; `readCitable` is the inverse. The words
 * of the interface do not go along: scripts have their own.
 */
export function writeCitable(citable: Citable): string {
  return JSON.stringify({ ...citable, digested: undefined, words: undefined });
}

/** @param words of the interface */
export function readCitable(json: string, words: Words): Citable {
  const citable = JSON.parse(json, (key, value: unknown) =>
    /^(?:first|last)$/.test(key) && typeof value === 'string' ? new Date(value) : value,
  ) as Omit<Citable, 'words'>;
  return { ...citable, words };
}
