import type { BlockKind, Passage, Span } from '../model/document.ts';

/** Agencies that sign between place and dash; with one of them the place needs no capitals. */
const AGENCY =
  '(?:Reuters|AP|AFP|UPI|Xinhua|Bloomberg|Dow Jones|dpa|DPA|Kyodo|TASS|ANSA|EFE|PTI|ANI|IANS|CNN|BBC|Agence France-Presse|The Associated Press|Associated Press)';
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}.'’-]*){0,4}`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const DAY = String.raw`\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?`;
const DASH = String.raw`(?:\s?[—–]|\s?--|\s-(?=\s))`;
const REST = String.raw`(?=\s*["'“‘«]?[\p{Lu}\p{N}])`;

const DATELINE = new RegExp(
  `^(?:${CAPITALS}(?:, ${CAPITALISED})?(?:, ${DAY})?(?: \\(${AGENCY}\\))?|${CAPITALISED}(?:, ${CAPITALISED})?(?:, ${DAY})? \\(${AGENCY}\\))${DASH}${REST}`,
  'u',
);
/** Chinese agencies: 新华社北京4月30日电（记者王明） */
const CHINESE_DATELINE =
  /^(?:新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|本报|本報)[^\s，。]{2,24}?[电電讯訊](?:[（(][^（）()]{1,24}[）)])?/u;

/** A dateline is no longer than this, so that a long paragraph costs no more than a short one. */
const DATELINE_REACH = 120;

/** Place, date and agency that open a paragraph, up to the dash; `undefined` where none do. */
export function openingDateline(text: string): Passage | undefined {
  const start = text.slice(0, DATELINE_REACH);
  const found = (DATELINE.exec(start) ?? CHINESE_DATELINE.exec(start))?.[0];
  return found === undefined ? undefined : { start: 0, end: found.length };
}

/** An exchange's symbol (`GOOG`, `2353.TW`) and the change of the day with sign and two decimals. */
const TICKER =
  /(?<![\p{L}\p{N}.$€£¥&])(?<symbol>[A-Z]{1,5}(?:\.[A-Z]{1,3})?|\d{1,6}\.[A-Z]{1,3})\s{1,3}[-+−–]\d{1,3}\.\d{2}%/gu;
/** Capitals that stand before a percentage in prose, too. */
const notSymbols: ReadonlySet<string> = new Set(
  'EUR USD GBP JPY CNY RMB CHF HKD INR GDP GNP CPI PPI VAT YOY QOQ'.split(' '),
);

function tickers(text: string): Passage[] {
  return [...text.matchAll(TICKER)]
    .filter(({ groups }) => !notSymbols.has(groups?.['symbol'] ?? ''))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/**
 * The page furniture inside running text: the dateline that opens it and the share prices that a
 * news site put behind the names of companies.
 *
 * @param text a block's text
 * @param start where the block begins; the spans' offsets count from where this one does
 */
export function spansOf(kind: BlockKind, text: string, start: number): Span[] {
  if (kind !== 'paragraph' && kind !== 'list-item') return [];
  const dateline = kind === 'paragraph' ? openingDateline(text) : undefined;
  return [
    ...(dateline ? [{ kind: 'dateline' as const, ...dateline }] : []),
    ...tickers(text).map((ticker) => ({ kind: 'ticker' as const, ...ticker })),
  ].map((span) => ({ kind: span.kind, start: start + span.start, end: start + span.end }));
}
