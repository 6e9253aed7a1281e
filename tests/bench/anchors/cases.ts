import { describe } from '../../../src/anchor/describe.ts';
import { snap } from '../../../src/anchor/snap.ts';
import { blockText, type Document, type Passage } from '../../../src/model/document.ts';
import type { Selector } from '../../../src/model/selector.ts';
import { parse } from '../../../src/parse/parse.ts';
import { apply, publish, type ChangeName } from './changes.ts';
import { END, faults, START, withNoise } from './noise.ts';
import { markPassage } from './passages.ts';
import { proseOf, textOf } from './prose.ts';
import { randomOf, type Random } from '../random.ts';

/** A passage of a published text, and the text as it came out of a change. */
export interface Case {
  readonly selector: Selector;
  /** The blocks of the text as published. */
  readonly published: readonly string[];
  readonly document: Document;
  /** Where the passage is now; `undefined` where it was deleted. */
  readonly truth: Passage | undefined;
}

const PARAGRAPHS = 16;

/** Makes so many cases of a kind; the first are the same however many there are. */
export function casesOf(change: ChangeName, noise: number, count: number): Case[] {
  return Array.from({ length: count }, (_, number) => caseOf(change, noise, randomOf(number)));
}

/**
 * Cases in which the text stays, and words that stand in it once are quoted wrongly and without
 * their surroundings: what an editor does, and the ledger never.
 */
export function misquotedCases(noise: number, count: number): Case[] {
  const cases: Case[] = [];
  for (let number = 0; cases.length < count; number += 1) {
    const one = caseOf('typos', 0, randomOf(number));
    if (one.document.text.split(one.selector.exact).length > 2) continue;
    const exact = withNoise(one.selector.exact, noise, faults.typo, randomOf(number));
    cases.push({ ...one, selector: { ...one.selector, exact, prefix: '', suffix: '' } });
  }
  return cases;
}

function caseOf(change: ChangeName, noise: number, random: Random): Case {
  const marked = publish(change, markPassage(proseOf(random, PARAGRAPHS), random), random);
  const { text: then, passage } = unmarked(textOf(marked));
  if (!passage) throw new Error('A passage was lost before anything was changed.');
  const { text: now, passage: moved } = unmarked(apply(change, marked, noise, random));
  const before = documentOf(then);
  const document = documentOf(now);
  return {
    selector: describe(before, passage),
    published: before.blocks.map((block) => blockText(before, block)),
    document,
    truth: moved && snap(document, moved),
  };
}

export function documentOf(text: string): Document {
  return parse(text, {}, { file: 'seeds/generated.txt' }).document;
}

function unmarked(marked: string): { text: string; passage: Passage | undefined } {
  const start = marked.indexOf(START);
  const end = marked.indexOf(END);
  const text = marked.replace(START, '').replace(END, '');
  return { text, passage: start < 0 || end < 0 ? undefined : { start, end: end - 1 } };
}
