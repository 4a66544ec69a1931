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
  /** Pixels for one unit of its points. */
  grid: number;
  d: string;
}

export interface DotLayer {
  mark: Mark;
  /** True for the large embers, which have a marker of their own. */
  large: boolean;
  paths: DotPath[];
}

/** Sizes in steps: each more would be a path more, and weigh on every page. The canvas draws them exactly. */
const sizeOf = (diameter: number) =>
  diameter < 2.5 ? 1.75 : diameter < 5 ? 3.5 : Math.round(diameter / 2) * 2;

/** Points as one relative line, each time on to the nearest that is left: two small numbers a dot. */
export function lineThrough(points: readonly (readonly [number, number])[]): string {
  const left = [...points];
  let [x, y] = [0, 0];
  let d = 'm';
  while (left.length > 0) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    left.forEach((point, i) => {
      const distance = (point[0] - x) ** 2 + (point[1] - y) ** 2;
      if (distance < least) [nearest, least] = [i, distance];
    });
    const [point = [x, y] as const] = left.splice(nearest, 1);
    const [dx, dy] = [point[0] - x, point[1] - y];
    d += `${d === 'm' || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = point;
  }
  // A line of one corner would not be a line.
  return points.length === 1 ? `${d}h0` : d;
}

/** The dots of a state, from the back to the front; dots of one mark and size on the same spot count once. */
export function dotsOf(placed: PlacedPlants, state: State): DotLayer[] {
  return layers(placed, state).flatMap((layer) => {
    const paths = pathsOf(placed, state, layer);
    return [true, false]
      .map((large) => ({
        mark: layer.mark,
        large,
        paths: paths.filter(({ size }) => (glows(layer.mark) && size >= 2 * LARGE) === large),
      }))
      .filter((part) => part.paths.length > 0);
  });
}

function pathsOf(placed: PlacedPlants, state: State, layer: Layer): DotPath[] {
  const plants = openPlants(placed.plants);
  const { map, grid } = placed;
  const camera = cameraOf(placed, state, map);
  const pixel = toPixels(camera, map, map.x, map.y);
  const radius = radiusBy(layer.mark, placed.radius, largestOf(plants), camera.k);
  const dots = layer.plants
    .map((plant) => {
      const r = radius(plants.kt[plant] ?? 0);
      const [x, y] = pixel(plants.x[plant] ?? 0, plants.y[plant] ?? 0);
      return { x, y, r };
    })
    // Only what lies within the frame: a dot cut by its edge would hang over the page.
    .filter(
      ({ x, y, r }) =>
        x > map.x + r / 2 &&
        x < map.x + map.width - r / 2 &&
        y > map.y + r / 2 &&
        y < map.y + map.height - r / 2,
    );
  const bySize = new Map<number, Map<string, [number, number]>>();
  for (const { x, y, r } of dots) {
    const size = sizeOf(r * 2);
    const point: [number, number] = [Math.round(x / grid), Math.round(y / grid)];
    const points = bySize.get(size) ?? new Map<string, [number, number]>();
    bySize.set(size, points);
    points.set(point.join(), point);
  }
  return [...bySize]
    .sort(([a], [b]) => b - a)
    .map(([size, points]) => ({
      size,
      grid,
      d: lineThrough([...points.values()]),
    }));
}
