import { isMap, isNode, isSeq } from 'yaml';
import { keyText } from './yaml-value.ts';

/** Keys of mappings and indices of lists, from the root down. */
export type Path = readonly PropertyKey[];

/**
 * Finds a key, or an item of a list.
 *
 * @returns the offset at which the last step of the path that exists begins, `undefined` where not
 *   even the first does
 */
export function placeIn(root: unknown, path: Path): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const step of path) {
    const found = stepInto(node, step);
    if (!found) break;
    [node, offset] = found;
  }
  return offset;
}

function stepInto(node: unknown, step: PropertyKey): [unknown, number | undefined] | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyText(key) === step);
    return pair && [pair.value, startOf(pair.key)];
  }
  if (isSeq(node) && typeof step === 'number' && step in node.items) {
    return [node.items[step], startOf(node.items[step])];
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
