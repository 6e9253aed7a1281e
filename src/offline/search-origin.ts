import { formatDate } from '../exports/format-date.ts';
import { readDate, type ReadDate } from '../model/dates.ts';
import type { Article } from '../model/edition.ts';
import type { IndexedPage } from '../model/search.ts';
import { joined } from '../words/join.ts';
import { phrase, type Words } from '../words/words.ts';

/**
 * What search shows and filters of a source: a digest never passes for its original.
 *
 * @param words of the interface
 */
export function originOf(
  { original, reading, title }: Article,
  words: Words,
): Pick<IndexedPage, 'origin' | 'source' | 'years' | 'date'> {
  const date = original.published === undefined ? undefined : readDate(original.published);
  const shown = [original.outlet, date && formatDate(date, words, 'day')];
  const known = joined(words, 'typography.comma', shown);
  const origin = reading === 'digest' ? digestOf(known, words) : known;
  return {
    ...(origin !== '' && { origin }),
    source: original.outlet ?? title,
    ...(date && spanOf(date)),
  };
}

function digestOf(text: string, words: Words): string {
  return text === '' ? phrase(words, 'cite.digest') : phrase(words, 'source.digestOf', { text });
}

/** The years that a date may lie in; its first day, or as much of it as is known. */
function spanOf(date: ReadDate): Pick<IndexedPage, 'years' | 'date'> {
  if (date.kind === 'other') {
    const years = date.written.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
    return years[0] === undefined ? {} : { years: [...new Set(years)], date: years[0] };
  }
  const first = date.first.getUTCFullYear();
  const count = date.last.getUTCFullYear() - first + 1;
  const years = Array.from({ length: count }, (_, index) => String(first + index).padStart(4, '0'));
  return { years, date: date.first.toISOString().slice(0, 10) };
}
