import type { BlockKind } from '../model/document.ts';
import type { Draft } from './drafts.ts';
import type { Frame } from './frame.ts';
import { isRunningText, isSalutation, looksLikeTitle } from './running.ts';

/** A block's kind, where its own words have told it already. */
export type KnownKinds = readonly (BlockKind | undefined)[];

/** So many blocks are looked at for a headline and what stands around it. */
const HEAD = 12;

/**
 * Where the running text begins, or where it is no longer waited for: before it stand headline,
 * byline, date and greeting.
 */
export function bodyStart(
  drafts: readonly Draft[],
  known: KnownKinds,
  { from, to }: Frame,
): number {
  const limit = Math.min(to, from + HEAD);
  for (let index = from; index < limit; index += 1) {
    const draft = drafts[index];
    if (draft && known[index] === undefined && isRunningText(draft)) return index;
  }
  return limit;
}

/**
 * The headline: the first block that is none of the kinds known, if it has the form of a title, is
 * set apart from what follows, and much more text follows than it has itself. A letter has none:
 * what stands above its greeting is an address.
 *
 * @returns its index, or -1
 */
export function headlineOf(
  drafts: readonly Draft[],
  known: KnownKinds,
  { from, to }: Frame,
  body: number,
): number {
  const unknown = (index: number): boolean => known[index] === undefined;
  const head = range(from, Math.max(body, from));
  const index = head.find(unknown) ?? -1;
  const draft = drafts[index];
  if (draft?.bullet !== '' || !looksLikeTitle(draft)) return -1;
  if (head.some((at) => drafts[at] !== undefined && isSalutation(drafts[at]))) return -1;
  const next = range(index + 1, Math.min(to, index + 1 + HEAD)).find(unknown);
  const isApart = draft.spacedAfter || (next !== undefined && isRunning(drafts[next]));
  const restLength = (drafts[to - 1]?.end ?? 0) - draft.end;
  return isApart && restLength > 2 * draft.text.length ? index : -1;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function isRunning(draft: Draft | undefined): boolean {
  return draft !== undefined && isRunningText(draft);
}
