import type { Blockquote, Emphasis, FootnoteDefinition, Link, ListItem } from 'mdast';

/** A footnote of a note, on its way to the list at the note's end. */
export interface Endnote {
  /** Its number in the note, from 1. */
  readonly number: number;
  /** The ids of the marks that lead to it, in order. */
  readonly marks: string[];
  readonly definition: FootnoteDefinition;
}

/** An arrow back, kept by the variation selector from being drawn as an emoji. */
export const ARROW = '↩\uFE0E';

/**
 * A new mark of a footnote: its number, raised, a link to the footnote. The nodes are Markdown's by
 * type, for plugins that come after, and tell by their data which elements of HTML to become. What
 * they are called is said in the language of the interface, by who shows them.
 */
export function markOf({ number, marks }: Endnote, noteId: string): Emphasis {
  const again = marks.length === 0 ? '' : `-${marks.length + 1}`;
  const id = `${noteId}-fnref-${number}${again}`;
  marks.push(id);
  const link = linkTo(`${noteId}-fn-${number}`, String(number), {
    id,
    role: 'doc-noteref',
  });
  return { type: 'emphasis', data: { hName: 'sup' }, children: [link] };
}

/**
 * The list of a note's footnotes, with the roles of the Digital Publishing WAI-ARIA Module. Its name
 * is its own and, where the note has one in the page, that of the note.
 */
export function endnotes(list: readonly Endnote[], noteId: string): Blockquote {
  const id = `${noteId}-fn-all`;
  const hProperties = {
    className: ['footnotes'],
    role: 'doc-endnotes',
    id,
    ariaLabelledBy: [id, noteId],
  };
  const children = list.map((endnote) => itemOf(endnote, noteId));
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties },
    children: [{ type: 'list', ordered: true, children }],
  };
}

function itemOf({ number, marks, definition }: Endnote, noteId: string): ListItem {
  const { children } = definition;
  const ways = marks.flatMap((mark, index) => [
    { type: 'text' as const, value: ' ' },
    linkTo(mark, ARROW, {
      role: 'doc-backlink',
      ariaLabel: marks.length > 1 ? `${number}-${index + 1}` : String(number),
    }),
  ]);
  const last = children.at(-1);
  if (last?.type === 'paragraph') last.children.push(...ways);
  else children.push({ type: 'paragraph', children: ways });
  return {
    type: 'listItem',
    data: { hProperties: { id: `${noteId}-fn-${number}` } },
    children,
  };
}

function linkTo(id: string, words: string, hProperties: Record<string, string>): Link {
  return {
    type: 'link',
    url: `#${id}`,
    data: { hProperties },
    children: [{ type: 'text', value: words }],
  };
}
