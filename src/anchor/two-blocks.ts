import type { Quote } from '../model/corpus.ts';
import { blockText, type Block } from '../model/document.ts';
import type { Reason } from './certain-reasons.ts';
import { wordsOf } from '../text/words.ts';
import type { Searchable } from './searchable.ts';

/** Letters that a quote must have in either block; fewer may end a block by chance. */
const LEAST = 6;

/**
 * Whether quoted words leave out text: they begin with the end of one block and go on with the
 * beginning of a later one that does not adjoin it, as when a caption stands between two columns.
 */
export function overTwoBlocks({ on }: Quote, { document }: Searchable): Reason | undefined {
  const words = wordsOf(on);
  const blocks = document.blocks.map((block) => ({
    block,
    text: wordsOf(blockText(document, block)),
  }));
  for (const [index, { block, text }] of blocks.entries()) {
    const rest = restAfter(words, text);
    if (rest === undefined) continue;
    const next = blocks.slice(index + 1).find((later) => later.text.startsWith(rest));
    if (next) return apart(block, next.block);
  }
  return undefined;
}

/** What follows in some words after the end of a block, where they contain it from their start. */
function restAfter(words: string, block: string): string | undefined {
  const ending = block.slice(-LEAST);
  for (let at = words.indexOf(ending); at >= 0; at = words.indexOf(ending, at + 1)) {
    const head = words.slice(0, at + ending.length);
    const rest = words.slice(head.length).trim();
    if (rest.length >= LEAST && block.endsWith(head)) return rest;
  }
  return undefined;
}

function apart({ id: first }: Block, { id: second }: Block): Reason {
  return {
    what: `They begin at the end of ${first} and go on at the beginning of ${second}, with other text between the two.`,
    mend: `Quote words that stand together: only from ${first}, only from ${second}, or all that is between.`,
  };
}
