import type { Place } from '../model/problem.ts';
import type { Point } from './positions.ts';

/** A node of a tree, or an attribute of one. */
interface Positioned {
  readonly position?: { readonly start: Point } | undefined;
}

/** Where a node begins. */
export function placeOf({ position }: Positioned, file: string): Place {
  return { file, line: position?.start.line, column: position?.start.column };
}
