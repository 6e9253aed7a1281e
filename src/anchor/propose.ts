import type { Document, Passage } from '../model/document.ts';
import { candidatesFor } from './candidates.ts';
import { caseless } from './caseless.ts';
import { scoreOf } from './score.ts';
import { searchable, type Searchable } from './searchable.ts';
import { soughtOf, type Lost, type Sought } from './sought.ts';

/** A passage that may be the one whose words were lost. */
export interface Proposal {
  /** Offsets into the document's text. */
  readonly passage: Passage;
  /** Letters (of folded text, case aside) that differ from the words sought. */
  readonly errors: number;
  /** From 0 to 1: words and surroundings as sought. Comparable between proposals for one quote. */
  readonly score: number;
}

/**
 * How far the best proposal must lead to be called the nearest. About one letter in twenty: one typo
 * more or less in a phrase decides nothing, and with less of a lead an editor is shown both. In the
 * benchmark the first proposal is right in 99 of 100 cases in which it has this lead.
 */
const MARGIN = 0.05;
/** Proposals beyond these are not looked at. */
const MOST_PROPOSALS = 10;

/**
 * Proposes where lost words may stand now: passages with at most 15 % of the letters different, in
 * the words alone or in words and surroundings together (30 % for words quoted without their
 * surroundings, if nothing nearer stands); case, and what folding makes equal, does not count. Accepting one is an editor's act: lookalikes are proposed as well, where the true
 * passage is gone.
 *
 * @returns the likeliest first, none overlapping; see `nearestOf`
 */
export function propose(document: Document, lost: Lost): Proposal[] {
  return proposerIn(searchable(document))(lost);
}

/** Makes `propose` for one text; it is put in lower case at the first lost quote. */
export function proposerIn(text: Searchable): (lost: Lost) => Proposal[] {
  let plain: string | undefined;
  return (lost) => {
    plain ??= caseless(text.text);
    return ranked(soughtOf(lost), plain, text);
  };
}

/** The first of some proposals, where it is ahead of the second by the margin; else none is. */
export function nearestOf([best, next]: readonly Proposal[]): Proposal | undefined {
  return best && (!next || best.score - next.score >= MARGIN) ? best : undefined;
}

function ranked(sought: Sought, plain: string, { document, passageOf }: Searchable): Proposal[] {
  const proposals = candidatesFor(sought, plain)
    .map((stretch) => {
      const passage = passageOf(stretch);
      const nearness =
        sought.position === undefined
          ? undefined
          : 1 - Math.abs(passage.start - sought.position) / document.text.length;
      return { passage, errors: stretch.errors, score: scoreOf(stretch, sought, plain, nearness) };
    })
    .sort((a, b) => b.score - a.score || a.passage.start - b.passage.start);
  return withoutOverlaps(proposals);
}

function withoutOverlaps(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    if (kept.length === MOST_PROPOSALS) break;
    if (!kept.some(({ passage }) => overlap(passage, proposal.passage))) kept.push(proposal);
  }
  return kept;
}

function overlap(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}
