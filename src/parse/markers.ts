/*
 * The signs that open the item of a list.
 */

/** These open an item wherever they stand; the others may also be a dash, a footnote's star, a sum. */
const BULLET = /^[•‣⁃◦▪▫●○■□◆◇▸►·]\s*/u;
const DOUBTFUL_BULLET = /^[-*+]\s+/u;
/** Three digits at most: `1913. The year` opens no item. */
const ORDINAL = /^(?<open>\(?)(?<ordinal>\d{1,3}|[a-z])(?<close>[.)])\s+/u;

/** Markers and the white space behind them are short; more is not looked at. */
const REACH = 40;

/** The bullet at the beginning of a text with the white space behind it, or `''`. */
export function bulletOf(text: string): string {
  const start = text.slice(0, REACH);
  return (BULLET.exec(start) ?? DOUBTFUL_BULLET.exec(start))?.[0] ?? '';
}

/** Whether a text begins with a bullet that is nothing else. */
export function hasSureBullet(text: string): boolean {
  return BULLET.test(text.slice(0, REACH));
}

/** The number of an item, and the way it is written. */
export interface Ordinal {
  readonly value: number;
  /** `1.`, `(1)`, `a)`: the first number written in this way. */
  readonly style: string;
}

/** The number that opens an item: 3 for `3.`, `(3)` and `c)`. */
export function ordinalOf(text: string): Ordinal | undefined {
  const { open, ordinal, close } = ORDINAL.exec(text.slice(0, REACH))?.groups ?? {};
  if (ordinal === undefined) return undefined;
  return /\d/.test(ordinal)
    ? { value: Number(ordinal), style: `${open}1${close}` }
    : { value: ordinal.charCodeAt(0) - 'a'.charCodeAt(0) + 1, style: `${open}a${close}` };
}

/** Whether a text begins like the item of a list. */
export function opensItem(text: string): boolean {
  return bulletOf(text) !== '' || ordinalOf(text) !== undefined;
}
