/**
 * The dots of a drawing as a few paths: one for each mark and each size, its points the corners of a line that is
 * not drawn; a marker stands at each corner, as large as the line would be thick. Build only.
 */
import type { State } from '@/lib/address';
import { openPlants, type PlacedPlants } from './placed';
import { cameraOf, glows, LARGE, largestOf, layers, radiusBy, toPixels, type Layer, type Mark } from './view';

export interface DotPath {
  /** Diameter of its dots, pixels. */
  size: number;
  d: string;
}

export interface DotLayer {
  mark: Mark;
  /** True for the large embers, which have a marker of their own. */
  large: boolean;
  paths: DotPath[];
}

/** Half pixels for small dots, whole ones for large: the eye sees no finer, and fewer sizes make fewer paths. */
const sizeOf = (diameter: number) =>
  diameter < 2
    ? Math.round(diameter * 4) / 4
    : diameter < 4
      ? Math.round(diameter * 2) / 2
      : Math.round(diameter);

/** Points in bands of 24 pixels, each from left to right, as one relative line: two small numbers a dot. */
export function lineThrough(points: readonly (readonly [number, number])[]): string {
  const sorted = points.toSorted(
    (a, b) => Math.floor(a[1] / 24) - Math.floor(b[1] / 24) || a[0] - b[0] || a[1] - b[1],
  );
  let [x, y] = [0, 0];
  let d = 'm';
  for (const point of sorted) {
    const [dx, dy] = [point[0] - x, point[1] - y];
    d += `${d === 'm' || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = point;
  }
  // A line of one corner would not be a line.
  return points.length === 1 ? `${d}h0` : d;
}

/** The dots of a state in whole pixels; dots of one mark and size on the same pixel count once. */
export function dotsOf(placed: PlacedPlants, state: State): { back: DotLayer[]; front: DotLayer[] } {
  const { back, front } = layers(placed, state);
  const place = (layer: Layer): DotLayer[] => {
    const paths = pathsOf(placed, state, layer);
    return [true, false]
      .map((large) => ({
        mark: layer.mark,
        large,
        paths: paths.filter(({ size }) => (glows(layer.mark) && size >= 2 * LARGE) === large),
      }))
      .filter((part) => part.paths.length > 0);
  };
  return { back: back.flatMap(place), front: front.flatMap(place) };
}

function pathsOf(placed: PlacedPlants, state: State, layer: Layer): DotPath[] {
  const plants = openPlants(placed.plants);
  const { map } = placed;
  const camera = cameraOf(placed, state, map);
  const pixel = toPixels(camera, map, map.x, map.y);
  const radius = radiusBy(layer.mark, placed.radius, largestOf(plants), camera.k);
  const bySize = new Map<number, Map<string, [number, number]>>();
  for (const plant of layer.plants) {
    const r = radius(plants.kt[plant] ?? 0);
    const [x, y] = pixel(plants.x[plant] ?? 0, plants.y[plant] ?? 0).map(Math.round) as [number, number];
    // Only what lies within the frame: a dot cut by its edge would hang over the page.
    if (
      x < map.x + r / 2 ||
      x > map.x + map.width - r / 2 ||
      y < map.y + r / 2 ||
      y > map.y + map.height - r / 2
    )
      continue;
    const size = sizeOf(r * 2);
    const points = bySize.get(size) ?? new Map<string, [number, number]>();
    bySize.set(size, points);
    points.set(`${x},${y}`, [x, y]);
  }
  return [...bySize]
    .sort(([a], [b]) => b - a)
    .map(([size, points]) => ({ size, d: lineThrough([...points.values()]) }));
}
