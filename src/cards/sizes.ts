import { clustersOf, columnsOf, isWide } from './clusters.ts';
import type { Content } from './content.ts';
import { LINE_WIDTH, QUOTE_LEADING, quoteRoom } from './layout.ts';

/** Sizes of the quote in pixels: the largest that fits is taken. */
const SIZES = [76, 66, 57, 50, 44] as const;
/** At this size the longest quote fits; one of very broad letters is cut to the lines there are. */
const SMALLEST = 38;

/** The width of a column, as a share of the size: more and less than most texts take. */
const BROAD_COLUMN = 0.56;
const NARROW_COLUMN = 0.45;

/** A size to try, and the lines that the quote is cut to, if it is. */
interface Size {
  readonly size: number;
  readonly lines?: number;
}

/**
 * The sizes worth trying for a card's quote, the largest first, for each try takes as long as a card:
 * those that break no word and, by a generous estimate, leave no line out. The last always fits.
 */
export function sizesFor(content: Content): Size[] {
  const { text } = content.quote;
  const room = quoteRoom(content);
  const widest = Math.max(...wordsOf(text).map(columnsIn)) * BROAD_COLUMN;
  const length = columnsIn(text) * NARROW_COLUMN;
  const lineHeights = room / QUOTE_LEADING;
  const larger = SIZES.filter(
    (size) => widest * size <= LINE_WIDTH && length * size <= LINE_WIDTH * (lineHeights / size),
  );
  return [
    ...larger.map((size) => ({ size })),
    { size: SMALLEST, lines: Math.floor(lineHeights / SMALLEST) },
  ];
}

function columnsIn(text: string): number {
  return clustersOf(text).reduce((columns, cluster) => columns + columnsOf(cluster), 0);
}

/** The stretches of a text in which no line ends. */
function wordsOf(text: string): string[] {
  const spaced = clustersOf(text).map((cluster) => (isWide(cluster) ? ` ${cluster} ` : cluster));
  return spaced.join('').split(/ +/u);
}
