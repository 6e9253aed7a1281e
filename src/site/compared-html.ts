import type { Block } from '../model/document.ts';
import type { Parallel } from '../model/parallels.ts';
import type { Article } from '../model/edition.ts';
import { escapeHtml } from '../text/html.ts';
import { currentEdition } from './current.ts';
import { inlineHtml, type Layer } from './inline-html.ts';
import { differenceLayers } from './parallel-quotes.ts';
import { sayPlainly } from './say.ts';

/** The parallels of two articles as the page that compares them marks them: numbered from 1. */
export interface ComparedText {
  readonly article: Article;
  readonly side: 0 | 1;
  readonly parallels: readonly Parallel[];
  /** The words in which each parallel differs, on this side. */
  readonly differences: readonly (readonly Layer[])[];
}

/** Makes both sides of a comparison ready to be shown block by block. */
export function comparedTexts(
  articles: readonly [Article, Article],
  parallels: readonly Parallel[],
): [ComparedText, ComparedText] {
  const differences = parallels.map(differenceLayers);
  const [a, b] = articles;
  return [
    { article: a, side: 0, parallels, differences: differences.map(([own]) => own) },
    { article: b, side: 1, parallels, differences: differences.map(([, own]) => own) },
  ];
}

/** The id of a parallel's passage in either column of the page. */
function passageId(number: number, side: 0 | 1): string {
  return `_${side === 0 ? 'a' : 'b'}-${number}`;
}

/** A block of either text, its parallels marked, each with a sign that leads to the other column. */
export function comparedHtml({ article, ...text }: ComparedText, block: Block): string {
  const { side, parallels, differences } = text;
  const { language } = currentEdition().words;
  const own = parallels.flatMap((parallel, index) => {
    const { block: first, lastBlock, selector } = parallel.sides[side];
    const isHere = selector.start < block.end && block.start < selector.end;
    return isHere ? [{ first, lastBlock, ...selector, number: index + 1 }] : [];
  });
  const marks = own.map(({ first, start, end, number }): Layer => ({
    start: Math.max(start, block.start),
    end: Math.min(end, block.end),
    open: (piece) => {
      const id = piece.first && first === block.id ? ` id="${passageId(number, side)}"` : '';
      return `<mark${id}>`;
    },
    close: '</mark>',
  }));
  const signs = own
    .filter(({ lastBlock }) => lastBlock === block.id)
    .map(({ end, number }) => ({
      at: end,
      html: `<a class="twin-ref" href="#${passageId(number, side === 0 ? 1 : 0)}" aria-label="${escapeHtml(sayPlainly('compare.twin', { number }))}" lang="${language}" data-number="${number}"></a>`,
    }));
  const layers = [...marks, ...differences.flat()];
  return inlineHtml(article.document.text, block, layers, signs);
}
