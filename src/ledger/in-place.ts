import type { Document, Passage } from '../model/document.ts';
import { agreement, type Surroundings } from '../text/surroundings.ts';

/**
 * Whether a block stands where words were published, as far as its neighbours tell: that is how a
 * refrain or a short line is known. One of the two may have changed.
 */
export function isInPlace({ text }: Document, block: Passage, published: Surroundings): boolean {
  const { before, behind } = agreement(text, block, published);
  return before || behind;
}
