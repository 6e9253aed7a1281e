import { articleAddress, noteAddress } from '../model/addresses.ts';
import { readDate } from '../model/dates.ts';
import { blockText } from '../model/document.ts';
import type { Annotation, Article, Edition } from '../model/edition.ts';
import type { NoteId } from '../model/ids.ts';
import { fold } from '../text/fold.ts';
import { shorten } from '../text/shorten.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase } from '../words/words.ts';
import type { Citable } from './citable.ts';
import { digestLine, digestedLine } from './source-line.ts';

/** Gives the address of a page in both ways: from the root of the host, and whole if that is known. */
export type Locate = (address: string) => Pick<Citable, 'path' | 'url'>;

/** Characters by which a note is known in its title: those of the words that it is attached to. */
const QUOTE_LENGTH = 80;

/** How to cite an article. */
export function citeArticle({ site, words }: Edition, article: Article, locate: Locate): Citable {
  const { language, original, slug } = article;
  const about = aboutSite(site);
  const digest = digestLine(article, words);
  const digested = digestedLine(article, words);
  const place = locate(articleAddress(slug));
  const page = { key: slug, language, digest, digested, words, site: about, ...place };
  if (digest !== undefined) {
    const { title } = article;
    return { ...page, kind: 'web-page', title, isTitleSupplied: false, authors: [] };
  }
  const { authors, outlet, published, url } = original;
  return {
    ...page,
    kind: outlet === undefined ? 'web-page' : 'newspaper-article',
    title: original.title ?? article.title,
    isTitleSupplied: isSupplied(article),
    authors,
    outlet,
    place: original.place,
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
    title: phrase(words, 'cite.note', {
      words: quotedIn(words, shorten(selector.exact, QUOTE_LENGTH)),
      title: quotedIn(words, article.title),
    }),
    isTitleSupplied: false,
    authors: [],
    digest: digestLine(article, words),
    digested: digestedLine(article, words),
    words,
    language: site.language,
    site: aboutSite(site),
    ...locate(noteAddress(article.slug, id)),
  };
}

function aboutSite({ editors, title }: Edition['site']): Citable['site'] {
  return { title, editors };
}

function isSupplied({ document, original, title, titleBasis }: Article): boolean {
  if (original.title !== undefined || titleBasis !== 'editor') return false;
  const words = fold(title).text.trim();
  return !document.blocks.some((block) => fold(blockText(document, block)).text.trim() === words);
}
