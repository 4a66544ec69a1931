/** Which plant is meant. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { Camera } from '@/lib/pan-zoom';
import { openPlants, type PlacedPlants, type Plants } from './placed';
import { isChoice, largestOf, litBy, markOf, radiusBy, toPixels } from './view';

/** The index of a facility's id; undefined if it did not report. */
export function plantById(plants: Plants, id: unknown): number | undefined {
  const index = plants.id.indexOf(Number(id));
  return index < 0 ? undefined : index;
}

/** Where a plant's dot lies in the drawing and how large it is, pixels. */
export function dotOf(placed: PlacedPlants, state: State, camera: Camera, plant: number) {
  const plants = openPlants(placed.plants);
  const mark = markOf(plants.letters[plant] ?? '', isChoice(state));
  const [x, y] = toPixels(camera, placed.map, placed.map.x, placed.map.y)(plants.x[plant] ?? 0, plants.y[plant] ?? 0);
  const r = radiusBy(mark, placed.radius, largestOf(plants), camera.k)(plants.kt[plant] ?? 0);
  return { x, y, r };
} // prettier-ignore

/** The name beside the ring of a plant, above it where there is room; undefined outside the frame. */
export function tipOf(
  { plants, map }: PlacedPlants,
  ring: { plant: number; x: number; y: number; r: number } | undefined,
  size: number,
) {
  if (!ring || ring.x < 0 || ring.x > map.width || ring.y < 0 || ring.y > map.height) return;
  return {
    text: openPlants(plants).names[ring.plant] ?? '',
    x: ring.x,
    y: ring.y < size * 2.4 ? ring.y + ring.r + size * 1.4 : ring.y - ring.r - size * 0.7,
    anchor: ring.x < map.width * 0.3 ? 'start' : ring.x > map.width * 0.7 ? 'end' : 'middle',
  } as const;
}

/**
 * The plant under or next to a place of the drawing, within `reach` pixels of its dot's edge; lit plants come
 * before the others, small dots before the large ones they lie on.
 */
export function plantAt(
  placed: PlacedPlants,
  state: State,
  camera: Camera,
  place: { x: number; y: number },
  reach: number,
): number | undefined {
  const plants = openPlants(placed.plants);
  const lit = litBy(plants, state);
  const pixel = toPixels(camera, placed.map, placed.map.x, placed.map.y);
  const largest = largestOf(plants);
  const choice = isChoice(state);
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let plant = 0; plant < plants.count; plant++) {
    const [x, y] = pixel(plants.x[plant] ?? 0, plants.y[plant] ?? 0);
    const [dx, dy] = [x - place.x, y - place.y];
    if (Math.abs(dx) > 60 + reach || Math.abs(dy) > 60 + reach) continue;
    const mark = markOf(plants.letters[plant] ?? '', choice);
    const r = radiusBy(mark, placed.radius, largest, camera.k)(plants.kt[plant] ?? 0);
    const off = Math.hypot(dx, dy) - r;
    if (off > reach) continue;
    const cost = Math.max(0, off) + r / 100 + (lit(plant) ? 0 : reach);
    if (cost < least) [best, least] = [plant, cost];
  }
  return best;
}
