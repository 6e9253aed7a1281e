import type { Article } from '../../model/edition.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { counted } from '../../text/counted.ts';
import { articlePromise } from '../promises.ts';
import { lookUp, type publishedOf } from '../published.ts';
import { unaccepted } from './questions.ts';

/** What of an article's own addresses, its slug and its aliases, the ledger does not have yet. */
export function newWhole(
  article: Article,
  ledger: Ledger,
  published: ReturnType<typeof publishedOf>,
  at: Place,
): Problem[] {
  const promise = articlePromise(article.slug);
  const what = newSlug(article, published);
  const aliases = article.aliases.filter(
    (alias) => !lookUp(ledger.aliases, alias) && !lookUp(ledger.articles, alias),
  );
  return [
    ...(what === undefined ? [] : [unaccepted(promise, `${promise} ${what}.`, at)]),
    ...aliases.map((alias) =>
      unaccepted(
        promise,
        `${articlePromise(alias)}, an alias of ${promise}, is not in the ledger.`,
        at,
      ),
    ),
  ];
}

function newSlug(
  { annotations, document, slug, title }: Article,
  published: ReturnType<typeof publishedOf>,
): string | undefined {
  if (!published) {
    const blocks = counted(document.blocks.length, 'block');
    const notes = counted(annotations.filter(({ id }) => id !== undefined).length, 'note');
    return `("${title}", ${blocks} and ${notes}) is not in the ledger`;
  }
  const { entry } = published;
  if (published.slug !== slug) {
    return `is not in the ledger; it was published as ${articlePromise(published.slug)}`;
  }
  return entry.gone === undefined
    ? undefined
    : `was published as "${entry.title}", is a tombstone since ${entry.gone} and would answer again`;
}
