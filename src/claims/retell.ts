import type { Alteration, Retelling, Voice } from '../model/claims.ts';
import type { Claim } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { isSameDate, isSameStatus, isSameValue } from './compare.ts';
import { isSameVoice } from './voices.ts';

/**
 * Holds a claim that repeats another source against what that source says: of several, the one that
 * it repeats most faithfully.
 *
 * @param of the source that it names
 * @param claims those of the measure
 * @param speakerOf who speaks in a claim's source
 */
export function retell(
  of: TermId,
  claim: Claim,
  claims: readonly Claim[],
  speakerOf: (claim: Claim) => Voice,
): Retelling {
  const source: Voice = { kind: 'term', id: of };
  const candidates = claims
    .map((original, index) => ({ original, index, altered: alterations(claim, original) }))
    .filter(({ original }) => original !== claim && isSameVoice(speakerOf(original), source))
    .filter(({ original }) => isSameVoice(original.voice, claim.voice));
  const nearest = candidates.toSorted((a, b) => a.altered.length - b.altered.length)[0];
  return { of, original: nearest?.index, altered: nearest?.altered ?? [] };
}

/** A date that only one of them gives is no other date. */
function alterations(claim: Claim, original: Claim): Alteration[] {
  const dates = [claim, original].map(({ annotation }) => annotation.data.asOf);
  const redated = !dates.includes(undefined) && !isSameDate(claim, original);
  return [
    ...(isSameValue(claim, original) ? [] : (['value'] as const)),
    ...(redated ? (['date'] as const) : []),
    ...(isSameStatus(claim, original) ? [] : (['status'] as const)),
  ];
}
