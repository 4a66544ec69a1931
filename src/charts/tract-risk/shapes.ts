/** Louisiana's tracts of a vintage: how their file is opened, and paths from it. Shared by build and browser. */
import { rowOf } from './rows';

/** A file of outlines. Positions are whole units of the map, about fifty metres. */
export interface ShapeFile {
  vintage: string;
  /** Codes less "22", each less the one before it. */
  ids: number[];
  /** Per million; null: no figure. */
  risk: (number | null)[];
  /** x and y of the first point, then steps. */
  arcs: number[][];
  /** Of each tract its rings, of each the arcs by number; ~n is arc n backwards. */
  rings: number[][][];
  /** Arcs between two parishes, those of them inside the corridor, and those around it. */
  parishes: number[];
  inner: number[];
  corridor: number[];
  /** Which tracts belong to the corridor: the codes of its parishes. */
  own: string[];
  /** Five digits, name, and name in addresses. */
  names: [fips: string, name: string, slug: string][];
}

export interface Shapes {
  vintage: string;
  id: readonly number[];
  risk: readonly (number | null)[];
  /** Row of the histogram; -1: no figure. */
  row: readonly number[];
  arcs: readonly Int32Array[];
  rings: readonly number[][][];
  /** Left, top, right, bottom of each tract. */
  box: readonly (readonly [number, number, number, number])[];
  parishes: readonly number[];
  inner: readonly number[];
  corridor: readonly number[];
  /** Whether a tract belongs to the corridor. */
  own: readonly boolean[];
  nameOf(tract: number): readonly [fips: string, name: string, slug: string];
}

/** Decodes a file. */
export function openShapes(file: ShapeFile): Shapes {
  let last = 0;
  const id = file.ids.map((step) => 22e9 + (last += step));
  const arcs = file.arcs.map((steps) => {
    const arc = Int32Array.from(steps);
    for (let i = 2; i < arc.length; i++) arc[i] = (arc[i] ?? 0) + (arc[i - 2] ?? 0);
    return arc;
  });
  const box = file.rings.map((rings) => {
    const [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
    const limits: [number, number, number, number] = [left, top, right, bottom];
    for (const number of rings.flat()) {
      const arc = arcs[number < 0 ? ~number : number] ?? new Int32Array();
      for (let i = 0; i < arc.length; i += 2) {
        const [x = 0, y = 0] = [arc[i], arc[i + 1]];
        limits[0] = Math.min(limits[0], x);
        limits[1] = Math.min(limits[1], y);
        limits[2] = Math.max(limits[2], x);
        limits[3] = Math.max(limits[3], y);
      }
    }
    return limits;
  });
  const names = new Map(file.names.map((name) => [name[0], name]));
  return {
    vintage: file.vintage,
    id,
    risk: file.risk,
    row: file.risk.map((risk) => (risk === null ? -1 : rowOf(risk, file.vintage))),
    arcs,
    rings: file.rings,
    box,
    parishes: file.parishes,
    inner: file.inner,
    corridor: file.corridor,
    own: id.map((number) => file.own.includes(String(number).slice(0, 5))),
    nameOf: (tract) => names.get(String(id[tract]).slice(0, 5)) ?? ['', 'Louisiana', ''],
  };
}

/** Where one stands: the middle of the room in units of the map, and pixels for a unit. */
export interface Camera {
  x: number;
  y: number;
  k: number;
}

export interface Room {
  width: number;
  height: number;
}

/** The box of the map that a room shows. */
export const seen = (camera: Camera, room: Room): [number, number, number, number] => {
  const [w, h] = [room.width / camera.k / 2, room.height / camera.k / 2];
  return [camera.x - w, camera.y - h, camera.x + w, camera.y + h];
};

export const meets = (a: readonly number[], b: readonly number[]): boolean =>
  (a[0] ?? 0) < (b[2] ?? 0) &&
  (a[2] ?? 0) > (b[0] ?? 0) &&
  (a[1] ?? 0) < (b[3] ?? 0) &&
  (a[3] ?? 0) > (b[1] ?? 0);

/** A pen that writes relative steps on a grid of `1 / fine` pixels, and nothing for steps that are none. */
function pen(camera: Camera, room: Room, fine: number, stride = 1) {
  let [px, py] = [0, 0];
  const at = (value: number, middle: number, half: number) =>
    Math.round(((value - middle) * camera.k + half) * fine);
  const step = (dx: number, dy: number, first: boolean) =>
    `${first || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  return (numbers: readonly number[], arcs: readonly Int32Array[], least: number): string => {
    let d = '';
    let points = 0;
    for (const number of numbers) {
      const arc = arcs[number < 0 ? ~number : number];
      if (!arc) continue;
      const count = arc.length / 2;
      for (let i = 0; i < count; i++) {
        const j = 2 * (number < 0 ? count - 1 - i : i);
        const [x, y] = [
          at(arc[j] ?? 0, camera.x, room.width / 2),
          at(arc[j + 1] ?? 0, camera.y, room.height / 2),
        ];
        if (points === 0) d = `M${x},${y}l`;
        else if (Math.abs(x - px) + Math.abs(y - py) < (i < count - 1 ? stride : 1)) continue;
        else d += step(x - px, y - py, points === 1);
        points++;
        [px, py] = [x, y];
      }
    }
    return points < least ? '' : d;
  };
}

/** One path for many tracts, in pixels times `fine`. Rings that come out smaller than a triangle are left out. */
export function tractPath(
  shapes: Shapes,
  tracts: readonly number[],
  camera: Camera,
  room: Room,
  fine: number,
): string {
  const write = pen(camera, room, fine);
  return tracts
    .flatMap((tract) => shapes.rings[tract] ?? [])
    .map((ring) => write(ring, shapes.arcs, 4))
    .map((d) => (d === '' ? '' : `${d}z`))
    .join('');
}

/** One path around tracts that touch, without the borders between them. */
export function joinedPath(
  shapes: Shapes,
  tracts: readonly number[],
  camera: Camera,
  room: Room,
  fine: number,
): string {
  const write = pen(camera, room, fine);
  return joined(shapes, tracts)
    .map((ring) => write(ring, shapes.arcs, 4))
    .map((d) => (d === '' ? '' : `${d}z`))
    .join('');
}

/** The rings around tracts: arcs that two of them share run both ways and fall out, the rest meet end to end. */
export function joined(shapes: Shapes, tracts: readonly number[]): number[][] {
  const left = new Set<number>();
  for (const number of tracts.flatMap((tract) => (shapes.rings[tract] ?? []).flat()))
    if (!left.delete(~number)) left.add(number);
  const end = (number: number, last: boolean) => {
    const arc = shapes.arcs[number < 0 ? ~number : number] ?? new Int32Array();
    const at = number < 0 === last ? 0 : arc.length - 2;
    return (arc[at] ?? 0) * 1e5 + (arc[at + 1] ?? 0);
  };
  const from = new Map<number, number[]>();
  for (const number of left) {
    const place = end(number, false);
    const list = from.get(place);
    if (list) list.push(number);
    else from.set(place, [number]);
  }
  const rings: number[][] = [];
  for (const first of left) {
    const ring: number[] = [];
    for (let next: number | undefined = first; next !== undefined && left.delete(next);) {
      ring.push(next);
      next = from.get(end(next, true))?.find((number) => left.has(number));
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/** Lines along arcs; nobody sees a step of a pixel or two in them. */
export function linePath(
  shapes: Shapes,
  numbers: readonly number[],
  camera: Camera,
  room: Room,
  fine: number,
): string {
  const write = pen(camera, room, fine, 3 * fine);
  const box = seen(camera, room);
  const shown = (number: number) => {
    const arc = shapes.arcs[number] ?? new Int32Array();
    for (let i = 0; i < arc.length; i += 2) {
      const [x = 0, y = 0] = [arc[i], arc[i + 1]];
      if (meets([x, y, x + 1, y + 1], box)) return true;
    }
    return false;
  };
  return numbers
    .filter(shown)
    .map((number) => write([number], shapes.arcs, 2))
    .join('');
}

/** The tract under a place of the map; undefined outside all of them. */
export function tractAt(shapes: Shapes, x: number, y: number): number | undefined {
  for (let tract = 0; tract < shapes.id.length; tract++) {
    const box = shapes.box[tract] ?? [0, 0, 0, 0];
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    let inside = false;
    for (const ring of shapes.rings[tract] ?? []) if (within(shapes, ring, x, y)) inside = !inside;
    if (inside) return tract;
  }
  return undefined;
}

/** A ray to the right crosses the ring an odd number of times from within. */
function within(shapes: Shapes, ring: readonly number[], x: number, y: number): boolean {
  let inside = false;
  // Arcs meet end to end: the direction of each does not matter to the count of crossings.
  for (const number of ring) {
    const arc = shapes.arcs[number < 0 ? ~number : number] ?? new Int32Array();
    for (let i = 2; i < arc.length; i += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = arc.subarray(i - 2, i + 2);
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
