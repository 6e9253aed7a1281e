import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { toSlug } from '../model/ids.ts';
import { noteIdOf } from './footnotes.ts';
import { plainText } from './plain-text.ts';

/** A note stands in a section of its page, so its first heading is one of the third level. */
const STEPS_DOWN = 2;
const DEEPEST = 6;

/**
 * Fits the headings of a body into the page: those of notes are set two levels down, and all get
 * ids. Ids of notes, blocks and the page itself are promises or taken; an underscore behind the
 * note's id, or two before a heading of the prose, occur in none of them.
 */
export function fitHeadings(tree: Root): void {
  const taken = new Set<string>();
  for (const node of tree.children) {
    const note = noteIdOf(node);
    visit({ type: 'root', children: [node] } as Root, 'heading', (heading) => {
      const id = freeId(`${note ?? '_'}_${toSlug(plainText(heading)) || 'section'}`, taken);
      heading.data = { ...heading.data, hProperties: { id } };
      if (note !== undefined) heading.depth = stepsDown(heading);
    });
  }
}

function stepsDown({ depth }: Heading): Heading['depth'] {
  return Math.min(depth + STEPS_DOWN, DEEPEST) as Heading['depth'];
}

/** The id, or the first of `id-2`, `id-3`… that is free. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
