import type { Standing } from '../model/claims.ts';
import type { Measure } from '../model/edition.ts';
import { counted } from '../text/counted.ts';

/** What a table of all measures comes to, in two sentences. */
export function claimsFinding(measures: readonly Measure[]): string {
  const claimed = measures.filter(({ claims }) => claims.length > 0);
  const several = claimed.filter(
    ({ claims }) => new Set(claims.map((one) => one.article)).size > 1,
  );
  const has = (standing: Standing) =>
    several.filter((measure) => measure.standing === standing).length;
  const contradicted = measures.filter(({ standing }) => standing === 'contradicted').length;
  const parts = [
    [has('agreed'), 'all agree'],
    [has('altered'), 'they differ only where a retelling alters what it retells'],
    [has('worded'), 'they differ in words'],
    [has('apart'), 'they differ in time or status'],
    [has('compatible'), 'the figures differ and may all be true'],
  ] as const;
  const told = parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `on ${number} ${what}`);
  const first = `Of ${counted(claimed.length, 'measure')}, ${several.length} ${several.length === 1 ? 'is' : 'are'} spoken of by more than one source`;
  const verdict =
    contradicted === 0
      ? 'No figures of one date and status contradict each other.'
      : `On ${counted(contradicted, 'measure')} figures of one date and status contradict each other.`;
  return `${first}${told.length > 0 ? `: ${told.join(', ')}` : ''}. ${verdict}`;
}
