/** What must come next; `first` and `firstKey` may be the end of an empty list or object instead. */
type Wanted = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'more';

/**
 * Finds where a text that `JSON.parse` refuses ceases to be JSON (RFC 8259). Engines tell it in
 * words of their own, with the place in some cases only.
 *
 * @returns the offset, in code units, of the first token that cannot stand where it does; the length
 *   of the text where it only ends too early
 */
export function jsonFault(text: string): number {
  const token = /"(?:[^"\\]|\\[^])*"|[^\s[\]{},:"]+|[^\s]/g;
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (const { 0: sign, index } of text.matchAll(token)) {
    const next = following(sign, wanted, open);
    if (next === undefined) return index;
    wanted = next;
  }
  return text.length;
}

/** @param open the brackets that are open, to which a bracket is added and from which it is taken */
function following(sign: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const mayBeValue = wanted === 'value' || wanted === 'first';
  const around = open.at(-1);
  switch (sign) {
    case '{':
    case '[':
      open.push(sign);
      if (!mayBeValue) return undefined;
      return sign === '{' ? 'firstKey' : 'first';
    case '}':
    case ']':
      open.pop();
      if (around !== (sign === '}' ? '{' : '[')) return undefined;
      return wanted === 'more' || wanted.startsWith('first') ? 'more' : undefined;
    case ',':
      if (wanted !== 'more' || around === undefined) return undefined;
      return around === '{' ? 'key' : 'value';
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    default:
      if (!isScalar(sign)) return undefined;
      if (mayBeValue) return 'more';
      return sign.startsWith('"') && wanted.toLowerCase().endsWith('key') ? 'colon' : undefined;
  }
}

function isScalar(sign: string): boolean {
  try {
    JSON.parse(sign);
    return true;
  } catch {
    return false;
  }
}
