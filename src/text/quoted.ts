import { QUOTATION_PAIRS, SAME_ON_BOTH_SIDES, SINGLE_PAIRS } from './quotation-marks.ts';

/** How a language quotes, and how it quotes within a quotation: `{words}` stands between the marks. */
export interface Marks {
  readonly quote: string;
  readonly innerQuote: string;
}

/** The marks of those who do not say in which language they quote. */
const ENGLISH: Marks = { quote: '“{words}”', innerQuote: '‘{words}’' };

const DOUBLE = /["＂“”„‟«»「」〝〞〟❝❞]/u;

/**
 * Puts quotation marks around words, unless they stand in a pair already, of whatever language: those
 * of `marksAround`.
 */
export function quoted(text: string, marks = ENGLISH): string {
  if (text === '' || isQuoted(text)) return text;
  const [open, close] = marksAround(text, marks);
  return open + text + close;
}

/**
 * The quotation marks before words and behind them. Words with double marks among them get the inner
 * ones, so that the words themselves stay as they are: ‘“ten” or “twenty”’.
 */
export function marksAround(
  text: string,
  { quote, innerQuote }: Marks,
): readonly [open: string, close: string] {
  const [open = '', close = ''] = (DOUBLE.test(text) ? innerQuote : quote).split('{words}');
  return [open, close];
}

/** Whether the first mark of a text is closed by its last one, and not before. */
function isQuoted(text: string): boolean {
  const marks = text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, '');
  const [open, within, close] = [marks.charAt(0), marks.slice(1, -1), marks.slice(1).at(-1) ?? ''];
  const closers = closersOf(open);
  if (close === '' || !closers.includes(close)) return false;
  // A plural's apostrophe closes nothing: “the sailors’ pay”.
  const ends = new Set(`${open}${closers.replace('’', '')}`);
  return !Array.from(within).some((one) => ends.has(one));
}

function closersOf(open: string): string {
  const same = SAME_ON_BOTH_SIDES.has(open) ? open : '';
  return (QUOTATION_PAIRS.get(open) ?? SINGLE_PAIRS.get(open) ?? '') + same;
}
