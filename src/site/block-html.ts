import { termAddress } from '../model/addresses.ts';
import type { Block } from '../model/document.ts';
import type { Article, Mention } from '../model/edition.ts';
import { escapeHtml } from '../text/html.ts';
import { href } from './href.ts';
import { inlineHtml, type Layer } from './inline-html.ts';

/** The HTML inside a block's element: its text, with tickers set back and terms linked. */
export function blockHtml({ document, mentions }: Article, block: Block): string {
  const spans = block.spans.map(({ kind, start, end }) => ({
    start,
    end,
    open: `<span class="${kind}">`,
    close: '</span>',
  }));
  const links = mentions.filter((mention) => mention.first && mention.block === block.id);
  return inlineHtml(document.text, block, [...spans, ...links.map(termLink)]);
}

function termLink({ start, end, term }: Mention): Layer {
  const address = escapeHtml(href(termAddress(term)));
  return { start, end, open: `<a class="term" href="${address}">`, close: '</a>' };
}
