import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { remarkPlugins } from './dialect.ts';

/**
 * Parses MDX in the corpus's dialect.
 *
 * @returns the tree, or the parser's complaint about the first thing it could not read
 */
export function parseMdx(source: string): { tree: Root } | { complaint: VFileMessage } {
  try {
    return { tree: unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).parse(source) };
  } catch (error) {
    if (error instanceof VFileMessage) return { complaint: error };
    throw error;
  }
}
