/** A state → what stands on the map and in the rows. Pure; shared by build and browser. */
import type { State } from '@/lib/address';
import type { PlacedTracts } from './placed';
import { COLOURS, FIGURES, LINE_ROW, litRows, rowLabel } from './rows';
import { joinedPath, linePath, meets, seen, tractPath, type Camera, type Shapes } from './shapes';

/** A tract whose box is smaller, in square pixels, has no border of its own in a drawing of whole pixels. */
const LEAST_BOX = 44;

/** How close one comes at most: pixels for a unit. */
const CLOSEST = 1.6;

/** The index of the tract a state chooses; undefined if there is none of that number in this vintage. */
export function chosenIn(shapes: Shapes | undefined, state: State): number | undefined {
  const index = shapes?.id.indexOf(Number(state['tract'])) ?? -1;
  return index < 0 ? undefined : index;
}

export const middle = ([left, top, right, bottom]: readonly [number, number, number, number]) =>
  [(left + right) / 2, (top + bottom) / 2] as const;

/** Where one stands: as chosen, but around a tract that the corridor's frame does not show. */
export function cameraOf(placed: PlacedTracts, state: State, shapes: Shapes | undefined): Camera {
  const { map } = placed;
  if (state['area'] === 'state') return map.state;
  const chosen = chosenIn(shapes, state);
  const box = chosen === undefined ? undefined : shapes?.box[chosen];
  if (!box) return map.corridor;
  const [x, y] = middle(box);
  const [left, top, right, bottom] = seen(map.corridor, map);
  if (state['area'] !== 'close' && x > left && x < right && y > top && y < bottom) return map.corridor;
  const wanted = Math.min(map.width / (box[2] - box[0]), map.height / (box[3] - box[1])) / 3.2;
  return { x, y, k: Math.max(map.state.k * 1.5, Math.min(CLOSEST, wanted)) };
}

export interface MapMarks {
  /** Scale of the paths: they are drawn in this many parts of a pixel. */
  fine: number;
  /** One path for each colour, 1 to 9, and `dim` and `none`. */
  fills: { kind: string; d: string }[];
  parishes: string;
  corridor: string;
  river: string;
}

/** The river through the frame, in parts of a pixel. */
function riverPath({ map, river }: PlacedTracts, camera: Camera, fine: number): string {
  let d = '';
  let [before, px, py] = [false, 0, 0];
  for (let i = 0; i < river.length; i += 2) {
    const x = Math.round((((river[i] ?? 0) - camera.x) * camera.k + map.width / 2) * fine);
    const y = Math.round((((river[i + 1] ?? 0) - camera.y) * camera.k + map.height / 2) * fine);
    if (before && Math.abs(x - px) + Math.abs(y - py) < 2 * fine) continue;
    d += before ? `l${x - px} ${y - py}` : `M${x} ${y}`;
    [before, px, py] = [true, x, y];
  }
  return d;
}

/** The map of a state. `fine`: parts of a pixel. */
export function mapMarks(placed: PlacedTracts, state: State, shapes: Shapes, camera: Camera, fine: number): MapMarks {
  const { map } = placed;
  const box = seen(camera, map);
  const [first, last] = litRows(state);
  // Afar, tracts of one color outside the corridor run together: a thousand borders would say nothing.
  const near = camera !== map.corridor && camera !== map.state;
  const kinds = new Map<string, { each: number[]; together: number[] }>();
  shapes.row.forEach((row, tract) => {
    if (!meets(shapes.box[tract] ?? [], box)) return;
    const kind = row < 0 ? 'none' : row < first || row > last ? 'dim' : `k${COLOURS[row] ?? 1}`;
    const lists = kinds.get(kind) ?? { each: [], together: [] };
    kinds.set(kind, lists);
    const [left, top, right, bottom] = shapes.box[tract] ?? [0, 0, 0, 0];
    const tiny = fine === 1 && (right - left) * (bottom - top) * camera.k ** 2 < LEAST_BOX;
    lists[near || (shapes.own[tract] && !tiny) ? 'each' : 'together'].push(tract);
  });
  return {
    fine,
    fills: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { each, together }]) => ({
        kind,
        d: tractPath(shapes, each, camera, map, fine) + joinedPath(shapes, together, camera, map, fine),
      })),
    river: riverPath(placed, camera, fine),
    // Beside the corridor, and in a small map of the state, the borders of other parishes would be noise.
    parishes: linePath(
      shapes,
      near || (camera === map.state && map.width > 400) ? shapes.parishes : shapes.inner,
      camera,
      map,
      fine,
    ),
    corridor: linePath(shapes, shapes.corridor, camera, map, fine),
  };
} // prettier-ignore

/** A figure of risk as it is printed: exact to one in a million for 2014, as EPA rounded it for 2019. */
export const figure = (risk: number): string => Math.round(risk).toLocaleString('en-US');

/** 22095070800 → "708", 22095062502 → "625.02". */
export function tractName(id: number): string {
  const code = id % 1_000_000;
  const part = code % 100;
  return `${Math.floor(code / 100)}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`;
}

export interface Callout {
  d: string;
  x: number;
  y: number;
  lead: string;
  anchor: 'start' | 'end';
  name: string;
  risk: string;
}

/** The outline of a tract and the words beside it. */
export function calloutOf(placed: PlacedTracts, shapes: Shapes, tract: number, camera: Camera): Callout | undefined {
  const { map } = placed;
  const box = shapes.box[tract];
  if (!box) return undefined;
  const toX = (x: number) => Math.round((x - camera.x) * camera.k + map.width / 2);
  const toY = (y: number) => Math.round((y - camera.y) * camera.k + map.height / 2);
  const [left, top, right, bottom] = [toX(box[0]), toY(box[1]), toX(box[2]), toY(box[3])];
  const x = (left + right) / 2;
  const east = x < map.width * 0.62;
  const room = 26;
  const y = (top + bottom) / 2 > map.height * 0.3 ? Math.max(34, top - room) : Math.min(map.height - 24, bottom + room + 16);
  const edge = east ? Math.min(right, map.width - 110) : Math.max(left, 110);
  const at = edge + (east ? 22 : -22);
  const risk = shapes.risk[tract] ?? null;
  return {
    d: tractPath(shapes, [tract], camera, map, 10),
    x: at,
    y,
    lead: `M${Math.round(x)},${Math.round((top + bottom) / 2)}L${at + (east ? -4 : 4)},${y - 4}`,
    anchor: east ? 'start' : 'end',
    name: `Tract ${tractName(shapes.id[tract] ?? 0)}`,
    risk: risk === null ? 'no figure' : `${figure(risk)} in a million`,
  };
} // prettier-ignore

export interface RowMark {
  y: number;
  label: string;
  kind: string;
  nation: string;
  corridor: string;
  /** Counts; "" where the drawing has no room for them or there are none. */
  nationCount: string;
  nationX: number;
  corridorCount: string;
  corridorX: number;
}

/** The rows of a state's vintage, lowest first. */
export function rowMarks(placed: PlacedTracts, state: State): RowMark[] {
  const { rows, spreads } = placed;
  const vintage = String(state['vintage']);
  const spread = spreads[vintage];
  if (!spread) return [];
  const [first, last] = litRows(state);
  const text = (count = 0) => (count > 0 && rows.every ? count.toLocaleString('en-US') : '');
  const thick = rows.row - (rows.every ? 3 : 1.5);
  return FIGURES.map((_, row) => {
    const top = Math.round((rows.foot - rows.row * (row + 1) + 1) * 10) / 10;
    const [nation = 0, corridor = 0] = [spread.nation.bars[row], spread.corridor.bars[row]];
    const bar = (x: number, width: number, way: number) =>
      width === 0
        ? ''
        : `M${x},${top}h${way * Math.max(width, 0.6)}v${thick}h${-way * Math.max(width, 0.6)}z`;
    return {
      y: top + thick / 2,
      label: rows.every || (row - LINE_ROW) % 2 === 0 ? rowLabel(row, vintage) : '',
      kind: row < first || row > last ? 'dim' : `k${COLOURS[row] ?? 1}`,
      nation: spread.nation.counts[row] ? bar(rows.spine[0], nation, -1) : '',
      corridor: spread.corridor.counts[row] ? bar(rows.spine[1], corridor, 1) : '',
      nationCount: text(spread.nation.counts[row]),
      nationX: Math.round(rows.spine[0] - nation - 5),
      corridorCount: text(spread.corridor.counts[row]),
      corridorX: Math.round(rows.spine[1] + corridor + 5),
    };
  });
}

/** The row under a height of the drawing. */
export function rowAt(placed: PlacedTracts, y: number): number {
  const { rows } = placed;
  return Math.max(0, Math.min(FIGURES.length - 1, Math.floor((rows.foot - y) / rows.row)));
}
