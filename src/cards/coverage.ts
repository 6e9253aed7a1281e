import { woffTable } from './woff.ts';

/** Platforms and encodings of `cmap` that speak of Unicode's Basic Multilingual Plane. */
const UNICODE = new Set(['0 3', '0 4', '3 1', '3 10']);

/**
 * The characters for which a font has a glyph, read from its `cmap`: the declared ranges of a
 * package say what a file was cut for, not what is in it.
 *
 * @param font the bytes of a WOFF 1 file
 * @returns code points up to U+FFFE
 */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  return new Set(glyphsOf(font).keys());
}

/**
 * The glyph of each character that a font has one for.
 *
 * Read is format 4 (OpenType specification, "cmap"), which every font for the web has for the Basic
 * Multilingual Plane. Characters beyond that plane count as missing.
 *
 * @param font the bytes of a WOFF 1 file
 * @returns ids of glyphs by code points up to U+FFFE
 */
export function glyphsOf(font: Uint8Array): ReadonlyMap<number, number> {
  const cmap = woffTable(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (const start of subtables(cmap)) {
    if (cmap.getUint16(start) === 4) readSegments(cmap, start, glyphs);
  }
  if (glyphs.size === 0) throw new Error('This font maps no character (cmap format 4).');
  return glyphs;
}

function subtables(cmap: DataView): Set<number> {
  const records = Array.from({ length: cmap.getUint16(2) }, (_, index) => 4 + index * 8);
  const ofUnicode = records.filter((record) =>
    UNICODE.has(`${cmap.getUint16(record)} ${cmap.getUint16(record + 2)}`),
  );
  return new Set(ofUnicode.map((record) => cmap.getUint32(record + 4)));
}

/** Four arrays of equal length: end codes, start codes, deltas, and offsets into glyph ids. */
function readSegments(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  const length = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + length + 2;
  for (let segment = 0; segment < length; segment += 2) {
    const last = cmap.getUint16(ends + segment);
    for (let code = cmap.getUint16(starts + segment); code <= last && code < 0xffff; code += 1) {
      const glyph = glyphOf(cmap, starts + segment, length, code);
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Glyph 0 is the box for what is missing. */
function glyphOf(cmap: DataView, startAt: number, length: number, code: number): number {
  const delta = cmap.getUint16(startAt + length);
  const offsetAt = startAt + 2 * length;
  const offset = cmap.getUint16(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  const glyph = cmap.getUint16(offsetAt + offset + 2 * (code - cmap.getUint16(startAt)));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
