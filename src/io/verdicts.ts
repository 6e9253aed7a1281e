import type { Problem } from '../model/problem.ts';
import { verdictFormat, type VerdictRecord } from '../model/verdicts.ts';
import { readItems } from './yaml-items.ts';

/**
 * Reads `content/parallels.yaml`.
 *
 * @param corpus the corpus folder, absolute
 * @param file the path within it; `undefined` where there is none
 */
export function readVerdicts(
  corpus: string,
  file: string | undefined,
): { things: VerdictRecord[]; problems: Problem[] } {
  const { items, problems } = readItems(corpus, file, verdictFormat);
  const things = items.map(({ value, item: { mapping, place } }) => ({
    ...value,
    passages: value.passages.map((passage, index) => ({
      ...passage,
      place: mapping.placeOf(['passages', index, 'on']),
    })),
    place,
  }));
  return { things, problems };
}
