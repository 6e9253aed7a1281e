import type { BlockId } from '../../model/ids.ts';

/** A block's id taken apart: `p3a` is letter `p`, number 3, suffix `a`. */
export interface BlockNumber {
  readonly letter: string;
  readonly number: number;
  readonly suffix: string;
}

export function readBlockId(id: string): BlockNumber {
  const [, letter = '', digits = '', suffix = ''] = /^([a-z])(\d+)([a-z]*)$/.exec(id) ?? [];
  return { letter, number: Number(digits), suffix };
}

export function toBlockId({ letter, number, suffix }: BlockNumber): BlockId {
  return `${letter}${number}${suffix}` as BlockId;
}

/** The suffix after a given one in the order of the alphabet, as long as it; none after `z`, `zz`. */
export function nextSuffix(suffix: string): string | undefined {
  const stem = suffix.replace(/z+$/, '');
  if (stem === '') return undefined;
  const last = String.fromCharCode(stem.charCodeAt(stem.length - 1) + 1);
  return stem.slice(0, -1) + last + 'a'.repeat(suffix.length - stem.length);
}
