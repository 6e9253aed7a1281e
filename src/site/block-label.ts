import { isNumbered, type Document } from '../model/document.ts';
import type { BlockId } from '../model/ids.ts';

/** A block as a reader finds it: `¶3`, or what it is where it has no number. */
export function blockLabel({ blocks }: Document, id: BlockId): string {
  const block = blocks.find((one) => one.id === id);
  return !block || isNumbered(block) ? `¶${id.slice(1)}` : block.kind.replace('-', ' ');
}
