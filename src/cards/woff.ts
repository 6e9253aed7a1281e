import { inflateSync } from 'node:zlib';

/** The first four bytes of a WOFF file. */
const SIGNATURE = 'wOFF';
/** Size of the header, and of an entry of the table directory behind it. */
const HEADER = 44;
const ENTRY = 20;

/**
 * Takes one table out of a font file, after the W3C Recommendation "WOFF File Format 1.0", sections
 * 3 to 5.
 *
 * @param font the bytes of a WOFF 1 file
 * @param tag the table's name: `cmap`
 * @throws where the file is no WOFF 1 or lacks the table: fonts come from packages of fixed versions
 */
export function woffTable(font: Uint8Array, tag: string): DataView {
  const view = viewOf(font);
  if (textAt(font, 0) !== SIGNATURE) throw new Error('This font is not a WOFF 1 file.');
  const count = view.getUint16(12);
  for (let entry = HEADER; entry < HEADER + count * ENTRY; entry += ENTRY) {
    if (textAt(font, entry) !== tag) continue;
    const start = view.getUint32(entry + 4);
    const stored = view.getUint32(entry + 8);
    const bytes = font.subarray(start, start + stored);
    const isCompressed = stored < view.getUint32(entry + 12);
    return viewOf(isCompressed ? inflateSync(bytes) : bytes);
  }
  throw new Error(`This font has no table "${tag}".`);
}

function textAt(bytes: Uint8Array, start: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
