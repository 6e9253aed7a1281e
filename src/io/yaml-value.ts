import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A YAML node as plain data. The document must be free of aliases. */
export function plainValue(node: unknown): unknown {
  if (isMap(node)) {
    const filled = node.items.filter(hasValue);
    return Object.fromEntries(filled.map(({ key, value }) => [keyText(key), plainValue(value)]));
  }
  if (isSeq(node)) return node.items.map(plainValue);
  return isScalar(node) ? node.value : '';
}

/** `url:` says that there is none, as leaving the key out does. `url: ""` says something else. */
function hasValue({ value }: Pair): boolean {
  return value !== null && !isNothing(value);
}

/** The scalar that YAML makes of no text at all. */
export function isNothing(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '';
}

/** The text of a key; the reader allows no others. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String((key as Node | null) ?? '');
}
