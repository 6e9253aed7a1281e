import type { Draft } from './drafts.ts';

/** A line that holds nothing but a date is no longer than this. */
const MAX_LENGTH = 90;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?\\b';
const YEAR = "(?:\\d{4}\\b|[’']\\d{2}\\b)";

const DATES = [
  '\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b',
  '\\b\\d{1,2}[-/]\\d{1,2}[-/](?:\\d{4}|\\d{2})\\b',
  '\\b\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}\\b',
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]',
  `\\b${MONTH} ${DAY}(?:,? ${YEAR})?`,
  `\\b(?:the )?${DAY}(?: day)? (?:of )?${MONTH}(?:,? ${YEAR})?`,
  `\\b${MONTH},? ${YEAR}`,
];
const TIME = '\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?';
const HALF = ' ?[ap]\\.?m\\b\\.?';
const ZONE = ' ?\\(?(?:gmt|utc|[ecmp][sd]?t|cet|bst)\\b(?: ?[-+−]\\d{1,2}(?::?\\d{2})?)?\\)?';
const WEEKDAY =
  '\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\b\\.?';
const LABEL =
  '\\b(?:first |last )?(?:published|posted|updated|modified|created|dated?|filed)\\b:?|\\b(?:on|at|of|the)\\b';

const date = new RegExp(DATES.join('|'), 'iu');
/** Without half or zone `3:16` may be a verse and `12.50` a price. */
const clock = new RegExp(`${TIME}(?:${HALF}|${ZONE})`, 'iu');
const dateParts = new RegExp(
  [...DATES, `${TIME}(?:${HALF})?(?:${ZONE})?`, WEEKDAY, LABEL].join('|'),
  'giu',
);

/** What a place before the date looks like: `Trinity College, Cambridge,`. */
const PLACE = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,? ){0,5}\p{Lu}[\p{L}\p{M}.'’-]*,\s*$/u;

/**
 * Whether a block holds nothing but a date or a time, with or without a place before it:
 * `2013-05-01`, `16:14 (GMT+8)`, `Published Monday, May 1, 2013`, `London, 4th March 1913.` English
 * names of months, figures in any language. A year alone may be anything and is none.
 */
export function isDateLine({ bare, text }: Draft): boolean {
  if (text.length > MAX_LENGTH) return false;
  const line = bare.replace(/\s+/gu, ' ');
  const at = date.exec(line)?.index ?? (clock.test(line) ? 0 : -1);
  if (at < 0) return false;
  const onlyDate = (part: string): boolean =>
    /^[\s,;.|:()/•·–—-]*$/u.test(part.replace(dateParts, ''));
  return onlyDate(line) || (PLACE.test(line.slice(0, at)) && onlyDate(line.slice(at)));
}
