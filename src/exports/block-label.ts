import type { Block } from '../model/document.ts';
import { phrase, type Words } from '../words/words.ts';

/** A block as a reader finds it: `¶3`, or what it is where it has no number. */
export function blockLabel(words: Words, block: Pick<Block, 'id' | 'kind'>): string {
  const { id, kind } = block;
  return kind === 'paragraph' || kind === 'list-item'
    ? phrase(words, 'block.numbered', { number: id.slice(1) })
    : phrase(words, `block.${kind}`);
}
