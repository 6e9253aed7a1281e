import { directionOf } from '../text/direction.ts';
import type { Content, Legible } from './content.ts';

/** The size that the Open Graph protocol's readers agree on. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The light colours of `styles/tokens.css`: a picture has no scheme to follow. */
const PAPER = '#fbfaf6';
const INK = '#23211d';
const SOFT = '#5f594e';
const RULE = '#ddd7ca';
const ACCENT = '#7f2f1c';

const MARGIN = 72;
export const LINE_WIDTH = WIDTH - 2 * MARGIN;
/** The height between the site's name and the rule that may be filled, in pixels. */
export const MIDDLE_HEIGHT = 404;
/** Height of a line of the quote, as a multiple of its size. */
export const QUOTE_LEADING = 1.24;

/** An element as satori takes it without JSX. */
export interface Element {
  readonly type: 'div';
  /** By which an element is known again when it has been laid out. */
  readonly key?: string | undefined;
  readonly props: { readonly style: Style; readonly children?: string | readonly Element[] };
}
type Style = Readonly<Record<string, string | number>>;

/** The key of the element whose height says whether the quote fits. */
export const MIDDLE = 'middle';
/** Lines of the note; what it says beyond them is on the page. */
const NOTE_LINES = 3;
const NOTE_LINE = 37;
const NOTE_GAP = 30;
/** A note that stands alone takes the place of the quote. */
const ALONE = { fontSize: 42, lineHeight: QUOTE_LEADING, lineClamp: 6, marginTop: 0 };

/**
 * A card: the site's name, the quoted words, what is said about them, and below a rule where they
 * are from. Without a quote the note stands alone, without either the site's name.
 *
 * @param size of the quote, in pixels
 * @param lines the most lines that the quote may have, where it may be cut
 */
export function layOut(content: Content, size: number, lines?: number): Element {
  const { note, quote, site, source } = content;
  const said = [...quoteOf(quote, size, lines), ...noteOf(note, quote.text === '')];
  const [head, middle] =
    said.length === 0
      ? [[], [text(site, { ...siteStyle, ...largeStyle, fontSize: size })]]
      : [[text(site, siteStyle)], said];
  return box(pageStyle, [
    box({ display: 'flex', height: 38 }, head),
    box(middleStyle, [{ ...box(columnStyle, middle), key: MIDDLE }]),
    ...(source.text === '' ? [] : [box(footStyle, [text(source, sourceStyle)])]),
  ]);
}

/** The height that is left for the quote, in pixels. */
export function quoteRoom({ note }: Content): number {
  return note.text === '' ? MIDDLE_HEIGHT : MIDDLE_HEIGHT - NOTE_GAP - NOTE_LINES * NOTE_LINE;
}

const columnStyle = { display: 'flex', flexDirection: 'column', width: LINE_WIDTH, flexShrink: 0 };
const pageStyle = {
  ...columnStyle,
  width: WIDTH,
  height: HEIGHT,
  padding: `48px ${MARGIN}px 32px`,
  backgroundColor: PAPER,
};
const middleStyle = { display: 'flex', flexGrow: 1, alignItems: 'center', flexShrink: 0 };
const footStyle = { ...columnStyle, borderTop: `2px solid ${RULE}`, paddingTop: 22, height: 86 };
const siteStyle = { color: ACCENT, fontSize: 26, fontWeight: 600, lineHeight: 1.4, lineClamp: 1 };
const largeStyle = { lineHeight: QUOTE_LEADING, lineClamp: 4, textWrap: 'balance' };
const sourceStyle = { fontSize: 23, lineHeight: 1.36, color: SOFT, lineClamp: 2 };

/** The widths of opening marks, as shares of the size: they hang in the margin. */
const HANG: Readonly<Record<string, number>> = { '“': 0.43, '‘': 0.24 };

/**
 * Lines of equal length where all of the quote is shown; else as full as they get. The ellipsis of
 * a cut must not lose the closing mark.
 */
function quoteOf(quote: Legible, size: number, lines: number | undefined): Element[] {
  if (quote.text === '') return [];
  const hang = directionOf(quote.text) === 'ltr' ? (HANG[quote.text.charAt(0)] ?? 0) * size : 0;
  const style = { fontSize: size, lineHeight: QUOTE_LEADING, color: INK, textIndent: -hang };
  const end = lines === undefined ? { textWrap: 'balance' } : { lineClamp: `${lines} "…”"` };
  return [text(quote, { ...style, ...end })];
}

/** The note stands behind a line, as notes do in the margin of the page. */
function noteOf(note: Legible, isAlone: boolean): Element[] {
  if (note.text === '') return [];
  const line = `3px solid ${ACCENT}`;
  const side =
    directionOf(note.text) === 'ltr'
      ? { borderLeft: line, paddingLeft: 18 }
      : { borderRight: line, paddingRight: 18 };
  const frame = { ...side, marginTop: NOTE_GAP };
  const lines = { fontSize: 27, lineHeight: `${NOTE_LINE}px`, lineClamp: NOTE_LINES };
  const size = isAlone ? ALONE : lines;
  return [text(note, { ...frame, ...size, color: SOFT })];
}

const textStyle = {
  boxSizing: 'border-box',
  display: 'block',
  width: '100%',
  overflowWrap: 'anywhere',
};

function text({ faces, text }: Legible, style: Style): Element {
  const fontFamily = faces.map(({ name }) => name).join(', ');
  return {
    type: 'div',
    props: {
      style: { ...textStyle, ...style, fontFamily, direction: directionOf(text) },
      children: text,
    },
  };
}

function box(style: Style, children: readonly Element[]): Element {
  return { type: 'div', props: { style: { boxSizing: 'border-box', ...style }, children } };
}
