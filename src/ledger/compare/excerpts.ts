import { startsCharacter } from '../../text/characters.ts';
import { onOneLine, shorten } from '../../text/shorten.ts';

/** What a message shows of a text: enough to see a sentence's worth of change. */
const SHOWN = 90;
/** What it shows of the words before a change, to find it by. */
const LEAD = 30;

/** The beginning of a text, in quotation marks. */
export function excerptOf(text: string): string {
  return `"${shorten(text, SHOWN)}"`;
}

/** Two versions of a text, in quotation marks, each from shortly before they begin to differ. */
export function excerptsOfChange(old: string, now: string): [string, string] {
  const [a, b] = [onOneLine(old), onOneLine(now)];
  const from = beginning(a, sharedLength(a, b));
  const show = (line: string) => `"${from > 0 ? '…' : ''}${shorten(line.slice(from), SHOWN)}"`;
  return [show(a), show(b)];
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Where to begin, at a word if the script has words. */
function beginning(line: string, change: number): number {
  if (change <= SHOWN / 2) return 0;
  const space = line.lastIndexOf(' ', change - LEAD);
  if (space > change - 2 * LEAD) return space + 1;
  let at = change - LEAD;
  while (at > 0 && !startsCharacter(line, at)) at -= 1;
  return at;
}
