import type { Passage } from '../model/document.ts';
import { escapeHtml } from '../text/html.ts';

/** Something that is laid over a passage: the tags that open and close it. */
export interface Layer extends Passage {
  readonly open: string;
  readonly close: string;
}

/**
 * The HTML of a passage with layers over it. Its `textContent` is the passage, code unit for code
 * unit. Layers may overlap: each is cut where another begins or ends, the longer one outside.
 *
 * @param text the text into which passage and layers point, by UTF-16 offsets
 */
export function inlineHtml(text: string, passage: Passage, layers: readonly Layer[]): string {
  const inside = layers.filter(({ start, end }) => start < passage.end && passage.start < end);
  const cuts = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => passage.start < cut && cut < passage.end);
  const bounds = [...new Set([passage.start, ...cuts, passage.end])].sort((a, b) => a - b);
  return bounds
    .slice(0, -1)
    .map((start, index) => leaf(text, { start, end: bounds[index + 1] ?? passage.end }, inside))
    .join('');
}

function leaf(text: string, { start, end }: Passage, layers: readonly Layer[]): string {
  const over = layers
    .filter((layer) => layer.start <= start && end <= layer.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const opened = over.map(({ open }) => open).join('');
  const closed = over
    .map(({ close }) => close)
    .reverse()
    .join('');
  return opened + escapeHtml(text.slice(start, end)) + closed;
}
