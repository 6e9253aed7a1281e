import { articleAddress, noteAddress } from '../model/addresses.ts';
import { blockText } from '../model/document.ts';
import type { Annotation, Article, Edition } from '../model/edition.ts';
import type { NoteId } from '../model/ids.ts';
import { fold } from '../text/fold.ts';
import { onOneLine, shorten } from '../text/shorten.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase } from '../words/words.ts';
import type { Citable } from './citable.ts';
import { citedDate } from './cite-date.ts';
import { digestLine } from './source-line.ts';

/** Gives the address of a page in both ways: from the root of the host, and whole if that is known. */
export type Locate = (address: string) => Pick<Citable, 'path' | 'url'>;

/** Characters by which a note is known in its title: those of the words that it is attached to. */
const QUOTE_LENGTH = 80;

/** How to cite an article. */
export function citeArticle({ site, words }: Edition, article: Article, locate: Locate): Citable {
  const { language, original, slug } = article;
  const page = {
    key: slug,
    language,
    words,
    site: aboutSite(site),
    ...locate(articleAddress(slug)),
  };
  const digest = digestLine(article, words);
  if (digest !== undefined) {
    const title = onOneLine(article.title);
    return {
      ...page,
      kind: 'digest',
      digest: onOneLine(digest),
      title,
      isTitleSupplied: false,
      authors: [],
    };
  }
  const { authors, outlet, place, published, url } = original;
  return {
    ...page,
    kind: outlet === undefined ? 'text' : 'newspaper-article',
    title: onOneLine(original.title ?? article.title),
    isTitleSupplied: isSupplied(article),
    authors: authors.map(onOneLine),
    outlet: outlet && onOneLine(outlet),
    place: place && onOneLine(place),
    published: published === undefined ? undefined : citedDate(published, words),
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
  const digest = digestLine(article, words);
  return {
    key: `${article.slug}:${id}`,
    kind: 'note',
    title: phrase(words, 'cite.note', {
      words: quotedIn(words, shorten(selector.exact, QUOTE_LENGTH)),
      title: quotedIn(words, onOneLine(article.title)),
    }),
    isTitleSupplied: false,
    authors: [],
    digest: digest && onOneLine(digest),
    words,
    language: site.language,
    site: aboutSite(site),
    ...locate(noteAddress(article.slug, id)),
  };
}

function aboutSite({ editors, title }: Edition['site']): Citable['site'] {
  return { title: onOneLine(title), editors: editors.map(onOneLine) };
}

function isSupplied({ document, original, title, titleBasis }: Article): boolean {
  if (original.title !== undefined || titleBasis !== 'editor') return false;
  const words = fold(title).text.trim();
  return !document.blocks.some((block) => fold(blockText(document, block)).text.trim() === words);
}
