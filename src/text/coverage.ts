import type { Article } from '../model/edition.ts';
import type { Passage } from '../model/document.ts';

/** What of a text is annotated. */
export interface Coverage {
  /** The annotated stretches, in the order of the text, none touching another. */
  readonly stretches: readonly Passage[];
  /** Their share of the text, boilerplate left out, from 0 to 1. */
  readonly share: number;
}

/**
 * How much of a text its annotations cover: overlapping passages counted once, boilerplate not at
 * all, measured in UTF-16 code units of its blocks.
 */
export function coverageOf({
  annotations,
  document,
}: Pick<Article, 'annotations' | 'document'>): Coverage {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const stretches: { start: number; end: number }[] = [];
  for (const { selector } of annotations.toSorted((a, b) => a.selector.start - b.selector.start)) {
    const last = stretches.at(-1);
    if (last && selector.start <= last.end) last.end = Math.max(last.end, selector.end);
    else stretches.push({ start: selector.start, end: selector.end });
  }
  const total = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  const covered = blocks.reduce((sum, block) => sum + coveredIn(block, stretches), 0);
  return { stretches, share: total === 0 ? 0 : covered / total };
}

function coveredIn({ start, end }: Passage, stretches: readonly Passage[]): number {
  return stretches.reduce(
    (sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
}
