import type { Problem } from '../../model/problem.ts';
import { goneWhole, unaccepted } from './questions.ts';

/** A term, page or event: what has an address and a title, and no words of its own to keep. */
interface Named {
  readonly key: string;
  readonly title: string;
  readonly file: string;
}

/** The questions about terms, pages or events. */
export function compareNamed(
  things: readonly Named[],
  published: ReadonlyMap<string, { readonly title: string; readonly gone?: string | undefined }>,
  promiseOf: (key: string) => string,
): Problem[] {
  const living = new Set(things.map(({ key }) => key));
  const added = things.flatMap(({ key, title, file }) => {
    const old = published.get(key);
    if (old && old.gone === undefined) return [];
    const what = old
      ? `was published as "${old.title}", is a tombstone since ${old.gone} and would answer again`
      : 'is not in the ledger';
    return [unaccepted(promiseOf(key), `${promiseOf(key)} ("${title}") ${what}.`, { file })];
  });
  const gone = [...published].flatMap(([key, old]) =>
    living.has(key) || old.gone !== undefined ? [] : [goneWhole(promiseOf(key), old.title)],
  );
  return [...added, ...gone];
}
