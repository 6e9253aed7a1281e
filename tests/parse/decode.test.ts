import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSeed } from '../../src/parse/decode.ts';
import { firstNotUtf8 } from '../../src/parse/utf8.ts';

const FILE = 'seeds/letter.txt';
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const decode = (...parts: readonly (string | readonly number[])[]): ReturnType<typeof decodeSeed> =>
  decodeSeed(
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part))),
    FILE,
  );

describe('decodeSeed', () => {
  it('keeps the byte order mark and every kind of line end', () => {
    expect(decode([0xef, 0xbb, 0xbf], 'a\r\nb\rc\n\tc\fd')).toEqual({
      text: '\ufeffa\r\nb\rc\n\tc\fd',
    });
  });

  it.each([
    ['no byte', [], '0 bytes'],
    ['white space', ascii(' \r\n\t'), '4 bytes of white space'],
    ['a byte order mark', [0xef, 0xbb, 0xbf], '3 bytes of white space'],
    ['a zero-width space', [0xe2, 0x80, 0x8b, 0x0a], '4 bytes of white space'],
  ])('refuses a file of %s', (_, bytes, content) => {
    expect(decode(bytes)).toMatchObject({
      problem: { code: 'seed/empty', file: FILE, what: `The source holds no text: ${content}.` },
    });
  });

  it.each([
    ['Latin-1', ['caf', [0xe9], ' au lait'], 0xe9, 3, /Windows-1252 or Latin-1.*"é"/],
    ['Windows-1252', ['a\r\nb\n', [0x93], 'c'], 0x93, 5, /"“": save it as UTF-8/],
    ['another encoding', [[0xb0, 0xa2, 0xc0, 0xef]], 0xb0, 0, /whichever encoding/],
    ['UTF-16', [[0xff, 0xfe], 'a\0b\0'], 0xff, 0, /UTF-16 \(little-endian\)/],
    ['an overlong form', ['a', [0xc0, 0xaf]], 0xc0, 1, /UTF-8/],
    ['a surrogate', ['a', [0xed, 0xa0, 0x80]], 0xed, 1, /UTF-8/],
    ['beyond Unicode', ['a', [0xf4, 0x90, 0x80, 0x80]], 0xf4, 1, /UTF-8/],
    ['a sequence cut short', ['a', [0xe2, 0x80]], 0xe2, 1, /UTF-8/],
  ] as const)('names the first byte that is no UTF-8: %s', (_, parts, byte, offset, mend) => {
    const line = offset === 5 ? 3 : 1;
    const hex = `0x${byte.toString(16).toUpperCase()}`;
    expect(decode(...parts)).toMatchObject({
      problem: {
        code: 'seed/not-utf8',
        file: FILE,
        line,
        what: `The byte ${hex} at offset ${offset} (counted from 0), in line ${line}, is not valid UTF-8.`,
        mend: expect.stringMatching(mend) as unknown,
      },
    });
  });

  it.each([
    ['NUL', ['one\ntwo', [0x00]], '0x00', 7, 2, /no text/],
    ['escape', ['\r\r\n', [0x1b], '[1m'], '0x1B', 3, 3, /no text/],
    ['UTF-16 without a mark', ['h\0e\0l\0l\0o\0'], '0x00', 1, 1, /looks like UTF-16/],
    ['a control before bad UTF-8', ['a', [0x01, 0xff]], '0x01', 1, 1, /no text/],
  ] as const)('names the first control byte: %s', (_, parts, hex, offset, line, mend) => {
    expect(decode(...parts)).toMatchObject({
      problem: {
        code: 'seed/binary',
        line,
        what: expect.stringContaining(`${hex} at offset ${offset} `) as unknown,
        mend: expect.stringMatching(mend) as unknown,
      },
    });
  });

  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text);
        const decoded = decodeSeed(bytes, FILE);
        if ('text' in decoded) expect(decoded.text).toBe(text);
        else expect(decoded.problem.code).toMatch(/^seed\/(?:empty|binary)$/);
      }),
    );
  });
});

it('finds bad UTF-8 exactly where a decoder does', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const isGood = (bytes: Uint8Array): boolean => {
    try {
      decoder.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const byte = fc.oneof(
    fc.constantFrom(0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xf0, 0xf4),
    fc.nat(255),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (values) => {
      const bytes = Uint8Array.from(values);
      const at = firstNotUtf8(bytes);
      expect(at === undefined).toBe(isGood(bytes));
      if (at !== undefined) expect(isGood(bytes.subarray(0, at))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
