import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { treatAsMarkdown } from './as-markdown.ts';
import { dropDrafts } from './drafts.ts';
import { fitHeadings } from './headings.ts';
import { gatherFootnotes } from './note-footnotes.ts';
import { alignByClass } from './table-cells.ts';

/** Makes a plugin of a function that changes a tree. */
function changing(change: (tree: Root) => void): () => (tree: Root) => void {
  return () => change;
}

/**
 * The remark plugins that make up the Markdown of a corpus. Our reader and Astro's processor both
 * take them from here, so that what is checked is what is shown. Those behind GFM prepare what is
 * shown; the reader, which only parses, never sees what they change.
 */
export const remarkPlugins = [
  remarkGfm,
  // Before drafts go: what is left may mark a footnote that is written in one.
  changing(gatherFootnotes),
  changing(dropDrafts),
  changing(fitHeadings),
  changing(alignByClass),
  changing(treatAsMarkdown),
];
