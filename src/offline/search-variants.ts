const HAN = /\p{Script=Han}/u;
/** The blocks of Unicode in which the characters with variants lie. */
const RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/**
 * Groups of Chinese characters that are variants of one another, by OpenCC's tables: the simplified
 * one, then the traditional ones that become it. Only groups of which the texts hold a character, so
 * that a corpus with a few names in it has a few groups.
 *
 * @returns `['张張', '发發髮']`; nothing for texts without Chinese
 */
export async function variantGroups(texts: Iterable<string>): Promise<string[]> {
  const used = new Set<string>();
  for (const text of texts) {
    for (const sign of text) if (sign > '\u2e7f' && HAN.test(sign)) used.add(sign);
  }
  if (used.size === 0) return [];
  const { Converter } = await import('opencc-js/t2cn');
  const simplify = Converter({ from: 't', to: 'cn' });
  const groups = new Map<string, Set<string>>();
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      const sign = String.fromCharCode(code);
      const simple = simplify(sign);
      if (simple === sign || simple.length !== 1) continue;
      groups.set(simple, (groups.get(simple) ?? new Set([simple])).add(sign));
    }
  }
  return [...groups.values()]
    .filter((group) => [...group].some((sign) => used.has(sign)))
    .map((group) => [...group].join(''))
    .sort();
}
