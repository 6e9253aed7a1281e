import type { Root, RootContent } from 'mdast';
import { problem, type Problem } from '../model/problem.ts';
import { excerpt } from './excerpt.ts';
import { isAnnotation, isElement, isUnseen, ourElements } from './element-nodes.ts';
import { isUnknownName } from './elements.ts';
import { placeOf } from './place.ts';

/**
 * Finds text behind the first element that becomes an annotation, outside of any. Above, it would be
 * the introduction; there, its author most likely took it for part of a note. Of text that goes on
 * over several blocks the first is told.
 *
 * @param source what the tree was parsed from
 */
export function findStrayText(tree: Root, source: string, file: string): Problem[] {
  const { children } = tree;
  const start = children.findIndex(isAnnotation);
  const first = children[start];
  if (first === undefined) return [];
  return children
    .filter((node, index) => index > start && isText(node) && !isText(children[index - 1] ?? first))
    .map((node) => stray(node, first, source, file));
}

/** Programs, unknown elements, and ours in the midst of text have a problem of their own already. */
function isText(node: RootContent): boolean {
  const isUnknown = isElement(node) && node.name !== null && isUnknownName(node.name);
  return !isUnseen(node) && node.type !== 'mdxjsEsm' && !isUnknown && !holdsOurs(node);
}

function holdsOurs(node: RootContent): boolean {
  return ourElements({ type: 'root', children: [node] }).length > 0;
}

function stray(node: RootContent, first: RootContent, source: string, file: string): Problem {
  const { start, end } = node.position ?? {};
  const words = excerpt(source.slice(start?.offset, end?.offset));
  return problem(
    'mdx/stray-text',
    placeOf(node, file),
    `${words} stands behind the first element and in none, so it is neither introduction nor note.`,
    `Move it above line ${first.position?.start.line} to have it in the introduction, or between the tags of a \`<Note>\`.`,
  );
}
