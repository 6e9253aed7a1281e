/** What the second byte of a sequence may be, where its first byte narrows it (Unicode, table 3-7). */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/**
 * Where the first sequence of bytes begins that is not UTF-8, overlong forms and surrogates
 * included (Unicode Standard, table 3-7).
 *
 * @returns its offset in bytes, or `undefined` where all is well
 */
export function firstNotUtf8(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOfSequence(bytes, at);
    if (length === undefined) return at;
    at += length;
  }
  return undefined;
}

function lengthOfSequence(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at] ?? 0;
  const length = lengthByFirst(first);
  if (length === undefined) return undefined;
  for (let index = 1; index < length; index += 1) {
    const [low, high] = (index === 1 ? SECOND[first] : undefined) ?? [0x80, 0xbf];
    const byte = bytes[at + index];
    if (byte === undefined || byte < low || byte > high) return undefined;
  }
  return length;
}

function lengthByFirst(byte: number): number | undefined {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  if (byte >= 0xf0 && byte <= 0xf4) return 4;
  return undefined;
}
