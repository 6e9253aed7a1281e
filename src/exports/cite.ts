import { articleAddress, noteAddress } from '../model/addresses.ts';
import { readDate, type ReadDate } from '../model/dates.ts';
import { blockText } from '../model/document.ts';
import type { Annotation, Article, Edition } from '../model/edition.ts';
import type { NoteId } from '../model/ids.ts';
import { fold } from '../text/fold.ts';
import { quoted } from '../text/quoted.ts';
import { shorten } from '../text/shorten.ts';
import type { Words } from '../words/words.ts';
import { digestLine } from './source-line.ts';

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
  /** Of the text; of a note, the site's. */
  readonly language: string;
  /** What a citation says besides, in the language of the interface. */
  readonly words: Words;
  /** The edition, and who is answerable for it. */
  readonly site: {
    readonly title: string;
    readonly editors: readonly string[];
  };
  /** The URL of the page; none where the corpus does not say on which host it will stand. */
  readonly url?: string | undefined;
  /** The page's address from the root of its host. */
  readonly path: string;
}

/** Gives the address of a page in both ways: from the root of the host, and whole if that is known. */
export type Locate = (address: string) => Pick<Citable, 'path' | 'url'>;

/** Characters by which a note is known in its title: those of the words that it is attached to. */
const QUOTE_LENGTH = 80;

/** How to cite an article. */
export function citeArticle({ site, words }: Edition, article: Article, locate: Locate): Citable {
  const { language, original, slug } = article;
  const about = aboutSite(site);
  const digest = digestLine(article, words);
  const page = { key: slug, language, digest, words, site: about, ...locate(articleAddress(slug)) };
  if (digest !== undefined) {
    const { title } = article;
    return { ...page, kind: 'web-page', title, isTitleSupplied: false, authors: [] };
  }
  const { authors, outlet, place, published, url } = original;
  return {
    ...page,
    kind: outlet === undefined ? 'web-page' : 'newspaper-article',
    title: original.title ?? article.title,
    isTitleSupplied: isSupplied(article),
    authors,
    outlet,
    place,
    published: published === undefined ? undefined : readDate(published),
    originalUrl: url,
  };
}

/** How to cite a note: a page of the edition, by those who are answerable for it. */
export function citeNote(
  { site, words }: Edition,
  article: Article,
  { id, selector }: Annotation & { readonly id: NoteId },
  locate: Locate,
): Citable {
  return {
    key: `${article.slug}:${id}`,
    kind: 'web-page',
    title: `Note on ${quoted(shorten(selector.exact, QUOTE_LENGTH))} in ${quoted(article.title)}`,
    isTitleSupplied: false,
    authors: [],
    digest: digestLine(article, words),
    words,
    language: site.language,
    site: aboutSite(site),
    ...locate(noteAddress(article.slug, id)),
  };
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
  path,
  site,
  url,
}: Citable) {
  const isInEdition = kind === 'newspaper-article';
  return [
    digest,
    isTitleSupplied ? 'The title is the editors’' : undefined,
    isInEdition ? `Text as given in ${quoted(site.title)}` : undefined,
    originalUrl === undefined ? undefined : `Originally at ${originalUrl}`,
    url === undefined ? `Address within the site: ${path}` : undefined,
  ].filter((remark) => remark !== undefined);
}

function aboutSite({ editors, title }: Edition['site']): Citable['site'] {
  return { title, editors };
}

function isSupplied({ document, original, title, titleBasis }: Article): boolean {
  if (original.title !== undefined || titleBasis !== 'editor') return false;
  const words = fold(title).text.trim();
  return !document.blocks.some((block) => fold(blockText(document, block)).text.trim() === words);
}
