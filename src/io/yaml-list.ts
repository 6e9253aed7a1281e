import { isMap, isSeq, type ParsedNode } from 'yaml';
import { excerpt } from '../markdown/excerpt.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { parseYaml } from './parse-yaml.ts';
import { asMapping, type Mapping } from './yaml.ts';
import { lineOf } from './yaml-fault.ts';

/** An item of a list, and where it begins. */
export interface Item {
  readonly mapping: Mapping;
  readonly place: Place;
}

/**
 * Reads a list of items out of YAML, each of them keys with values.
 *
 * @param text a whole file, or nothing
 * @param file the path as problems name it
 * @returns the items that are keys with values, and a problem for each that is not
 */
export function readYamlList(text: string, file: string): { items: Item[]; problems: Problem[] } {
  const parsed = parseYaml(text, file, 1);
  if ('problem' in parsed) return { items: [], problems: [parsed.problem] };
  const { root, placeAt } = parsed;
  const items: Item[] = [];
  const problems: Problem[] = [];
  for (const node of itemsOf(root)) {
    const [offset] = node.range;
    const place = placeAt(offset);
    if (node === root || !isMap(node)) problems.push(notAnItem(lineOf(text, offset), place));
    else items.push({ mapping: asMapping(node, placeAt, place), place });
  }
  return { items, problems };
}

/** What is no list is treated as its one item, which is wrong whatever it is. */
function itemsOf(root: ParsedNode | undefined): readonly ParsedNode[] {
  if (root === undefined) return [];
  return isSeq(root) ? root.items : [root];
}

/** @param line what stands where an item should */
function notAnItem(line: string, place: Place): Problem {
  const what = `${excerpt(line)} is not an item of a list, with keys and values.`;
  const mend = 'Begin each item with a hyphen and its first key, and indent the others: `- id: …`.';
  return problem('yaml/not-a-list', place, what, mend);
}
