/**
 * Just enough of the sfnt container (TrueType) to give a font another character map and another name.
 *
 * Public Sans draws lowered digits but reaches them only through a feature, so “CO₂” typed as a character
 * falls back to a stranger’s 2; and resvg finds a face by the family written inside the file. Both want a
 * table replaced, which no subsetting library does.
 */

/** Splits a font into its tables, each a copy. */
export function readTables(bytes: Uint8Array): Map<string, Uint8Array> {
  // A Node Buffer’s slice() shares its memory; a plain array’s copies.
  const font = new Uint8Array(bytes);
  const view = new DataView(font.buffer);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    tables.set(tag, font.slice(offset, offset + view.getUint32(record + 12)));
  }
  return tables;
}

/** Puts tables together as a font file, with right checksums. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = entries.length;
  const log2 = Math.floor(Math.log2(count));
  const bodies = entries.reduce((sum, [, body]) => sum + pad4(body.length), 0);
  const font = new Uint8Array(12 + count * 16 + bodies);
  const view = new DataView(font.buffer);
  view.setUint32(0, 0x00010000);
  const header = [count, 16 * 2 ** log2, log2, 16 * (count - 2 ** log2)];
  for (const [i, value] of header.entries()) view.setUint16(4 + i * 2, value);

  let offset = 12 + count * 16;
  let head = 0;
  for (const [i, [tag, body]] of entries.entries()) {
    const record = 12 + i * 16;
    font.set(body, offset);
    if (tag === 'head') {
      // The adjustment is left out of every sum, its own among them, and filled in at the end.
      head = offset;
      view.setUint32(head + 8, 0);
    }
    font.set(ascii(tag), record);
    view.setUint32(record + 4, checksum(font.subarray(offset, offset + pad4(body.length))));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, body.length);
    offset += pad4(body.length);
  }
  view.setUint32(head + 8, (0xb1b0afba - checksum(font)) >>> 0);
  return font;
}

/** A character map (format 4, the basic plane) for the given characters. */
export function cmapTable(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const codes = [...glyphs.keys()].sort((a, b) => a - b);
  // One segment a character: larger than it need be, but the subsetter writes it again anyway.
  const segments = [...codes.map((code) => [code, glyphs.get(code) ?? 0] as const), [0xffff, 0] as const];
  const count = segments.length;
  const length = 16 + count * 8;
  const table = new Uint8Array(12 + length);
  const view = new DataView(table.buffer);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 1);
  view.setUint32(8, 12);
  const log2 = Math.floor(Math.log2(count));
  const header = [4, length, 0, count * 2, 2 * 2 ** log2, log2, 2 * (count - 2 ** log2)];
  for (const [i, value] of header.entries()) view.setUint16(12 + i * 2, value);
  const ends = 26;
  const starts = ends + count * 2 + 2;
  for (const [i, [code, glyph]] of segments.entries()) {
    view.setUint16(ends + i * 2, code);
    view.setUint16(starts + i * 2, code);
    view.setInt16(starts + (count + i) * 2, code === 0xffff ? 1 : ((glyph - code) << 16) >> 16);
  }
  return table;
}

/** A name table (Windows, US English, UTF-16) from name id to text. */
export function nameTable(names: Readonly<Record<number, string>>): Uint8Array {
  const records = Object.entries(names).map(([id, text]) => ({ id: Number(id), text: utf16(text) }));
  const storage = 6 + records.length * 12;
  const table = new Uint8Array(storage + records.reduce((sum, { text }) => sum + text.length, 0));
  const view = new DataView(table.buffer);
  view.setUint16(2, records.length);
  view.setUint16(4, storage);
  let offset = 0;
  for (const [i, { id, text }] of records.entries()) {
    const fields = [3, 1, 0x0409, id, text.length, offset];
    for (const [j, value] of fields.entries()) view.setUint16(6 + i * 12 + j * 2, value);
    table.set(text, storage + offset);
    offset += text.length;
  }
  return table;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[i * 2] = text.charCodeAt(i) >> 8;
    bytes[i * 2 + 1] = text.charCodeAt(i) & 0xff;
  }
  return bytes;
}

const pad4 = (n: number): number => (n + 3) & ~3;
const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let i = 0; i + 4 <= bytes.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}
