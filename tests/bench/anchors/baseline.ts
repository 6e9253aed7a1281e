import search from 'approx-string-match';
import type { Passage } from '../../../src/model/document.ts';
import type { Selector } from '../../../src/model/selector.ts';

/*
 * The strategy of an annotation client that must show every note somewhere, as Hypothes.is has it:
 * the exact words if they stand anywhere, else those with the fewest errors, up to half; among
 * several the best sum of weighted scores; and no score too low. What to learn from it is the
 * weights; what to compare with it is that it always answers.
 */

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const MOST_ERRORS = 256;

/** Where such a client would show a passage; `undefined` only where nothing is at all alike. */
export function baseline(
  { exact, prefix, suffix, start: hint }: Selector,
  text: string,
): Passage | undefined {
  const found = exactly(exact, text);
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length / 2));
  const candidates = found.length > 0 ? found : search(text, exact, errors);
  const scored = candidates.map(({ start, end, errors: wrong }) => {
    const score =
      WEIGHTS.quote * (1 - wrong / exact.length) +
      WEIGHTS.prefix * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      WEIGHTS.suffix * likeness(text.slice(end, end + suffix.length), suffix) +
      WEIGHTS.position * (1 - Math.abs(start - hint) / text.length);
    return { start, end, score };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best;
}

function exactly(exact: string, text: string): { start: number; end: number; errors: number }[] {
  const found = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found;
}

function likeness(text: string, known: string): number {
  if (known === '' || text === '') return known === '' ? 1 : 0;
  return 1 - (search(text, known, known.length)[0]?.errors ?? known.length) / known.length;
}
