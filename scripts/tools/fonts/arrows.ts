/**
 * Arrows for Public Sans, which has none. A borrowed arrow will not do: resvg sets a whole label in the first
 * other face that has a missing character, so one → would turn the label into condensed capitals.
 * Drawn as plain polygons on the axis and in the thickness of the font’s own minus sign.
 */
import type { Font } from 'fontkit';

interface Point {
  x: number;
  y: number;
}

interface Drawing {
  advance: number;
  contours: Point[][];
}

const TURNS: Record<string, number> = { '→': 0, '↗': 45, '↑': 90, '←': 180, '↓': 270 };

/** Appends → ↗ ↑ ← ↓ to a TrueType font’s tables; answers the glyph of each code point. */
export function addArrows(tables: Map<string, Uint8Array>, font: Font): Map<number, number> {
  const minus = font.glyphForCodePoint(0x2212).bbox;
  const thickness = minus.maxY - minus.minY;
  const axis = (minus.maxY + minus.minY) / 2;
  const em = font.unitsPerEm;
  const first = font.numGlyphs;
  const drawings = Object.values(TURNS).map((turn) => arrow(turn, thickness, axis, em));
  append(tables, drawings);
  return new Map(Object.keys(TURNS).map((character, i) => [character.codePointAt(0) ?? 0, first + i]));
}

function arrow(turn: number, thickness: number, axis: number, em: number): Drawing {
  const half = em * 0.36;
  const reach = em * 0.23;
  const cut = thickness / Math.SQRT2;
  const shaft = rectangle(-half, -thickness / 2, half - cut, thickness / 2);
  const head = [
    { x: half, y: 0 },
    { x: half - reach, y: -reach },
    { x: half - reach - cut, y: -reach + cut },
    { x: half - 2 * cut, y: 0 },
    { x: half - reach - cut, y: reach - cut },
    { x: half - reach, y: reach },
  ];
  const angle = (turn * Math.PI) / 180;
  const turned = [shaft, head].map((contour) =>
    contour.map(({ x, y }) => ({
      x: x * Math.cos(angle) - y * Math.sin(angle),
      y: x * Math.sin(angle) + y * Math.cos(angle),
    })),
  );
  const xs = turned.flat().map((p) => p.x);
  const bearing = em * 0.06;
  const left = bearing - Math.min(...xs);
  const contours = turned.map((contour) =>
    clockwise(contour.map((p) => ({ x: Math.round(p.x + left), y: Math.round(p.y + axis) }))),
  );
  return { advance: Math.round(Math.max(...xs) + left + bearing), contours };
}

function rectangle(x0: number, y0: number, x1: number, y1: number): Point[] {
  return [
    { x: x0, y: y0 },
    { x: x0, y: y1 },
    { x: x1, y: y1 },
    { x: x1, y: y0 },
  ];
}

/** TrueType fills to the right of the path. */
function clockwise(contour: Point[]): Point[] {
  const area = contour.reduce((sum, p, i) => {
    const next = contour[(i + 1) % contour.length] ?? p;
    return sum + p.x * next.y - next.x * p.y;
  }, 0);
  return area > 0 ? contour.reverse() : contour;
}

function append(tables: Map<string, Uint8Array>, drawings: readonly Drawing[]): void {
  const view = (tag: string): DataView => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no ${tag} table`);
    return new DataView(table.buffer, table.byteOffset, table.byteLength);
  };
  const count = view('maxp').getUint16(4);
  const long = view('head').getInt16(50) === 1;
  const offsets = Array.from({ length: count + 1 }, (_, i) =>
    long ? view('loca').getUint32(i * 4) : view('loca').getUint16(i * 2) * 2,
  );
  const glyphs = drawings.map(({ contours }) => encode(contours));
  tables.set('glyf', concat([tables.get('glyf') ?? new Uint8Array(), ...glyphs]));
  for (const glyph of glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length);
  tables.set('loca', uint32s(offsets));
  view('head').setInt16(50, 1);

  const full = view('hhea').getUint16(34);
  const last = view('hmtx').getUint16((full - 1) * 4);
  const metrics = Array.from({ length: count }, (_, i) =>
    i < full
      ? view('hmtx').getUint32(i * 4)
      : ((last << 16) | view('hmtx').getUint16(full * 4 + (i - full) * 2)) >>> 0,
  );
  for (const { advance, contours } of drawings) {
    metrics.push(((advance << 16) | Math.min(...contours.flat().map((p) => p.x))) >>> 0);
  }
  tables.set('hmtx', uint32s(metrics));
  view('hhea').setUint16(34, metrics.length);
  view('maxp').setUint16(4, metrics.length);
  // Glyph names would have to be kept in step; version 3 says that there are none.
  const post = (tables.get('post') ?? new Uint8Array(32)).slice(0, 32);
  new DataView(post.buffer).setUint32(0, 0x00030000);
  tables.set('post', post);
}

/** A simple glyph of straight lines, whole coordinates, padded to four bytes. */
function encode(contours: readonly Point[][]): Uint8Array {
  const points = contours.flat();
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const bytes: number[] = [];
  const int16 = (n: number): void => void bytes.push((n >> 8) & 0xff, n & 0xff);
  for (const n of [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
    int16(n);
  let end = -1;
  for (const contour of contours) int16((end += contour.length));
  int16(0);
  // 1: on the curve; 0x40 on the first point: contours overlap.
  bytes.push(...points.map((_, i) => (i === 0 ? 0x41 : 0x01)));
  for (const axis of [xs, ys]) for (const [i, n] of axis.entries()) int16(n - (axis[i - 1] ?? 0));
  while (bytes.length % 4 !== 0) bytes.push(0);
  return new Uint8Array(bytes);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function uint32s(values: readonly number[]): Uint8Array {
  const table = new Uint8Array(values.length * 4);
  const view = new DataView(table.buffer);
  for (const [i, value] of values.entries()) view.setUint32(i * 4, value);
  return table;
}
