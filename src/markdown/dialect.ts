import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { treatAsMarkdown } from './as-markdown.ts';
import { dropDrafts } from './drafts.ts';
import { ARROW } from './endnotes.ts';
import { fitHeadings } from './headings.ts';
import { gatherFootnotes } from './note-footnotes.ts';
import { alignByClass } from './table-cells.ts';

/** The element that names a list of footnotes; a component stands for it. */
const FOOTNOTES_LABEL = 'footnotes-label';

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

/** What GFM's own footnotes become: with no words, for those are said in the language of the interface. */
export const remarkRehype = {
  footnoteLabelTagName: FOOTNOTES_LABEL,
  footnoteLabelProperties: {},
  footnoteBackContent: ARROW,
  /** Which mark a way back leads to: the second one of the first footnote is `1-2`. */
  footnoteBackLabel: (footnote: number, mark: number) =>
    mark > 1 ? `${footnote + 1}-${mark}` : String(footnote + 1),
};
