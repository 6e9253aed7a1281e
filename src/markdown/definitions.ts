import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * The definitions (`[AMOS]: term:amos`) that links, or pictures, of a tree refer to. All those of a
 * name count, though the first holds: footnotes and their definitions change places before a page
 * is made. One that nothing refers to is not shown.
 */
export function definitionsFor(
  type: 'linkReference' | 'imageReference',
  tree: Root,
): ReadonlySet<Definition> {
  const names = new Set<string>();
  visit(tree, type, ({ identifier }) => {
    names.add(identifier);
  });
  const definitions = new Set<Definition>();
  visit(tree, 'definition', (node) => {
    if (names.has(node.identifier)) definitions.add(node);
  });
  return definitions;
}
