import type { Edition, GoneArticle } from '../model/edition.ts';
import type { Slug, TermId } from '../model/ids.ts';
import type { Ledger } from '../model/ledger.ts';
import { aliasesOf } from './published.ts';
import { tombstonesOf } from './tombstones.ts';

/** What the edition has now, by the names under which it may have been published. */
interface Present {
  /** Slugs and aliases of articles. */
  readonly articles: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/**
 * Articles, terms, pages and events that were published and whose absence was accepted. What is there again
 * is not among them.
 */
export function goneFrom(ledger: Ledger | undefined, present: Present): Edition['gone'] {
  if (!ledger) return { articles: [], terms: [], pages: [], events: [] };
  return {
    articles: goneEntries(ledger.articles, present.articles).map(
      ([slug, entry, gone]): GoneArticle => ({
        slug: slug as Slug,
        aliases: aliasesOf(ledger, { slug: slug as Slug, aliases: [] }).filter(
          (alias) => !present.articles.has(alias),
        ),
        title: entry.title,
        gone,
        tombstones: tombstonesOf(entry, undefined),
      }),
    ),
    terms: goneEntries(ledger.terms, present.terms).map(([id, { name }, gone]) => {
      return { id: id as TermId, name, gone };
    }),
    pages: goneEntries(ledger.pages, present.pages).map(([slug, { title }, gone]) => {
      return { slug: slug as Slug, title, gone };
    }),
    events: goneEntries(ledger.events, present.events).map(([id, { label }, gone]) => {
      return { id, label, gone };
    }),
  };
}

function goneEntries<Entry extends { gone?: string | undefined }>(
  entries: Readonly<Record<string, Entry>>,
  present: ReadonlySet<string>,
): [string, Entry, string][] {
  return Object.entries(entries).flatMap(([name, entry]) =>
    entry.gone === undefined || present.has(name) ? [] : [[name, entry, entry.gone]],
  );
}
