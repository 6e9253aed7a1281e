import { place } from '../../../src/anchor/keep.ts';
import { propose } from '../../../src/anchor/propose.ts';
import type { Passage } from '../../../src/model/document.ts';
import { baseline } from './baseline.ts';
import type { Case } from './cases.ts';

/** Of two passages at least this share must be common for one to be taken for the other. */
const SAME = 0.8;

/** How many of some cases a strategy answered, and how: `right` and `wrong` are all it answered. */
export interface Tally {
  readonly cases: number;
  readonly right: number;
  readonly wrong: number;
}

/** A strategy: where it says that the passage is, if it says so. */
export type Strategy = (one: Case) => Passage | undefined;

/** Automatic placement, as the ledger does it. */
export const placing: Strategy = ({ selector, document, published }) =>
  place(selector, document, published);

/** The same without the published text, which tells whether a passage had twins. */
export const placingUnaided: Strategy = ({ selector, document }) => place(selector, document);

/** The first proposal, from the words as published. */
export const proposing: Strategy = ({ selector: { exact, prefix, suffix }, document }) =>
  propose(document, { exact, prefix, suffix })[0]?.passage;

export const likeHypothesis: Strategy = ({ selector, document }) =>
  baseline(selector, document.text);

/** Runs a strategy over some cases. */
export function tally(strategy: Strategy, cases: readonly Case[]): Tally {
  let right = 0;
  let wrong = 0;
  for (const one of cases) {
    const answer = strategy(one);
    if (answer && one.truth && isSame(answer, one.truth)) right += 1;
    else if (answer) wrong += 1;
  }
  return { cases: cases.length, right, wrong };
}

function isSame(a: Passage, b: Passage): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= SAME * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
