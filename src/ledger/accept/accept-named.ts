import { isChosen, type Choice } from '../promises.ts';
import { lookUp } from '../published.ts';
import { sorted } from './sorted.ts';

interface Naming {
  readonly choice: Choice;
  /** The day of acceptance: `2026-11-22`. */
  readonly today: string;
  readonly promiseOf: (key: string) => string;
}

/** What becomes of the ledger's terms or pages: those of the edition, and the others as tombstones. */
export function acceptNamed<Entry extends { gone?: string | undefined }>(
  things: readonly (readonly [key: string, entry: NoInfer<Entry>])[],
  before: Readonly<Record<string, Entry>>,
  { choice, today, promiseOf }: Naming,
): Record<string, Entry> {
  const now = new Map(things);
  const keys = new Set([...Object.keys(before), ...now.keys()]);
  return sorted(
    [...keys].flatMap((key) => {
      const old = lookUp(before, key);
      if (!isChosen(choice, promiseOf(key))) return old ? [[key, old] as const] : [];
      const entry = now.get(key) ?? (old && { ...old, gone: old.gone ?? today });
      return entry ? [[key, entry] as const] : [];
    }),
  );
}
