import type { Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { articlePromise } from './promises.ts';
import { lookUp } from './published.ts';

/**
 * The address by which the ledger asks about what was named with a former slug, of an article that
 * was renamed or is about to be.
 *
 * @param promise any address; one that is under no former slug is returned as it is
 */
export function currentPromise(
  promise: string,
  { articles }: Edition,
  ledger: Ledger | undefined,
): string {
  const [, name, id] = /^articles\/([^/]+)(?:\/(.+))?$/.exec(promise) ?? [];
  if (name === undefined || articles.some(({ slug }) => slug === name)) return promise;
  const heir = articles.find(({ aliases }) => aliases.some((alias) => alias === name));
  const slug = heir?.slug ?? lookUp(ledger?.aliases ?? {}, name) ?? name;
  return articlePromise(slug, id);
}
