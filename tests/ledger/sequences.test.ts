import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/ledger/lines.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { articleOf, edit, editionOf, idsOf, publish, questions } from './editions.ts';

/*
 * Years of an edition in random: a text is edited, released, edited again. Paragraphs are things of
 * their own here, so that it can be seen whether an id ever passes from one to another.
 */

interface Paragraph {
  /** Which paragraph it is, however it is worded. */
  readonly key: number;
  readonly text: string;
}

const REFRAIN = '* * *';
const WORDS = (
  'harbour office keeps ledger every crate come ashore since spring nobody seen big book monday ' +
  'closed until further notice island wrote twice ask where thirty oranges answer winter boats ' +
  'tuesday whoever misses week customs cellar autumn clerk lamp rope tide sail bread window north'
).split(' ');

const place = fc.nat(1000);
const edits = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('insert'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete'), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move'), at: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reword'), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore'), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refrain'), at: place }) },
);
interface Edit {
  kind: string;
  at: number;
  to?: number;
}

/** Makes paragraphs and changes them, each new one unlike any before. */
function author(seed: number) {
  let state = seed;
  let keys = 0;
  const deleted: Paragraph[] = [];
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[(state >>> 8) % WORDS.length] ?? '';
  };
  const fresh = (): Paragraph => {
    keys += 1;
    const text = `${Array.from({ length: 14 }, word).join(' ')} ${keys}.`;
    return { key: keys, text };
  };
  const change = (paragraphs: readonly Paragraph[], { kind, at, to = 0 }: Edit): Paragraph[] => {
    const index = at % (paragraphs.length + 1);
    const old = paragraphs[index];
    const rest = paragraphs.filter((_, other) => other !== index);
    if (kind === 'insert') return paragraphs.toSpliced(index, 0, fresh());
    if (kind === 'refrain') return paragraphs.toSpliced(index, 0, { key: -at, text: REFRAIN });
    if (kind === 'restore') return paragraphs.toSpliced(index, 0, ...deleted.splice(0, 1));
    if (!old) return [...paragraphs];
    if (kind === 'delete') {
      if (old.text !== REFRAIN) deleted.push(old);
      return rest;
    }
    if (kind === 'move') return rest.toSpliced(to % (rest.length + 1), 0, old);
    if (old.text === REFRAIN) return [...paragraphs];
    return paragraphs.with(index, { ...old, text: `${old.text} ${word()} ${word()}.` });
  };
  return { fresh, change };
}

test('an id stays with its words and with its paragraph, whatever is done to the others', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1 }),
      fc.array(fc.array(edits, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      (seed, releases) => {
        const { fresh, change } = author(seed);
        let now = Array.from({ length: 6 }, fresh);
        const text = () => now.map((paragraph) => paragraph.text);
        const first = editionOf([articleOf(text(), undefined)]);
        let ledger = publish(first);
        let published = namesOf(now, first);
        for (const release of releases) {
          for (const one of release) now = change(now, one);
          const edition = edit(text(), ledger);
          const ids = idsOf(edition);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => !/^[a-z]\d+[a-z]*$/.test(id))).toEqual([]);

          const asked = questions(edition, ledger);
          const named = namesOf(now, edition);
          for (const [key, { id, text: own }] of named) {
            const known = published.get(key);
            if (own === known?.text) expect(id, own).toBe(known.id);
            else if (id !== known?.id) expectNewOrAsked(id, ledger, asked);
          }
          const after = publish(edition, ledger);
          expectNothingLost(ledger, after, asked);
          expect(questions(edit(text(), after), after)).toEqual([]);
          expect(publish(edit(text(), after), after)).toEqual(after);
          // Whoever lost an id to another, which was asked and accepted, has no claim to it any more.
          const others = [...published].filter(([, { id }]) => !ids.includes(id));
          published = new Map([...others, ...named]);
          ledger = after;
        }
      },
    ),
    { numRuns: 500 },
  );
});

/** The id and the words of each paragraph; refrains have nothing to tell them apart. */
function namesOf(paragraphs: readonly Paragraph[], edition: Edition) {
  const ids = idsOf(edition);
  return new Map(
    paragraphs.flatMap(({ key, text }, index) =>
      text === REFRAIN ? [] : [[key, { id: ids[index] ?? '', text }] as const],
    ),
  );
}

function expectNewOrAsked(id: string, ledger: Ledger, asked: readonly string[]): void {
  const isUsed = linesOf(ledger).has(`articles/letter/${id}`);
  if (isUsed) expect(asked).toContain(`ledger/reworded articles/letter/${id}`);
}

function expectNothingLost(before: Ledger, after: Ledger, asked: readonly string[]): void {
  const lines = linesOf(after);
  for (const [address, { words }] of linesOf(before)) {
    const line = lines.get(address);
    expect(line, address).toBeDefined();
    if (line?.words !== words) expect(asked).toContain(`ledger/reworded ${address}`);
  }
}
