import type { Article, Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import type { Comparing } from './compare/article-parts.ts';
import { compareArticle } from './compare/compare-article.ts';
import { compareNamed } from './compare/compare-named.ts';
import { newWhole } from './compare/new-whole.ts';
import { fileOf } from './places.ts';
import { articlePromise, eventPromise, pagePromise, termPromise } from './promises.ts';
import { publishedOf } from './published.ts';
import { goneWhole } from './compare/questions.ts';

/** Where the events of a corpus are. */
const EVENTS_FILE = 'content/events.yaml';

/**
 * Holds an edition against everything that was ever published, and asks the editor about each
 * address that does not plainly keep its word.
 *
 * @param edition with the ids that `assignIds` gave
 * @returns `ledger/gone`, an error; `ledger/reworded`, `ledger/moved` and `ledger/unaccepted`, which
 *   a build may tell and a release must not pass (see `binding`)
 */
export function compare(edition: Edition, ledger: Ledger, comparing: Comparing): Problem[] {
  return [
    ...edition.articles.flatMap((article) => compareWhole(article, ledger, comparing)),
    ...goneArticles(edition, ledger),
    ...compareNamed(
      edition.terms.map(({ id, name, file }) => ({ key: id, title: name, file })),
      new Map(
        Object.entries(ledger.terms).map(([id, { name, gone }]) => [id, { title: name, gone }]),
      ),
      termPromise,
    ),
    ...compareNamed(
      edition.pages.map(({ slug, title, file }) => ({ key: slug, title, file })),
      new Map(Object.entries(ledger.pages)),
      pagePromise,
    ),
    ...compareNamed(
      edition.events.map(({ id, label }) => ({ key: id, title: label, file: EVENTS_FILE })),
      new Map(
        Object.entries(ledger.events).map(([id, { label, gone }]) => [id, { title: label, gone }]),
      ),
      eventPromise,
    ),
  ];
}

function compareWhole(article: Article, ledger: Ledger, comparing: Comparing): Problem[] {
  const published = publishedOf(ledger, article);
  const at = { file: fileOf(article, comparing.seeds) };
  return [
    ...newWhole(article, ledger, published, at),
    ...(published ? compareArticle(article, published.entry, comparing) : []),
  ];
}

function goneArticles({ articles }: Edition, ledger: Ledger): Problem[] {
  const answered = new Set<string>(articles.map((article) => article.slug));
  for (const article of articles) answered.add(publishedOf(ledger, article)?.slug ?? article.slug);
  const unknown = articles.filter((article) => !publishedOf(ledger, article));
  return Object.entries(ledger.articles).flatMap(([slug, { gone, seed, sha256, title }]) => {
    if (gone !== undefined || answered.has(slug)) return [];
    const heir = unknown.find((one) => one.seed.sha256 === sha256 || one.seed.path === seed);
    return [goneWhole(articlePromise(slug), title, heir && renaming(heir, slug))];
  });
}

/** What keeps the address of an article that was renamed. A source is never written into. */
function renaming({ file, seed, slug }: Article, alias: string): string {
  return file === undefined
    ? `write a file content/articles/${slug}.mdx that begins with \`seed: ${seed.path}\` and \`aliases: ${alias}\` between two lines \`---\``
    : `write \`aliases: ${alias}\` into ${file}`;
}
