import { UNSPACED } from './unspaced.ts';
import { gather, gatherFromMemory, nearestStretches, type Stretch } from './gather.ts';
import type { Hit } from './searchable.ts';
import type { Sought } from './sought.ts';

/**
 * Letters by which a stretch is widened to end with a whole word: where its last letter differs,
 * the search may as well leave it out. More would take in words that nobody sought.
 */
const REST_OF_WORD = 3;

/** A letter of a script that parts its words with spaces. In others a word has no end to reach for. */
const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`;
const wordEndsHere = new RegExp(`^(?!${LETTER})`, 'v');
const startOfWord = new RegExp(`(?<!${LETTER})${LETTER}+$`, 'v');

type Parts = Pick<Sought, 'words' | 'before' | 'after'>;

/** Words longer than this are known by themselves as well as with 32 letters of either side. */
const SHORT = 64;

/**
 * Stretches of a folded text in lower case in which lost words may stand: those that are like the
 * words, and what stands in the place of the words where words and surroundings together are like.
 * The latter finds short quotes, of which a typo spoils too much, and reworded ones. Each side is
 * tried without the other too, for a change of the text may have parted them.
 *
 * @returns in no order, some of them overlapping
 */
export function candidatesFor(sought: Sought, text: string): Stretch[] {
  if (sought.words === '') return [];
  const isAlone = sought.before.trim() === '' && sought.after.trim() === '';
  const alike = isAlone ? gatherFromMemory(text, sought.words) : gather(text, sought.words);
  return [...alike, ...inContext(sought, text)].map((stretch) => toWholeWords(stretch, text));
}

function inContext({ words, before, after }: Sought, text: string): Stretch[] {
  const sides = new Map([
    [before + words + after, { words, before, after }],
    ...(words.length <= SHORT
      ? ([
          [before + words, { words, before, after: '' }],
          [words + after, { words, before: '', after }],
        ] as const)
      : []),
  ]);
  sides.delete(words);
  return [...sides].flatMap(([whole, parts]) =>
    whole.trim() === words
      ? []
      : gather(text, whole.trim()).flatMap((around) => [
          ...likeIn(around, words, text),
          ...between(around, parts, text),
        ]),
  );
}

function likeIn({ at, end }: Hit, words: string, text: string): Stretch[] {
  return nearestStretches(text.slice(at, end), words).map((stretch) => ({
    at: stretch.at + at,
    end: stretch.end + at,
    errors: stretch.errors,
  }));
}

/** What stands between the words known to have come before and after, whatever it is. */
function between({ at, end }: Hit, { words, before, after }: Parts, text: string): Stretch[] {
  const around = text.slice(at, end);
  const from = nearestStretches(around, before.trim()).at(-1)?.end ?? 0;
  const rest = around.slice(from);
  const to = nearestStretches(rest, after.trim())[0]?.at ?? rest.length;
  const stretch = trimmedHit(rest.slice(0, to), at + from);
  if (stretch.at === stretch.end) return [];
  const [nearest] = nearestStretches(words, text.slice(stretch.at, stretch.end));
  const left = words.length - (nearest ? nearest.end - nearest.at : 0);
  return [{ ...stretch, errors: Math.min(words.length, (nearest?.errors ?? 0) + left) }];
}

function trimmedHit(text: string, at: number): Hit {
  const start = at + text.length - text.trimStart().length;
  return { at: start, end: Math.max(start, at + text.trimEnd().length) };
}

/** A stretch that is exact needs no widening: it ends where the words do. */
function toWholeWords({ at, end, errors }: Stretch, text: string): Stretch {
  if (errors === 0) return { at, end, errors };
  const trimmed = trimmedHit(text.slice(at, end), at);
  return { at: wordStart(text, trimmed.at), end: wordEnd(text, trimmed.end), errors };
}

function wordStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - REST_OF_WORD - 1), at);
  const part = startOfWord.exec(near)?.[0] ?? '';
  return part.length > REST_OF_WORD || wordEndsHere.test(text.slice(at, at + 2))
    ? at
    : at - part.length;
}

function wordEnd(text: string, at: number): number {
  if (wordEndsHere.test(text.slice(Math.max(0, at - 1), at))) return at;
  for (let rest = 0; rest <= REST_OF_WORD; rest += 1) {
    if (wordEndsHere.test(text.slice(at + rest, at + rest + 2))) return at + rest;
  }
  return at;
}
