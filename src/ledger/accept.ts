import type { Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { acceptArticle, type Accepting } from './accept/accept-article.ts';
import { acceptNamed } from './accept/accept-named.ts';
import { articlePromise, eventPromise, isChosen, pagePromise, termPromise } from './promises.ts';
import { aliasesOf, publishedOf } from './published.ts';
import { sorted } from './accept/sorted.ts';

const EMPTY: Ledger = { version: 1, articles: {}, aliases: {}, terms: {}, pages: {}, events: {} };

/**
 * Takes into the ledger what an edition is about to publish: new addresses, new words under the ids
 * that name them, and tombstones for what is gone. Nothing that stands in a ledger is ever dropped,
 * and a tombstone whose words are back is none any more.
 *
 * The edition must be whole: what could not be read would be buried.
 *
 * @param ledger what was published before; `undefined` makes the first promise
 * @returns a ledger of its own; keys are in the order of the text for blocks, and else sorted
 */
export function accept(edition: Edition, ledger: Ledger | undefined, accepting: Accepting): Ledger {
  const before = ledger ?? EMPTY;
  const { choice, today } = accepting;
  const named = { choice, today };
  return {
    version: 1,
    ...acceptArticles(edition, before, accepting),
    terms: acceptNamed(
      edition.terms.map(({ id, name }) => [id, { name }]),
      before.terms,
      { ...named, promiseOf: termPromise },
    ),
    pages: acceptNamed(
      edition.pages.map(({ slug, title }) => [slug, { title }]),
      before.pages,
      { ...named, promiseOf: pagePromise },
    ),
    events: acceptNamed(
      edition.events.map(({ id, label }) => [id, { label }]),
      before.events,
      { ...named, promiseOf: eventPromise },
    ),
  };
}

function acceptArticles(
  edition: Edition,
  before: Ledger,
  accepting: Accepting,
): Pick<Ledger, 'articles' | 'aliases'> {
  const articles = new Map(Object.entries(before.articles));
  const aliases = new Map(Object.entries(before.aliases));
  const answered = new Set<string>();
  for (const article of edition.articles) {
    const published = publishedOf(before, article);
    answered.add(article.slug).add(published?.slug ?? article.slug);
    const entry = acceptArticle(article, published?.entry, accepting);
    if (entry === undefined) continue;
    const isWhole = isChosen(accepting.choice, articlePromise(article.slug));
    // A part that is accepted alone stays where its article was published until that is, too.
    const slug = published && !isWhole ? published.slug : article.slug;
    if (published) articles.delete(published.slug);
    articles.set(slug, entry);
    aliases.delete(slug);
    if (!isWhole) continue;
    for (const alias of aliasesOf(before, article)) aliases.set(alias, slug);
  }
  for (const [slug, entry] of articles) {
    const isGone = !answered.has(slug) && entry.gone === undefined;
    if (isGone && isChosen(accepting.choice, articlePromise(slug))) {
      articles.set(slug, { ...entry, gone: accepting.today });
    }
  }
  return { articles: sorted(articles), aliases: sorted(aliases) };
}
