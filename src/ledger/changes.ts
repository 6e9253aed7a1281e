import type { Ledger } from '../model/ledger.ts';
import { wordsOf } from '../text/words.ts';
import { linesOf, type Line } from './lines.ts';

/** An address whose line in the ledger is another than before. */
export interface Change {
  readonly promise: string;
  readonly kind: 'added' | 'alias' | 'reworded' | 'gone' | 'back';
  /** Its words, or where it leads: after the change, and before it. */
  readonly now: string;
  readonly old: string | undefined;
}

/** What accepting changed, in the order of the ledger. */
export function changesBetween(before: Ledger | undefined, after: Ledger): Change[] {
  const old = before ? linesOf(before) : new Map<string, Line>();
  return [...linesOf(after)].flatMap(([promise, line]): Change[] => {
    const was = old.get(promise);
    const change = { promise, now: line.words, old: was?.words };
    if (line.isAlias && line.words !== was?.words) return [{ ...change, kind: 'alias' }];
    if (was?.isAlias !== line.isAlias) return [{ ...change, kind: 'added' }];
    if (line.gone !== undefined && was.gone === undefined) return [{ ...change, kind: 'gone' }];
    const isBack = line.gone === undefined && was.gone !== undefined;
    if (isBack && wordsOf(line.words) === wordsOf(was.words)) return [{ ...change, kind: 'back' }];
    return line.words === was.words ? [] : [{ ...change, kind: 'reworded' }];
  });
}
