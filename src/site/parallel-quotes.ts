import type { Parallel } from '../model/parallels.ts';
import { differingWords } from '../text/differing-words.ts';
import type { Layer } from './inline-html.ts';

/**
 * The words in which the passages of a parallel differ, as layers over each text; none where no
 * comparison of words found the parallel.
 */
export function differenceLayers({ found, sides: [a, b] }: Parallel): [Layer[], Layer[]] {
  if (!found || found.likeness === 1) return [[], []];
  const [inA, inB] = differingWords(a.selector.exact, b.selector.exact);
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
