import type { Annotation, Article } from '../model/edition.ts';
import { inlineHtml } from './inline-html.ts';

/** The blocks over which an annotation's passage runs, each as HTML with the passage marked. */
export function quoteHtml({ document }: Article, { selector }: Annotation): string[] {
  const mark = { ...selector, open: () => '<mark>', close: '</mark>' };
  return document.blocks
    .filter(({ start, end }) => start < selector.end && selector.start < end)
    .map((block) => inlineHtml(document.text, block, [mark]));
}
