import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { MentionRecord } from '../model/corpus.ts';
import { placeOf } from './place.ts';

/**
 * The `<Mention>` elements of a tree, in order. One that lacks what it needs is left out; one that
 * is otherwise at fault is not, lest its fault bring others in its train.
 */
export function readMentions(tree: Root, file: string): MentionRecord[] {
  const mentions: MentionRecord[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as MdxJsxFlowElement | MdxJsxTextElement;
    if (element.name !== 'Mention') return;
    const { of, on, before, after } = stringAttributes(element);
    if (of !== undefined && on !== undefined) {
      mentions.push({ of, on, before, after, place: placeOf(element, file) });
    }
  });
  return mentions;
}

/** The attributes that are plain text and say something, by name. */
function stringAttributes(
  element: MdxJsxFlowElement | MdxJsxTextElement,
): Partial<Record<string, string>> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      attribute.value.trim() !== ''
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
