import { blockLabel as labelOf } from '../exports/block-label.ts';
import type { Document } from '../model/document.ts';
import type { BlockId } from '../model/ids.ts';
import { currentEdition } from './current.ts';

/** A block of a text as a reader finds it, in the words of the site's interface. */
export function blockLabel({ blocks }: Document, id: BlockId): string {
  const kind = blocks.find((one) => one.id === id)?.kind ?? 'paragraph';
  return labelOf(currentEdition().words, { id, kind });
}
