import { wordsOf } from '../text/words.ts';
import type { Surroundings } from './same.ts';
import type { Hit } from './searchable.ts';

/**
 * Letters on either side by which words with twins must be known: more than most sentences have, so
 * that a sentence said twice is told by its neighbours. Only those of the same block count; which
 * blocks adjoin it changes when blocks are moved.
 */
const WIDE = 64;

/** What was published, folded for comparison. */
export interface Published {
  /** The blocks in order, a space between them. */
  readonly text: string;
  /** The same, with a line end between blocks: it marks where they end. */
  readonly lines: string;
}

/** @param blocks the texts of the blocks, in order */
export function publishedOf(blocks: readonly string[]): Published {
  const lines = blocks.map(wordsOf).join('\n');
  return { text: lines.replaceAll('\n', ' '), lines };
}

/** What stood before and after a place in the same block, as far as it is needed to know twins apart. */
export function wideSides({ at, end }: Hit, { lines }: Published): Surroundings {
  const before = lines.slice(Math.max(0, at - WIDE), at);
  const after = lines.slice(end, end + WIDE);
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.replace(/\n.*$/su, ''),
  };
}
