import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Turns the alignment of columns into classes (`align-left`, `align-center`, `align-right`). MDX
 * would make `style` attributes of it, which a content security policy rightly blocks.
 */
export function alignByClass(tree: Root): void {
  visit(tree, 'table', (table) => {
    const align = table.align ?? [];
    for (const { children } of table.children) {
      children.forEach((cell, column) => {
        const side = align[column];
        if (side) cell.data = { ...cell.data, hProperties: { className: [`align-${side}`] } };
      });
    }
    table.align = unaligned(table);
  });
}

/** As many columns as before: rows that lack cells are filled up to that number. */
function unaligned({ align }: Table): null[] {
  return (align ?? []).map(() => null);
}
