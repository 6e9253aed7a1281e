import type { Standing } from '../model/claims.ts';
import type { Claim } from '../model/edition.ts';
import { contradicts, isSameDate, isSameStatus, isSameValue } from './compare.ts';

/**
 * The pairs of claims that contradict each other. A retelling and what it retells are no such pair:
 * it is one statement, told differently.
 */
export function contradictionsAmong(claims: readonly Claim[]): [number, number][] {
  return claims.flatMap((claim, index) =>
    claims.flatMap((other, later): [number, number][] =>
      later > index && !isRetold(claims, index, later) && contradicts(claim, other)
        ? [[index, later]]
        : [],
    ),
  );
}

function isRetold(claims: readonly Claim[], one: number, other: number): boolean {
  return claims[one]?.retelling?.original === other || claims[other]?.retelling?.original === one;
}

/** How the claims of a measure stand to each other; see `Standing`. */
export function standingOf(claims: readonly Claim[], contradictions: readonly unknown[]): Standing {
  if (claims.length < 2) return claims.length === 0 ? 'none' : 'single';
  if (contradictions.length > 0) return 'contradicted';
  const originals = claims.filter(({ retelling }) => !retelling?.altered.length);
  const pairs = originals.flatMap((one, index) =>
    originals.slice(index + 1).map((other) => [one, other] as const),
  );
  const differing = pairs.filter(([a, b]) => !isSameValue(a, b));
  if (differing.length === 0) return originals.length < claims.length ? 'altered' : 'agreed';
  if (differing.some(([a, b]) => !a.quantity || !b.quantity)) return 'worded';
  const comparable = differing.filter(([a, b]) => isSameDate(a, b) && isSameStatus(a, b));
  return comparable.length === 0 ? 'apart' : 'compatible';
}
