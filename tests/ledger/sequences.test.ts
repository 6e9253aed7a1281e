import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/ledger/lines.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { articleOf, edit, editionOf, idsOf, publish, questions, wordsById } from './editions.ts';

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
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('twin'), at: place, to: place }) },
);
interface Edit {
  kind: string;
  at: number;
  to?: number;
}

/** Makes paragraphs and changes them, each new one unlike any before unless it is a twin. */
function author(seed: number) {
  let state = seed;
  let keys = 0;
  const deleted: Paragraph[] = [];
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[(state >>> 8) % WORDS.length] ?? '';
  };
  const named = (text: string): Paragraph => ({ key: (keys += 1), text });
  const fresh = () => named(`${Array.from({ length: 14 }, word).join(' ')} ${keys}.`);
  const change = (paragraphs: readonly Paragraph[], { kind, at, to = 0 }: Edit): Paragraph[] => {
    const index = at % (paragraphs.length + 1);
    const old = paragraphs[index];
    const rest = paragraphs.filter((_, other) => other !== index);
    if (kind === 'insert') return paragraphs.toSpliced(index, 0, fresh());
    if (kind === 'refrain') return paragraphs.toSpliced(index, 0, named(REFRAIN));
    if (kind === 'restore') return paragraphs.toSpliced(index, 0, ...deleted.splice(0, 1));
    if (!old) return [...paragraphs];
    if (kind === 'twin') {
      return paragraphs.toSpliced(to % (paragraphs.length + 1), 0, named(old.text));
    }
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
          const twins = new Set([...twinsAmong(published, named), ...repeatedIn(ledger)]);
          for (const [key, { id, text: own }] of named) {
            const known = published.get(key);
            if (twins.has(own)) expectToldApartOrAsked(id, edition, ledger, asked);
            else if (own === known?.text) expect(id, own).toBe(known.id);
            else if (id !== known?.id) expectNewOrAsked(id, own, ledger, asked);
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

/** The id and the words of each paragraph. */
function namesOf(paragraphs: readonly Paragraph[], edition: Edition) {
  const ids = idsOf(edition);
  return new Map(paragraphs.map(({ key, text }, index) => [key, { id: ids[index] ?? '', text }]));
}

/** Texts that more than one paragraph has or had. */
function twinsAmong(...sides: readonly ReadonlyMap<number, { text: string }>[]): Set<string> {
  const owners = new Map<string, Set<number>>();
  for (const [key, { text }] of sides.flatMap((side) => [...side])) {
    owners.set(text, (owners.get(text) ?? new Set()).add(key));
  }
  return new Set([...owners].flatMap(([text, keys]) => (keys.size > 1 ? [text] : [])));
}

/** Texts that were published under more than one id, whether those are still there or gone. */
function repeatedIn(ledger: Ledger): string[] {
  const texts = Object.values(ledger.articles['letter']?.blocks ?? {}).map(({ exact }) => exact);
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/**
 * Words that stood once and stand once are the same ones. Else only a neighbour tells twins apart,
 * and where none does the editor is asked.
 */
function expectToldApartOrAsked(
  id: string,
  edition: Edition,
  ledger: Ledger,
  asked: readonly string[],
): void {
  const blocks = ledger.articles['letter']?.blocks ?? {};
  const old = blocks[id];
  const document = edition.articles[0]?.document;
  const block = document?.blocks.find((one) => one.id === id);
  if (!old || old.gone || !document || !block) return;
  const { text } = document;
  const now = [...wordsById(edition).values()].filter((words) => words === old.exact);
  const then = Object.values(blocks).filter(({ exact, gone }) => !gone && exact === old.exact);
  if (old.exact !== REFRAIN && now.length === 1 && then.length === 1) return;
  const [before, behind] = [text.slice(0, block.start), text.slice(block.end)];
  if (old.prefix ? before.endsWith(old.prefix) : before === '') return;
  if (old.suffix.trim() ? behind.startsWith(old.suffix) : behind.trim() === '') return;
  const questionsOf = ['moved', 'reworded'].map((code) => `ledger/${code} articles/letter/${id}`);
  expect(asked.filter((question) => questionsOf.includes(question))).toHaveLength(1);
}

/** An id that was published has the words it was published with, or the editor is asked. */
function expectNewOrAsked(id: string, own: string, ledger: Ledger, asked: readonly string[]): void {
  const block = ledger.articles['letter']?.blocks[id];
  if (block && block.exact !== own) {
    expect(asked).toContain(`ledger/reworded articles/letter/${id}`);
  }
}

function expectNothingLost(before: Ledger, after: Ledger, asked: readonly string[]): void {
  const lines = linesOf(after);
  for (const [address, { words }] of linesOf(before)) {
    const line = lines.get(address);
    expect(line, address).toBeDefined();
    if (line?.words !== words) expect(asked).toContain(`ledger/reworded ${address}`);
  }
}
