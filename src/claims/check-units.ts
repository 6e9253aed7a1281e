import type { Quantity } from '../model/claims.ts';
import type { AnnotationRecord } from '../model/corpus.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { MeasureMeta } from '../model/registers.ts';
import { canonicalUnit, isCompatible } from './units.ts';

/** A claim as written, with its value read. */
interface ReadClaim {
  readonly value: string;
  readonly quantity: Quantity | undefined;
  readonly place: AnnotationRecord['place'];
}

/**
 * Checks that the figures of one measure can be held against each other: that each has the measure's
 * unit or names none, and where the measure has no unit, that all have one.
 *
 * @returns a problem for each claim that has another unit, and a warning for each that has no figure
 *   where the measure is counted
 */
export function checkUnits({ id, unit }: MeasureMeta, claims: readonly ReadClaim[]): Problem[] {
  if (unit !== undefined) return claims.flatMap((claim) => checkUnit(id, unit, claim) ?? []);
  const first = claims.find(({ quantity }) => quantity?.unit !== undefined);
  const expected = first?.quantity?.unit;
  if (first === undefined || expected === undefined) return [];
  return claims.flatMap(({ place, quantity, value }) => {
    if (quantity?.unit === undefined || areCompatible(quantity.unit, expected)) return [];
    return problem(
      'claim/incompatible-unit',
      place,
      `The value "${value}" of "${id}" cannot be held against "${first.value}", which is in another unit.`,
      `Give both in one unit, and name it as \`unit\` of "${id}" in \`content/measures.yaml\`; or make two measures of it.`,
    );
  });
}

function checkUnit(id: string, unit: string, claim: ReadClaim): Problem | undefined {
  const { place, quantity, value } = claim;
  if (!quantity) {
    return problem(
      'claim/no-figure',
      place,
      `The value "${value}" of "${id}" begins with no figure, though the measure is in ${unit}.`,
      'Write the figure as the passage has it, such as `more than 500 million`; or leave the unit of the measure out if it is no quantity.',
    );
  }
  if (quantity.unit === undefined || areCompatible(quantity.unit, canonicalUnit(unit))) return;
  return problem(
    'claim/incompatible-unit',
    place,
    `The value "${value}" is not in ${unit}, which is the unit of "${id}".`,
    `Write the figure in ${unit} if the passage gives it so, or claim it of a measure in its own unit, in \`content/measures.yaml\`.`,
  );
}

function areCompatible(unit: string, expected: string): boolean {
  return isCompatible(unit, expected) || isCompatible(expected, unit);
}
