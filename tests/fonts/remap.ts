/** Sizes in an OpenType file: of the header, and of an entry of the table directory behind it. */
const HEADER = 12;
const ENTRY = 16;
/** What the sum of a whole font's words is taken from, for `head`. */
const WHOLE = 0xb1b0afba;

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/**
 * Gives a font another `cmap`: other characters for its glyphs.
 *
 * @param font the bytes of an OpenType file (sfnt), after the OpenType specification, "Font file"
 * @param glyphs ids of glyphs by code points below U+FFFF
 * @returns the font with all its other tables as they were
 */
export function remap(font: Buffer, glyphs: ReadonlyMap<number, number>): Buffer {
  const tables = tablesOf(font).map(({ tag, data }) => ({
    tag,
    data: tag === 'cmap' ? cmapOf(glyphs) : data,
  }));
  return assemble(font.subarray(0, HEADER), tables);
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = HEADER + index * ENTRY;
    const start = font.readUInt32BE(entry + 8);
    const data = Buffer.from(font.subarray(start, start + font.readUInt32BE(entry + 12)));
    return { tag: font.toString('latin1', entry, entry + 4), data };
  });
}

/** One subtable of format 4, with a segment for each character and the last that the format asks for. */
function cmapOf(glyphs: ReadonlyMap<number, number>): Buffer {
  const segments = [...glyphs].toSorted(([one], [other]) => one - other);
  const codes = [...segments.map(([code]) => code), 0xffff];
  const deltas = [...segments.map(([code, glyph]) => (glyph - code) & 0xffff), 1];
  const count = codes.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const subtable = words([
    4,
    16 + count * 8,
    0,
    ...[count * 2, power * 2, Math.log2(power), (count - power) * 2],
    ...codes,
    0,
    ...codes,
    ...deltas,
    ...codes.map(() => 0),
  ]);
  // Version 0; one subtable, of Windows' platform (3) and Unicode's plane 0 (1), behind these.
  return Buffer.concat([words([0, 1, 3, 1, 0, 12]), subtable]);
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}

function assemble(header: Buffer, tables: readonly Table[]): Buffer {
  let start = HEADER + tables.length * ENTRY;
  const entries = tables.map(({ tag, data }) => {
    if (tag === 'head') data.writeUInt32BE(0, 8);
    const entry = Buffer.alloc(ENTRY);
    entry.write(tag, 'latin1');
    [sumOf(data), start, data.length].forEach((value, index) =>
      entry.writeUInt32BE(value, 4 + index * 4),
    );
    start += padded(data).length;
    return entry;
  });
  const font = Buffer.concat([header, ...entries, ...tables.map(({ data }) => padded(data))]);
  const head = entries[tables.findIndex(({ tag }) => tag === 'head')];
  if (!head) throw new Error('This font has no table "head".');
  font.writeUInt32BE((WHOLE - sumOf(font)) >>> 0, head.readUInt32BE(8) + 8);
  return font;
}

function sumOf(data: Buffer): number {
  const bytes = padded(data);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
}
