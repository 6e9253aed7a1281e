import type { Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { articlePromise, eventPromise, pagePromise, termPromise } from './promises.ts';

/** What the ledger holds of one address. */
export interface Line {
  /** The words that it names: a text, a title or, of an alias, where it leads. */
  readonly words: string;
  readonly gone: string | undefined;
  /** Whether it is a former slug. */
  readonly isAlias: boolean;
}

/** Every address that a ledger keeps. */
export function linesOf({ aliases, articles, events, pages, terms }: Ledger): Map<string, Line> {
  const lines = new Map<string, Line>();
  const add = (promise: string, words: string, gone: string | undefined, isAlias = false) =>
    lines.set(promise, { words, gone, isAlias });
  for (const [slug, { blocks, gone, notes, title }] of Object.entries(articles)) {
    add(articlePromise(slug), title, gone);
    for (const [id, part] of [...Object.entries(blocks), ...Object.entries(notes)]) {
      add(articlePromise(slug, id), part.exact, part.gone ?? gone);
    }
  }
  for (const [alias, slug] of Object.entries(aliases)) {
    add(articlePromise(alias), articlePromise(slug), undefined, true);
  }
  for (const [id, { gone, name }] of Object.entries(terms)) add(termPromise(id), name, gone);
  for (const [slug, { gone, title }] of Object.entries(pages)) add(pagePromise(slug), title, gone);
  for (const [id, { gone, label }] of Object.entries(events)) add(eventPromise(id), label, gone);
  return lines;
}

/** Every address that an edition has, as the ledger would name it. */
export function promisesOf({ articles, events, pages, terms }: Edition): Set<string> {
  return new Set([
    ...articles.flatMap(({ annotations, document, slug }) => [
      articlePromise(slug),
      ...[...document.blocks, ...annotations].flatMap(({ id }) =>
        id === undefined ? [] : [articlePromise(slug, id)],
      ),
    ]),
    ...terms.map(({ id }) => termPromise(id)),
    ...pages.map(({ slug }) => pagePromise(slug)),
    ...events.map(({ id }) => eventPromise(id)),
  ]);
}
