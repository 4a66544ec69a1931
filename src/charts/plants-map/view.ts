/** What a state shows: the camera, the plants that are lit, how large each is drawn. Shared by build and browser. */
import { readPosition, type State } from '@/lib/address';
import { clampCamera, fitBox, scaleOf, type Camera, type Size } from '@/lib/pan-zoom';
import { WORLD } from '@/lib/plants-world';
import { MAX_ZOOM } from './world';
import { openPlants, type PlacedPlants, type Plants } from './placed';
import { isOf } from './sectors';

/** How a plant is drawn. */
export type Mark = 'rest' | 'power' | 'coke' | 'cement' | 'aluminum' | 'steel' | 'dim' | 'lit';

const FOUR_MARKS: Readonly<Record<string, Mark>> = { s: 'steel', k: 'coke', c: 'cement', a: 'aluminum' };

/** The camera of a state in a room of that size: its own place, else its region's. */
export function cameraOf(placed: PlacedPlants, state: State, room: Size): Camera {
  const at = readPosition(state['at']);
  const box = placed.regions[String(state['region'])]?.box ?? [0, 0, WORLD.width, WORLD.height];
  const camera = at ? { x: at[0], y: at[1], k: at[2] } : fitBox(box, WORLD, room, MAX_ZOOM);
  return clampCamera(camera, WORLD, room, MAX_ZOOM);
}

/** True if the state picks plants out, so that the others step back. */
export const isChoice = (state: State): boolean => state['industry'] !== 'all' || state['size'] === 'hundred';

/** Whether a plant (by index) is among those the state picks. */
export function litBy(plants: Plants, state: State): (plant: number) => boolean {
  const of = isOf(state['industry']);
  const hundred = state['size'] === 'hundred';
  return (plant) => (!hundred || (plants.rank[plant] ?? 0) < 100) && of(plants.letters[plant] ?? '');
}

/** The mark of a plant that is not stepped back. */
export function markOf(letter: string, choice: boolean): Mark {
  return FOUR_MARKS[letter.toLowerCase()] ?? (choice ? 'lit' : letter === 'e' ? 'power' : 'rest');
}

export interface Layer {
  mark: Mark;
  /** Largest first, so that the small lie on top. */
  plants: number[];
}

const ORDER: readonly Mark[] = ['rest', 'power', 'lit', 'cement', 'coke', 'aluminum', 'steel'];
function layersOf(plants: Plants, wanted: (plant: number) => boolean, choice: boolean): Layer[] {
  const byMark = new Map<Mark, number[]>(ORDER.map((mark) => [mark, []]));
  for (const plant of plants.order)
    if (wanted(plant)) byMark.get(markOf(plants.letters[plant] ?? '', choice))?.push(plant);
  return [...byMark]
    .map(([mark, members]) => ({ mark, plants: members }))
    .filter((layer) => layer.plants.length > 0);
}

const known = new WeakMap<Plants, Map<string, Layer[]>>();

/** The layers of a state, from the back to the front: embers and the four, or all that is not picked and what is. */
export function layers(placed: PlacedPlants, state: State): Layer[] {
  const plants = openPlants(placed.plants);
  const made = known.get(plants) ?? new Map<string, Layer[]>();
  known.set(plants, made);
  const name = `${String(state['industry'])} ${String(state['size'])}`;
  const before = made.get(name);
  if (before) return before;
  const lit = litBy(plants, state);
  const all = isChoice(state)
    ? [
        { mark: 'dim' as const, plants: [...plants.order].filter((plant) => !lit(plant)) },
        ...layersOf(plants, lit, true),
      ]
    : layersOf(plants, () => true, false);
  made.set(name, all);
  return all;
}

/** Radius from which an ember glows around a core, pixels; those of the four industries never do. */
export const LARGE = 2.5;
/** The core of a large ember, as a part of its radius. */
export const CORE = 0.36;
export const glows = (mark: Mark): boolean =>
  mark === 'rest' || mark === 'power' || mark === 'dim' || mark === 'lit';

/** Whether a mark is one that must be found among thousands. */
const stands = (mark: Mark) => mark !== 'rest' && mark !== 'power' && mark !== 'dim';

/**
 * The radius, in pixels, that a mark has for an amount: the area is proportional to emissions, down to a smallest
 * dot. Enlarging the map enlarges the dots by less, so that they part.
 */
export function radiusBy(mark: Mark, radius: number, largest: number, k: number): (kt: number) => number {
  const smallest = (stands(mark) ? 0.13 : 0.058) * radius * k ** 0.25;
  const unit = radius * Math.sqrt(k / largest);
  return (kt) => Math.max(smallest, unit * Math.sqrt(Math.max(0, kt)));
}

/** Emissions of the largest plant, thousand tonnes. */
export const largestOf = (plants: Plants): number => plants.kt[plants.order[0] ?? 0] ?? 1;

/** From units of the map to pixels of a room whose corner stands at `left`, `top`. */
export function toPixels(camera: Camera, room: Size, left = 0, top = 0): (x: number, y: number) => [number, number] {
  const scale = scaleOf(camera, WORLD, room);
  return (x, y) => [left + room.width / 2 + (x - camera.x) * scale, top + room.height / 2 + (y - camera.y) * scale];
} // prettier-ignore

/** The plants whose middle is in the frame, largest first. */
export function inFrame(plants: Plants, camera: Camera, room: Size): number[] {
  const scale = scaleOf(camera, WORLD, room);
  const [w, h] = [room.width / scale / 2, room.height / scale / 2];
  const found: number[] = [];
  for (const plant of plants.order)
    if (Math.abs((plants.x[plant] ?? 0) - camera.x) <= w && Math.abs((plants.y[plant] ?? 0) - camera.y) <= h)
      found.push(plant);
  return found;
}
