/** Units that have several spellings, by the spelling that stands for all. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  '%': ['%', 'percent', 'per cent', 'percentage', '％'],
  USD: ['us$', '$', 'usd', 'dollar', 'us dollar', 'u.s. dollar', '美元'],
  CNY: ['cny', 'rmb', 'yuan', 'renminbi', 'cn¥', 'rmb¥', '元', '人民币'],
  EUR: ['€', 'eur', 'euro'],
  GBP: ['£', 'gbp', 'pound sterling'],
  JPY: ['jpy', 'jp¥', 'yen', '円'],
  HKD: ['hk$', 'hkd'],
  TWD: ['nt$', 'twd'],
};

const canonical: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, all]) => all.map((one) => [one, unit] as const)),
);

/** Signs that stand before or behind a figure without a space, the longer first. */
export const UNIT_SIGNS = [
  'US$',
  'HK$',
  'NT$',
  'CN¥',
  'JP¥',
  'RMB¥',
  '$',
  '€',
  '£',
  '¥',
  '%',
  '％',
];

/**
 * One spelling for all of a unit: `percent` is `%`, `US$` and `dollars` are `USD`, `Users` is `user`.
 * Units that are not known are words, told apart by their letters, without the s of a plural.
 */
export function canonicalUnit(unit: string): string {
  const plain = unit.trim().replace(/\s+/g, ' ').toLowerCase();
  const singular = plain.replace(/(?<=\p{L}{2})s$/u, '');
  return canonical.get(plain) ?? canonical.get(singular) ?? singular;
}

/**
 * Whether a unit may stand where another is expected. `¥` may be yen or yuan; a longer phrase may
 * end in the unit (`registered users` are `users`).
 *
 * @param unit both as `canonicalUnit` spells them
 */
export function isCompatible(unit: string, expected: string): boolean {
  if (unit === expected || unit.endsWith(` ${expected}`)) return true;
  return unit === '¥' && (expected === 'CNY' || expected === 'JPY');
}
