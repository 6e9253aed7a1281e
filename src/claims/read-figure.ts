import { UNIT_SIGNS } from './units.ts';

/** A number as it stands in a value, with what stands around it. */
export interface Figure {
  readonly figure: number;
  /** The worth of one in the last place that was written: 100,000 for `46.2 million`. */
  readonly step: number;
  /** What its magnitude multiplies by: 1,000,000 for `46.2 million`, 1 where there is none. */
  readonly worth: number;
  /** The unit, as written. */
  readonly unit?: string | undefined;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const SIGN = UNIT_SIGNS.map((sign) => sign.replace('$', String.raw`\$`)).join('|');
const NUMBER = String.raw`\d{1,3}(?:[,\u00a0\u202f’']\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${WORDS.join('|')}`;
/** A lone `m` may be metres, so it is millions only of money. */
const MAGNITUDE = [
  ...Object.keys(MAGNITUDES).filter((name) => !/^[mb]$/.test(name)),
  String.raw`(?<=[$€£¥][\d.,]+)[mb]`,
].join('|');
const CODE = 'USD|EUR|GBP|CNY|RMB|JPY|HKD|TWD';
const pattern = new RegExp(
  `^(?<before>${SIGN}|${CODE})? ?(?<minus>[-−])?(?<number>${NUMBER})(?!\\d)` +
    `(?:[ -]?(?<magnitude>${MAGNITUDE})s?(?![a-z]))?(?:[ -]?(?<behind>\\S.*))?$`,
  'iu',
);

/**
 * Reads a figure with its magnitude and unit: `$586 million`, `18 percent`, `46.2 million users`,
 * `1,234.5`, `seven`, `5亿`.
 *
 * @returns nothing where the text does not begin with one
 */
export function readFigure(text: string): Figure | undefined {
  const found = pattern.exec(text.trim())?.groups;
  if (!found) return undefined;
  const { before, minus, number = '', magnitude = '', behind } = found;
  const digits = number.replace(/[^\d.]/g, '');
  const word = WORDS.indexOf(number.toLowerCase());
  const worth = MAGNITUDES[magnitude.toLowerCase()] ?? 1;
  const places = digits.split('.')[1]?.length ?? 0;
  // By way of its decimal form: 46.2 times a million is not exactly 46,200,000 in binary.
  const shift = Math.log10(worth);
  const size = word < 0 ? Number(`${digits}e${shift}`) : word * worth;
  return {
    figure: minus === undefined ? size : -size,
    step: Number(`1e${shift - places}`),
    worth,
    unit: behind ?? before,
  };
}
