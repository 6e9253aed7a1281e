import type { Passage } from '../model/document.ts';
import { startsCharacter } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units kept of the text before and behind a block, as of the text around any selector. */
const CONTEXT = 32;

/** The surroundings of a passage as the ledger keeps them, whole characters. */
export function contextOf(text: string, { start, end }: Passage): Context {
  let from = Math.max(0, start - CONTEXT);
  while (!startsCharacter(text, from)) from -= 1;
  let to = Math.min(text.length, end + CONTEXT);
  while (!startsCharacter(text, to)) to += 1;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** What of a passage's surroundings is as it was published. */
export interface Agreement {
  readonly before: boolean;
  readonly behind: boolean;
}

/**
 * How much of the source is folded to be compared with a context: white space and
 * invisible characters may have been added between them.
 */
const REACH = 256;

/**
 * Holds the surroundings of a passage against those of a published quote, both folded.
 *
 * @param text the whole text; offsets are UTF-16 code units into it
 */
export function agreement(
  text: string,
  { start, end }: Passage,
  { prefix, suffix }: Context,
): Agreement {
  const before = fold(text.slice(Math.max(0, start - REACH), start)).text.trim();
  const behind = fold(text.slice(end, end + REACH)).text.trim();
  const wantedBefore = fold(prefix).text.trim();
  const wantedBehind = fold(suffix).text.trim();
  return {
    before: wantedBefore === '' ? before === '' : before.endsWith(wantedBefore),
    behind: wantedBehind === '' ? behind === '' : behind.startsWith(wantedBehind),
  };
}
