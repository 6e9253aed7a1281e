import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElement } from './element-nodes.ts';

/** MDX marks what was written as HTML and passes it on as it is. */
const AS_IF_MARKDOWN = { _mdxExplicitJsx: false };

/**
 * Lets links and pictures of HTML be what those of Markdown are: the components of the site find
 * their addresses, under whatever path it stands.
 */
export function treatAsMarkdown(tree: Root): void {
  visit(tree, (node) => {
    if (isElement(node) && (node.name === 'a' || node.name === 'img')) {
      node.data = { ...node.data, ...AS_IF_MARKDOWN };
    }
  });
}
