import { blockAt, type Passage } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { sentences } from '../text/sentences.ts';
import { inlineHtml, type Layer } from './inline-html.ts';

/** Code units of a passage that a quotation shows; the rest is in its place. */
const MOST_SHOWN = 1200;

/**
 * A passage as a quotation: within its sentences, marked, with other layers over it. Line breaks of
 * the source and the bounds of blocks are white space here.
 */
export function passageHtml(
  article: Article,
  passage: Passage,
  layers: readonly Layer[] = [],
): string {
  const { document } = article;
  const { start, end } = passage;
  const { from, last, to } = extentOf(article, passage);
  const marks = document.blocks
    .filter((block) => block.start < last && start < block.end)
    .map((block) => ({
      start: Math.max(block.start, start),
      end: Math.min(block.end, last),
      open: () => '<mark>',
      close: '</mark>',
    }));
  const html = inlineHtml(document.text, { start: from, end: to }, [...marks, ...layers]);
  return last < end ? `${html}…` : html;
}

/** The same as text on one line: what stands before the passage, the passage, and what stands behind. */
export function passageInSentences(
  article: Article,
  passage: Passage,
): [before: string, words: string, after: string] {
  const { text } = article.document;
  const { start, end } = passage;
  const { from, last, to } = extentOf(article, passage);
  const line = (piece: string): string => piece.replace(/\s+/gu, ' ');
  return [
    line(text.slice(from, start)),
    line(text.slice(start, last)),
    last < end ? '…' : line(text.slice(last, to)),
  ];
}

/** From where to where its sentences are shown, and the last of its own words that is. */
function extentOf(
  { document, language }: Article,
  { start, end }: Passage,
): { from: number; last: number; to: number } {
  const last = Math.min(end, start + MOST_SHOWN);
  const from = sentenceAt(document, start, language).start;
  const to = last < end ? last : sentenceAt(document, end - 1, language).end;
  return { from, last, to };
}

function sentenceAt(document: Article['document'], offset: number, language: string): Passage {
  const block = blockAt(document, offset);
  const text = document.text.slice(block.start, block.end);
  const found = sentences(text, language)
    .map(({ start, end }) => ({ start: start + block.start, end: end + block.start }))
    .find(({ end }) => offset < end);
  return found && found.start <= offset ? found : block;
}
