import type { Article } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { problem, type Problem } from '../model/problem.ts';
import { fileOf, type SeedFiles } from './places.ts';
import { articlePromise } from './promises.ts';
import { lookUp, publishedOf } from './published.ts';

/**
 * Checks that each former address of an article leads to one article, and truly to it.
 *
 * @returns `article/taken-alias` for an alias that is the slug of an article, or the alias of two,
 *   or that was published with blocks of its own; and for a slug that the ledger keeps for another
 */
export function checkAliases(
  articles: readonly Article[],
  ledger: Ledger | undefined,
  seeds: SeedFiles,
): Problem[] {
  const owners = new Map<string, Article>(articles.map((article) => [article.slug, article]));
  return articles.flatMap((article) => {
    const at = { file: fileOf(article, seeds) };
    const taken = article.aliases.flatMap((alias) => {
      const owner = owners.get(alias);
      owners.set(alias, article);
      // Told once, where the newcomer stands.
      if (owner?.slug === alias && ledger && lookUp(ledger.aliases, alias)) return [];
      if (owner) return [takenBy(alias, owner, at)];
      return hasOwnBlocks(alias, article, ledger) ? [notTheSame(alias, article, at)] : [];
    });
    return [...keptForAnother(article, ledger, at), ...taken];
  });
}

/** The published blocks of an alias and those of its article would share their ids. */
function hasOwnBlocks(alias: string, article: Article, ledger: Ledger | undefined): boolean {
  const published = publishedOf(ledger, article);
  return (
    ledger !== undefined &&
    lookUp(ledger.articles, alias) !== undefined &&
    published?.slug !== alias
  );
}

function takenBy(alias: string, owner: Article, at: { file: string }): Problem {
  const what = `The alias "${alias}" is an address of ${articlePromise(owner.slug)} already.`;
  return problem('article/taken-alias', at, what, 'Remove it, or one of the two.');
}

function notTheSame(alias: string, { slug }: Article, at: { file: string }): Problem {
  return problem(
    'article/taken-alias',
    at,
    `${articlePromise(alias)} was published with blocks of its own, so its addresses cannot lead to ${articlePromise(slug)}: there \`#p1\` is another paragraph.`,
    'Remove the alias and restore the article, or leave it as a tombstone.',
  );
}

/** A new article must not stand where links to a renamed one lead. */
function keptForAnother(
  article: Article,
  ledger: Ledger | undefined,
  at: { file: string },
): Problem[] {
  const heir = ledger && lookUp(ledger.aliases, article.slug);
  if (heir === undefined || publishedOf(ledger, article)?.slug === heir) return [];
  return [
    problem(
      'article/taken-alias',
      at,
      `${articlePromise(article.slug)} is a former address of ${articlePromise(heir)}, and leads there.`,
      `Give the article another name or, if it is ${articlePromise(heir)} renamed back, \`aliases: ${heir}\`.`,
    ),
  ];
}
