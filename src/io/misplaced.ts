import type { AnnotationRecord, MentionRecord } from '../model/corpus.ts';
import { problem, type Problem } from '../model/problem.ts';

/** Elements that are attached to the words of a source, in a file that has none. */
export function misplaced(
  mentions: readonly MentionRecord[],
  annotations: readonly AnnotationRecord[],
): Problem[] {
  return [
    ...mentions.map(({ on, place }) =>
      problem(
        'mdx/misplaced-element',
        place,
        `\`<Mention on="${on}">\` marks words of a source, and this file has none.`,
        'Move it to the article whose words it means, or link the term: `[words](term:…)`.',
      ),
    ),
    ...annotations.map(({ data, on, place }) =>
      problem(
        'mdx/misplaced-element',
        place,
        `The ${data.kind} on "${on}" is attached to words of a source, and this file has none.`,
        'Move it to the article in whose source the words stand.',
      ),
    ),
  ];
}
