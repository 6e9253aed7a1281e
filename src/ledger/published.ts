import type { Article } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import type { Ledger, PublishedArticle } from '../model/ledger.ts';

/** What a record of the ledger holds under a key; a slug may well be `constructor`. */
export function lookUp<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * What was published of an article: under its slug or, where it was renamed since, under the first
 * of its aliases that the ledger has.
 *
 * @returns the slug in the ledger and what stands there; `undefined` where nothing does
 */
export function publishedOf(
  ledger: Ledger | undefined,
  { slug, aliases }: Pick<Article, 'slug' | 'aliases'>,
): { slug: Slug; entry: PublishedArticle } | undefined {
  if (!ledger) return undefined;
  for (const name of [slug, ...aliases]) {
    const entry = lookUp(ledger.articles, name);
    if (entry) return { slug: name, entry };
  }
  return undefined;
}

/**
 * All former slugs of an article: those that its file names, and those that the ledger keeps, which
 * answer whether the file still names them or not.
 */
export function aliasesOf(
  ledger: Ledger | undefined,
  { slug, aliases }: Pick<Article, 'slug' | 'aliases'>,
): Slug[] {
  const names = new Set<string>([slug, ...aliases]);
  const kept = Object.entries(ledger?.aliases ?? {}).filter(([, now]) => names.has(now));
  const all = new Set([...aliases, ...kept.map(([alias]) => alias as Slug)]);
  all.delete(slug);
  return [...all];
}

/** The texts of an article's blocks as they were published, in order, without those that are gone. */
export function livingTexts(blocks: PublishedArticle['blocks']): string[] {
  return Object.values(blocks).flatMap(({ exact, gone }) => (gone === undefined ? [exact] : []));
}
