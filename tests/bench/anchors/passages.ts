import { END, START } from './noise.ts';
import type { Prose } from './prose.ts';
import type { Random } from '../random.ts';

/** Words of a passage, or characters of a Chinese one: from a name to some sentences. */
const FEWEST = 2;
const MOST = 40;
/** Fewer characters than this are nobody's quote. */
const SHORTEST = 6;

/** A text in which a passage is marked, and the sentences of one paragraph in which it stands. */
export interface Marked extends Prose {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Marks a random passage of whole words (of characters in Chinese) within a paragraph. Lengths are
 * spread evenly over their logarithms, so that there are as many short passages as long ones.
 */
export function markPassage(prose: Prose, random: Random): Marked {
  for (;;) {
    const paragraph = random.below(prose.paragraphs.length);
    const sentences = prose.paragraphs[paragraph] ?? [];
    const first = random.below(sentences.length);
    const length = Math.round(FEWEST * (MOST / FEWEST) ** random.share());
    const rest = sentences.slice(first).join(prose.space);
    const units = prose.space === '' ? Array.from(rest) : rest.split(/(?<= )/u);
    const from = random.below(units.length);
    const start = units.slice(0, from).join('').length;
    const words = units
      .slice(from, from + length)
      .join('')
      .trimEnd();
    if (start >= (sentences[first]?.length ?? 0) || words.length < SHORTEST) continue;
    const marks = { first, start, end: start + words.length };
    const { marked, last } = withMarks(sentences, marks, prose.space.length);
    const paragraphs = prose.paragraphs.with(paragraph, marked);
    return { paragraphs, space: prose.space, paragraph, first, last };
  }
}

/** Puts the marks into sentences; offsets count from the first of them, spaces between included. */
function withMarks(
  sentences: readonly string[],
  { first, start, end }: { first: number; start: number; end: number },
  space: number,
): { marked: string[]; last: number } {
  let last = first;
  let offset = end;
  while (offset > (sentences[last]?.length ?? Infinity)) {
    offset -= (sentences[last]?.length ?? 0) + space;
    last += 1;
  }
  const insert = (sentence: string, at: number, mark: string): string =>
    sentence.slice(0, at) + mark + sentence.slice(at);
  const ended = sentences.with(last, insert(sentences[last] ?? '', offset, END));
  return { marked: ended.with(first, insert(ended[first] ?? '', start, START)), last };
}
