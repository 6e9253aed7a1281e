import type { Ends, ReadDate, Several } from '../model/dates.ts';
import { listOf } from '../words/join.ts';
import { phrase, type Words } from '../words/words.ts';
import { dateFormat, doubted } from './date-format.ts';
import { formatSingleDate, type Finest } from './format-single-date.ts';

/**
 * A date as a reader writes it: "29–30 April 2013", "c. April 2013", "spring 2013", "1990s" where
 * the last figure is open, "since 29 April 2013" where the end is. None of EDTF's own signs is left.
 *
 * @param date as read by `readDate`
 * @param words in their language; dates follow its customs
 * @param finest whether an hour is said, where the corpus has one. It is where a date is told for its
 *   own sake, in a provenance and of events: it says what came first on a day. Where a text is only
 *   named by its date, in a citation or a list, the day suffices
 */
export function formatDate(date: ReadDate, words: Words, finest: Finest = 'hour'): string {
  if (date.ends) return interval(date.ends, words, finest);
  if (date.kind === 'other') {
    return date.several
      ? list(date.several, words, finest)
      : formatSingleDate(date.written, words, finest);
  }
  const format = dateFormat(date.precision, date.first, words);
  const text =
    date.kind === 'interval'
      ? range(date.first, date.last, format, words)
      : format.format(date.first);
  return doubted(text, date, words);
}

/** "29–30 April 2013". For some ranges a language may have a pattern of mere figures, "5/1–80/1". */
function range(first: Date, last: Date, format: Intl.DateTimeFormat, words: Words): string {
  const short = format.formatRange(first, last).replaceAll('\u2009', '');
  if (!/\p{Nd}[-/]\p{Nd}/u.test(short)) return short;
  return phrase(words, 'dates.range', { first: format.format(first), last: format.format(last) });
}

function interval([first, last]: Ends, words: Words, finest: Finest): string {
  const [from, to] = [first, last].map((end) => {
    if (end === 'open') return undefined;
    return end === 'unknown' ? phrase(words, 'dates.unknown') : formatDate(end, words, finest);
  });
  if (from === undefined) {
    return to === undefined
      ? phrase(words, 'dates.always')
      : phrase(words, 'dates.until', { date: to });
  }
  if (to === undefined) return phrase(words, 'dates.since', { date: from });
  // From one hour to another of a day.
  return from === to ? from : phrase(words, 'dates.range', { first: from, last: to });
}

/** "1667, 1668 and 1670 – 1672" where all are meant, "1667, 1668 or later" where it is one. */
function list({ dates, hasEarlier, hasLater, isAll }: Several, words: Words, finest: Finest) {
  const said = dates.map((row) => {
    const [first = '', last] = row.map((date) => formatDate(date, words, finest));
    if (last === undefined) return first;
    return phrase(words, isAll ? 'dates.range' : 'dates.between', { first, last });
  });
  const [first = '', last = ''] = [said[0], said.at(-1)];
  const all = [
    ...(hasEarlier
      ? [phrase(words, isAll ? 'dates.until' : 'dates.orEarlier', { date: first })]
      : []),
    ...said.slice(hasEarlier ? 1 : 0, hasLater ? -1 : undefined),
    ...(hasLater ? [phrase(words, isAll ? 'dates.since' : 'dates.orLater', { date: last })] : []),
  ];
  return listOf(all, words, isAll ? 'conjunction' : 'disjunction');
}
