import type { Passage } from '../model/document.ts';
import { escapeHtml } from '../text/html.ts';

/** Something that is laid over a passage, beyond which it may reach: the tags that open and close it. */
export interface Layer extends Passage {
  /** The start tag; of a layer that is cut into pieces, `first` tells which piece is its first. */
  readonly open: (piece: { first: boolean; last: boolean }) => string;
  readonly close: string;
}

/** Something empty that stands between two characters, outside every layer. */
export interface Insert {
  readonly at: number;
  readonly html: string;
}

/**
 * The HTML of a passage with layers over it. Its `textContent` is the passage, code unit for code
 * unit. Layers may overlap: each is cut where another begins or ends. The longer one is outside, even
 * where most of it lies beyond the passage.
 *
 * @param text the text into which passage, layers and inserts point, by UTF-16 offsets
 * @param inserts elements without text, at offsets behind the start of the passage
 */
export function inlineHtml(
  text: string,
  passage: Passage,
  layers: readonly Layer[],
  inserts: readonly Insert[] = [],
): string {
  const inside = layers.filter(({ start, end }) => start < passage.end && passage.start < end);
  const cuts = [
    ...inside.flatMap(({ start, end }) => [start, end]),
    ...inserts.map(({ at }) => at),
  ];
  const within = cuts.filter((cut) => passage.start < cut && cut < passage.end);
  const bounds = [...new Set([passage.start, ...within, passage.end])].sort((a, b) => a - b);
  return bounds
    .slice(1)
    .map((end, index) => {
      const piece = leaf(text, { start: bounds[index] ?? end, end }, inside);
      return (
        piece +
        inserts
          .filter(({ at }) => at === end)
          .map(({ html }) => html)
          .join('')
      );
    })
    .join('');
}

function leaf(text: string, { start, end }: Passage, layers: readonly Layer[]): string {
  const over = layers
    .filter((layer) => layer.start <= start && end <= layer.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const opened = over.map((one) => one.open({ first: one.start === start, last: one.end === end }));
  const closed = over.map(({ close }) => close).reverse();
  return opened.join('') + escapeHtml(text.slice(start, end)) + closed.join('');
}
