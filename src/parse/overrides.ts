import type { BlockKind } from '../model/document.ts';
import type { ArticleMeta } from '../model/formats.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { nearest } from '../model/suggest.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './drafts.ts';

type Overrides = ArticleMeta['blocks'];

/**
 * Corrects kinds as the front matter's `blocks` says: each entry names a block by its opening words,
 * with or without its bullet, compared folded (see `fold`) and in their case. A block that consists
 * of the words goes before blocks that only begin with them; blocks that say the same are meant
 * together, for no words could tell them apart. `boilerplate-from-here` takes in the rest of the text
 * and yields to entries for single blocks.
 *
 * @param at where problems are to point: the `blocks` of the article's file
 * @returns the kinds, corrected, and a problem for each entry that names no block or several
 */
export function correctKinds(
  drafts: readonly Draft[],
  kinds: readonly BlockKind[],
  overrides: Overrides,
  at: Place,
): { kinds: BlockKind[]; problems: Problem[] } {
  const entries = Object.entries(overrides);
  if (entries.length === 0) return { kinds: [...kinds], problems: [] };
  const openings = drafts.map(openingOf);
  const problems: Problem[] = [];
  const found = entries.flatMap(([words, kind]) => {
    const indexes = blocksThatBegin(openings, fold(words).text.trim());
    const isOne = new Set(indexes.map((index) => openings[index]?.full)).size === 1;
    if (isOne) return [{ kind, indexes }];
    problems.push(unknownBlock(words, openings, indexes, at));
    return [];
  });
  return { kinds: apply(kinds, found), problems };
}

/** A block's folded text, whole and without its bullet. */
interface Opening {
  readonly full: string;
  readonly bare: string;
}

function openingOf({ bare, text }: Draft): Opening {
  const full = fold(text).text;
  return { full, bare: bare === text ? full : fold(bare).text };
}

function blocksThatBegin(openings: readonly Opening[], words: string): number[] {
  const indexesOf = (matches: (text: string) => boolean): number[] =>
    openings.flatMap(({ full, bare }, index) => (matches(full) || matches(bare) ? [index] : []));
  const whole = indexesOf((text) => text === words);
  return whole.length > 0 ? whole : indexesOf((text) => text.startsWith(words));
}

interface Correction {
  readonly kind: Overrides[string];
  readonly indexes: readonly number[];
}

function apply(kinds: readonly BlockKind[], corrections: readonly Correction[]): BlockKind[] {
  const corrected = [...kinds];
  for (const { kind, indexes } of corrections) {
    if (kind === 'boilerplate-from-here') corrected.fill('boilerplate', indexes[0]);
  }
  for (const { kind, indexes } of corrections) {
    if (kind === 'boilerplate-from-here') continue;
    for (const index of indexes) corrected[index] = kind;
  }
  return corrected;
}

/** So much of a block is quoted, and so many blocks, to show where the words fit. */
const QUOTED_LENGTH = 60;
const QUOTED_BLOCKS = 4;

function unknownBlock(
  words: string,
  openings: readonly Opening[],
  indexes: readonly number[],
  at: Place,
): Problem {
  if (indexes.length === 0) {
    return problem(
      'article/unknown-block',
      at,
      `\`blocks\` names "${words}", and no block of the text begins with these words.`,
      `Copy the opening words of the block from the text.${nearMiss(words, openings)}`,
    );
  }
  const places = indexes
    .slice(0, QUOTED_BLOCKS)
    .map((index) => quoted(openings[index]?.full ?? ''));
  return problem(
    'article/unknown-block',
    at,
    `\`blocks\` names "${words}", and ${indexes.length} blocks begin with these words.`,
    `Add words until one is meant: ${places.join(', ')}${indexes.length > places.length ? ', …' : ''}.`,
  );
}

function quoted(text: string): string {
  return text.length > QUOTED_LENGTH ? `"${text.slice(0, QUOTED_LENGTH)}…"` : `"${text}"`;
}

/** Compares the words with as much of each block, so that a wrong letter shows and the rest does not. */
function nearMiss(words: string, openings: readonly Opening[]): string {
  const { length } = words;
  const meant = nearest(
    words,
    openings.map(({ bare }) => bare.slice(0, length)),
  );
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
