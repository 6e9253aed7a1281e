import type { Stumble } from './stumble.ts';

/** A mistake recognised behind a complaint of the parser. */
export interface Slip {
  /** Where the editor should look, as an offset into the source. */
  readonly offset: number;
  readonly what: string;
  readonly mend: string;
}

/** Recognises one usual mistake, or returns `undefined`. */
export type Recogniser = (stumble: Stumble) => Slip | undefined;
