import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { toSlug } from '../model/ids.ts';
import { isElement } from './element-nodes.ts';
import { noteIdOf } from './footnotes.ts';
import { plainText } from './plain-text.ts';

/** A note stands in a section of its page, so its first heading is one of the third level. */
const STEPS_DOWN = 2;
const DEEPEST = 6;

/**
 * Fits the headings of a body into the page: those of notes are set two levels down, and those
 * of Markdown get ids. Ids of notes, blocks and the page itself are promises or taken; an underscore behind the
 * note's id, or two before a heading of the prose, occur in none of them.
 */
export function fitHeadings(tree: Root): void {
  const taken = new Set<string>();
  for (const node of tree.children) {
    const note = noteIdOf(node);
    visit({ type: 'root', children: [node] } as Root, 'heading', (heading) => {
      const id = freeId(`${note ?? '_'}_${toSlug(plainText(heading)) || 'section'}`, taken);
      heading.data = { ...heading.data, hProperties: { id } };
      if (note !== undefined) heading.depth = stepsDown(heading.depth);
    });
    if (note !== undefined) setDownHtml(node);
  }
}

/** Headings written as HTML, which have no ids. */
function setDownHtml(note: Nodes): void {
  visit(note, (node) => {
    if (!isElement(node)) return;
    const [, level] = /^h([1-6])$/.exec(node.name ?? '') ?? [];
    if (level !== undefined) node.name = `h${stepsDown(Number(level))}`;
  });
}

function stepsDown(level: number): Heading['depth'] {
  return Math.min(level + STEPS_DOWN, DEEPEST) as Heading['depth'];
}

/** The id, or the first of `id-2`, `id-3`… that is free. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
