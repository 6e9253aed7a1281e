import type { Parallel, ParallelSide, ReuseKind } from '../model/parallels.ts';
import { differingWords } from '../text/differing-words.ts';
import { joined } from '../words/join.ts';
import type { MessageKey } from '../words/words.ts';
import { currentEdition } from './current.ts';
import type { Layer } from './inline-html.ts';
import { articleOf } from './parallels.ts';
import { sayPlainly } from './say.ts';

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
  quotation: 'parallel.quotation',
  copy: 'parallel.copy',
  'near-copy': 'parallel.nearCopy',
  loose: 'parallel.loose',
} as const satisfies Record<ReuseKind, MessageKey>;

/** What is said of a parallel, in sentences: of what kind it is, and who says so. */
export function parallelDescription({ found, accepted }: Parallel): string {
  if (!found) return sayPlainly('parallel.written');
  return joined(currentEdition().words, 'typography.sentences', [
    sayPlainly(KINDS[found.kind]),
    sayPlainly(accepted ? 'parallel.accepted' : 'parallel.found'),
  ]);
}
