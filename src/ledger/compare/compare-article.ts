import type { Article } from '../../model/edition.ts';
import type { PublishedArticle } from '../../model/ledger.ts';
import type { Problem } from '../../model/problem.ts';
import { partsOf, type Comparing, type Part } from './article-parts.ts';
import { excerptOf } from './excerpts.ts';
import { articlePromise } from '../promises.ts';
import { gonePart, moved, reworded, unaccepted } from './questions.ts';

/** The questions about the blocks and notes of an article that was published. */
export function compareArticle(
  article: Article,
  published: PublishedArticle,
  comparing: Comparing,
): Problem[] {
  const parts = partsOf(article, published, comparing);
  const added = parts.filter(({ state }) => state === 'new' || state === 'back');
  return [...parts.flatMap(questionAbout), ...questionAboutAdded(article, added)];
}

function questionAbout(part: Part): Problem[] {
  switch (part.state) {
    case 'gone':
      return [gonePart(part)];
    case 'reworded':
      return [reworded(part)];
    case 'moved':
      return [moved(part)];
    default:
      return [];
  }
}

/** New addresses named before the rest is only counted: one problem for all of an article's. */
const MOST_NAMED = 5;

function questionAboutAdded({ slug }: Article, added: readonly Part[]): Problem[] {
  const [first, ...others] = added;
  if (!first) return [];
  const { at, now = '', promise, state } = first;
  if (others.length === 0) {
    const why =
      state === 'back' ? 'is a tombstone, and its words are back' : 'is not in the ledger';
    return [unaccepted(promise, `${promise} (${excerptOf(now)}) ${why}.`, at)];
  }
  const named = added.slice(0, MOST_NAMED).map((part) => `${part.id} ${excerptOf(part.now ?? '')}`);
  const more = added.length - named.length;
  const article = articlePromise(slug);
  const what =
    `${article} has ${added.length} addresses that are not in the ledger, or there as tombstones: ` +
    `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
  return [unaccepted(article, what, at)];
}
