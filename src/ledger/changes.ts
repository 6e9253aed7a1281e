import type { Ledger } from '../model/ledger.ts';
import { linesOf, type Line } from './lines.ts';

/** An address whose line in the ledger is another than before. */
export interface Change {
  readonly promise: string;
  readonly kind: 'added' | 'reworded' | 'gone' | 'back';
  /** Its words: after the change, and before it. */
  readonly now: string;
  readonly old: string | undefined;
}

/** What accepting changed, in the order of the ledger. */
export function changesBetween(before: Ledger | undefined, after: Ledger): Change[] {
  const old = before ? linesOf(before) : new Map<string, Line>();
  return [...linesOf(after)].flatMap(([promise, line]): Change[] => {
    const was = old.get(promise);
    const change = { promise, now: line.words, old: was?.words };
    if (!was) return [{ ...change, kind: 'added' }];
    if (line.gone !== was.gone)
      return [{ ...change, kind: line.gone === undefined ? 'back' : 'gone' }];
    return line.words === was.words ? [] : [{ ...change, kind: 'reworded' }];
  });
}
