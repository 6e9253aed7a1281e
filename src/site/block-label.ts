import type { Document } from '../model/document.ts';
import type { BlockId } from '../model/ids.ts';
import { sayPlainly } from './say.ts';

/** A block as a reader finds it: `¶3`, or what it is where it has no number. */
export function blockLabel({ blocks }: Document, id: BlockId): string {
  const kind = blocks.find((one) => one.id === id)?.kind ?? 'paragraph';
  return kind === 'paragraph' || kind === 'list-item'
    ? sayPlainly('block.numbered', { number: id.slice(1) })
    : sayPlainly(`block.${kind}`);
}
