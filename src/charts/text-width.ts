/**
 * Widths of characters in ems, wide enough for the system's sans-serif fonts of today: a chart that
 * is laid out at build time cannot ask the browser, and a label that has room to spare is no fault.
 */
const NARROW = 0.34;
const COMMON = 0.6;
const CAPITAL = 0.76;
const WIDE = 0.96;
const FULL = 1.02;

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The room that a line of text needs at most.
 *
 * @param size font size in pixels
 * @returns pixels
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const { segment } of segments.segment(text)) ems += widthOf(segment);
  return ems * size;
}

function widthOf(grapheme: string): number {
  if (/^\p{Bidi_Control}/u.test(grapheme)) return 0;
  if (/^[ijlIft.,:;'’‘|!()[\]\s-]/.test(grapheme)) return NARROW;
  if (/^[mwMW%@—…]/.test(grapheme)) return WIDE;
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uffef]/u.test(
      grapheme,
    )
  )
    return FULL;
  return /^\p{Lu}/u.test(grapheme) ? CAPITAL : COMMON;
}

/** Cuts a text so that it fits into `width` pixels, with an ellipsis for the rest. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let room = width - textWidth('…', size);
  let kept = '';
  for (const { segment } of segments.segment(text)) {
    room -= widthOf(segment) * size;
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Breaks a text into lines that fit into `width` pixels, at spaces, or within a word that is wider
 * than a line by itself (as Chinese is, which has no spaces).
 *
 * @param most the most lines; what is left is cut from the last one, with an ellipsis
 */
export function wrapText(text: string, width: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/u)
    .flatMap((one) => broken(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = fitText(lines.slice(most - 1).join(' '), width, size);
  return [...lines.slice(0, most - 1), last];
}

function broken(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts = [''];
  for (const { segment } of segments.segment(word)) {
    const part = `${parts.at(-1) ?? ''}${segment}`;
    if (part === segment || textWidth(part, size) <= width) parts[parts.length - 1] = part;
    else parts.push(segment);
  }
  return parts;
}
