import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElement } from './element-nodes.ts';

/** MDX marks what was written as HTML and passes it on as it is. */
const AS_IF_MARKDOWN = { _mdxExplicitJsx: false };

/** Elements of HTML for which the site has components. */
const WITH_COMPONENTS: ReadonlySet<string | null> = new Set(['a', 'img', 'pre', 'table']);

/**
 * Lets what is written as HTML be what the same is in Markdown, for the components of the site: those
 * of links and pictures find their addresses, under whatever path it stands.
 */
export function treatAsMarkdown(tree: Root): void {
  visit(tree, (node) => {
    if (isElement(node) && WITH_COMPONENTS.has(node.name)) {
      node.data = { ...node.data, ...AS_IF_MARKDOWN };
    }
  });
}
