import type { BlockId } from '../../model/ids.ts';
import { nextSuffix, readBlockId, toBlockId } from './block-number.ts';

/** Letters that a suffix counts with. */
const LETTERS = 26;

/** A row of new blocks that stand together, among the blocks whose ids begin with one letter. */
export interface Row {
  readonly letter: string;
  /** The nearest published block before the row, and behind it. */
  readonly before: BlockId | undefined;
  readonly behind: BlockId | undefined;
  /** How many new blocks there are. */
  readonly count: number;
}

/**
 * Numbers new blocks without touching an id that was ever used.
 *
 * Behind the last block the numbers go on: `p14` after `p13`. Elsewhere a new block has the number
 * of the one before it and a letter: `p3a`, `p3b` behind `p3`, `p3aa` between `p3a` and `p3b`, `p0a`
 * ahead of `p1`. So a reader sees where it belongs; but its order among the letters is not always
 * the text's: nothing comes between `p3` and `p3a`, and a third one there is `p3b`.
 *
 * @param used every id that a block of the article has or ever had; the new ones are added
 */
export function newIds(row: Row, used: Set<string>): BlockId[] {
  const ids = row.behind === undefined ? atTheEnd(row, used) : between(row, row.behind, used);
  for (const id of ids) used.add(id);
  return ids;
}

function atTheEnd({ letter, count }: Row, used: ReadonlySet<string>): BlockId[] {
  let highest = 0;
  for (const id of used) {
    if (id.startsWith(letter)) highest = Math.max(highest, readBlockId(id).number);
  }
  return Array.from({ length: count }, (_, index) =>
    toBlockId({ letter, number: highest + 1 + index, suffix: '' }),
  );
}

function between(
  { letter, before, count }: Row,
  behind: BlockId,
  used: ReadonlySet<string>,
): BlockId[] {
  const { number, suffix } = before === undefined ? { number: 0, suffix: '' } : readBlockId(before);
  const right = readBlockId(behind);
  const limit = right.number === number ? right.suffix : undefined;
  const isFree = (own: string) => !used.has(toBlockId({ letter, number, suffix: own }));
  const suffixes =
    freeSuffixes({ count, suffix, limit, isFree }) ??
    freeSuffixes({ count, suffix, limit: undefined, isFree }) ??
    [];
  return suffixes.map((own) => toBlockId({ letter, number, suffix: own }));
}

interface Search {
  readonly count: number;
  /** The suffix of the block before, and the one behind that the new ones should not reach. */
  readonly suffix: string;
  readonly limit: string | undefined;
  readonly isFree: (suffix: string) => boolean;
}

/** So many suffixes that are free; `undefined` where the limit comes first. */
function freeSuffixes(search: Search): string[] | undefined {
  const { count, limit, isFree } = search;
  const free: string[] = [];
  for (const suffix of suffixesBehind(search)) {
    if (free.length === count) return free;
    if (limit !== undefined && suffix >= limit) return undefined;
    if (isFree(suffix)) free.push(suffix);
  }
  return undefined;
}

/** `b`, `c` … `z` behind `a`, as far as the limit lets them, and then `za`, `zb` … without end. */
function* suffixesBehind({ count, suffix, limit }: Search): Generator<string, undefined> {
  let last = suffix;
  const isBelow = (own: string) => limit === undefined || own < limit;
  for (let own = nextSuffix(suffix); own !== undefined && isBelow(own); own = nextSuffix(own)) {
    yield own;
    last = own;
  }
  // Long enough for all of a row, so that none of them needs one much longer than the others.
  let length = Math.max(1, Math.ceil(Math.log(count) / Math.log(LETTERS)));
  for (; ; length += 1) {
    let own: string | undefined = last + 'a'.repeat(length);
    for (; own?.startsWith(last); own = nextSuffix(own)) yield own;
  }
}
