import type { ProblemCode } from '../model/problem-catalogue.ts';

/** What is wrong with a catalogue, and at which of its keys. */
export interface Fault {
  readonly code: ProblemCode;
  readonly path: readonly string[];
  readonly what: string;
  readonly mend: string;
}
