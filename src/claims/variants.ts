import type { Variant, Voice } from '../model/claims.ts';
import type { Claim } from '../model/edition.ts';
import { isSameValue } from './compare.ts';
import { isSameVoice } from './voices.ts';

/** The values that the claims of a measure give, each once, with who vouches for it. */
export function variantsOf(claims: readonly Claim[]): Variant[] {
  const groups: number[][] = [];
  for (const [index, claim] of claims.entries()) {
    const group = groups.find(([first]) => {
      const other = first === undefined ? undefined : claims[first];
      return other !== undefined && isSameValue(claim, other);
    });
    if (group) group.push(index);
    else groups.push([index]);
  }
  return groups
    .map((group) => variantOf(group, claims))
    .sort((a, b) => b.voices.length - a.voices.length);
}

function variantOf(group: readonly number[], claims: readonly Claim[]): Variant {
  const own = group.flatMap((index) => claims[index] ?? []);
  const voices: Voice[] = [];
  for (const { retelling, voice, annotation } of own) {
    const isTestimony =
      !retelling?.altered.includes('value') && annotation.data.status !== 'denied';
    if (isTestimony && !voices.some((known) => isSameVoice(known, voice))) voices.push(voice);
  }
  return { value: own[0]?.annotation.data.value ?? '', claims: group, voices };
}
