import type { Parallel, ParallelSide } from '../model/parallels.ts';
import { differingWords } from '../text/differing-words.ts';
import type { Layer } from './inline-html.ts';
import { articleOf } from './parallels.ts';

/**
 * The words in which the passages of a parallel differ, as layers over each text; none where no
 * comparison of words found the parallel.
 */
export function differenceLayers({ found, sides: [a, b] }: Parallel): [Layer[], Layer[]] {
  if (!found || found.likeness === 1) return [[], []];
  const [inA, inB] = differingWords(textOf(a), textOf(b));
  const over =
    (start: number) =>
    (one: { start: number; end: number }): Layer => ({
      start: start + one.start,
      end: start + one.end,
      open: () => '<span class="differs">',
      close: '</span>',
    });
  return [inA.map(over(a.selector.start)), inB.map(over(b.selector.start))];
}

/** The words of a passage, with blanks in place of tickers and the like, which are not its own. */
function textOf(side: ParallelSide): string {
  const { start, end, exact } = side.selector;
  return articleOf(side)
    .document.blocks.flatMap(({ spans }) => spans)
    .filter((span) => span.start < end && start < span.end)
    .reduce((text, span) => {
      const [from, to] = [Math.max(span.start, start) - start, Math.min(span.end, end) - start];
      return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
    }, exact);
}

const KINDS = {
  quotation: 'Quotation: the same words, in quotation marks',
  copy: 'Copy: the same words',
  'near-copy': 'Near copy: the same words but for a few',
  loose: 'Loose: many of the same words, in the same order',
} as const;

/** What is said of a parallel in a line: of what kind it is, and who says so. */
export function parallelDescription({ found, accepted }: Parallel): string {
  if (!found) return 'Tied by the editor';
  return `${KINDS[found.kind]}. ${accepted ? 'Found by comparing words, and accepted by the editor' : 'Found by comparing words; no editor has looked at it'}`;
}
