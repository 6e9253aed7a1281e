import type { BlockId } from '../model/ids.ts';

/**
 * Where published blocks stood that the text does not have any more.
 *
 * @param published ids in the order of the ledger
 * @param living ids of the text's blocks
 * @returns by id: the nearest block before it that is left, `undefined` where none is
 */
export function predecessors(
  published: readonly string[],
  living: ReadonlySet<string>,
): Map<string, BlockId | undefined> {
  const found = new Map<string, BlockId | undefined>();
  let last: BlockId | undefined;
  for (const id of published) {
    if (living.has(id)) last = id as BlockId;
    else found.set(id, last);
  }
  return found;
}
