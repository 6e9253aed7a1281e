import type { Block, BlockKind } from '../model/document.ts';
import { blockId, type BlockId } from '../model/ids.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './drafts.ts';
import { spansOf } from './spans.ts';

/** The letter of each kind's ids. Paragraphs and items are counted together: they are the text. */
const prefixes: Readonly<Record<BlockKind, string>> = {
  paragraph: 'p',
  'list-item': 'p',
  heading: 'h',
  caption: 'c',
  byline: 'y',
  dateline: 'd',
  boilerplate: 'x',
};

/**
 * Gives blocks their ids, the white space behind them and the spans inside them, and has a caption
 * that was seen before point to the first of its kind. Other kinds may say a thing twice and mean
 * it: a refrain, an answer.
 *
 * @param text the whole text into which the drafts point
 * @param kinds one kind for each draft
 */
export function numbered(
  text: string,
  drafts: readonly Draft[],
  kinds: readonly BlockKind[],
): Block[] {
  const counts = new Map<string, number>();
  const captions = new Map<string, BlockId>();
  return drafts.map(({ start, end, text: own }, index) => {
    const kind = kinds[index] ?? 'paragraph';
    const prefix = prefixes[kind];
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    const id = blockId(prefix, count);
    const tail = drafts[index + 1]?.start ?? text.length;
    const block = { id, kind, start, end, tail, spans: spansOf(kind, own, start) };
    if (kind !== 'caption') return block;
    const words = fold(own).text;
    const repeats = captions.get(words);
    if (repeats !== undefined) return { ...block, repeats };
    captions.set(words, id);
    return block;
  });
}
