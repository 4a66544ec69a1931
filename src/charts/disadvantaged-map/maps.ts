/** Two maps of the 48 states side by side (on a phone one above the other): marked tracts in hexagons, and plants. Build only. */
import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { GridCell } from '@/data/fenceline';
import { integer } from '@/lib/format';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import type { PlacedSiting, TextAt } from './placed';
import { levelOf, type Plant } from './series';

/** The country in kilometres from the middle of the projection. */
const BOX = { west: -2375, east: 2285, north: -1490, south: 1490 };
const ASPECT = (BOX.south - BOX.north) / (BOX.east - BOX.west);

/** Albers' projection with the given corner and width in pixels. The grid was cut in the same projection. */
function projection(x: number, y: number, width: number): GeoProjection {
  const scale = width / (BOX.east - BOX.west);
  return geoConicEqualArea()
    .parallels([29.5, 45.5])
    .rotate([96, 0])
    .center([0, 38.7])
    .scale(6371 * scale)
    .translate([x - BOX.west * scale, y - BOX.north * scale]);
}

/** Points as dots: lines without length, whose round ends are as wide as the stroke. Each spot once, row by row. */
function dots(points: readonly { lon: number; lat: number }[], to: GeoProjection, step: number): string {
  const spots = new Map<string, [number, number]>();
  for (const { lon, lat } of points) {
    const at = to([lon, lat]);
    if (!at) throw new Error(`disadvantaged-map: ${lon}, ${lat} cannot be projected`);
    const spot: [number, number] = [Math.round(at[0] / step), Math.round(at[1] / step)];
    spots.set(spot.join(), spot);
  }
  let [x, y] = [0, 0];
  return [...spots.values()]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([sx, sy]) => {
      const [dx, dy] = [px((sx - x) * step), px((sy - y) * step)];
      [x, y] = [sx, sy];
      return `m${dx} ${dy}h0`;
    })
    .join('');
}

/** The two maps with their heads and keys. `four`: plants keep the color of their industry. */
export function placeMaps(
  cells: readonly GridCell[],
  plants: readonly Plant[],
  frame: Frame,
  four: boolean,
): PlacedSiting {
  const { width } = frame;
  const stacked = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const gap = 24;
  const head = stacked || !card ? 44 : 40;
  const foot = card ? 0 : 8;
  const room = card ? ((frame.height ?? 270) - head) / ASPECT : Infinity;
  const map = Math.min(stacked ? width : (width - gap) / 2, room);
  const tall = map * ASPECT;
  const second = stacked ? { x: 0, y: head + tall + 30 } : { x: width - map, y: 0 };
  const placed: PlacedSiting = {
    kind: 'maps',
    width,
    height: px(second.y + head + tall + foot),
    texts: [],
    layers: [],
    keys: [],
  };
  const [left, right] = [projection(0, head, map), projection(second.x, second.y + head, map)];
  for (const level of ['none', 'some', 'most'] as const)
    placed.layers.push({ name: `tract-${level}`, d: dots(cells.filter((cell) => levelOf(cell) === level), left, 0.4) });
  placed.layers.push({ name: 'ground', d: dots(cells, right, 0.4) });
  const groups = four ? (['steel', 'cement', 'coke', 'aluminum'] as const) : [null];
  for (const marked of [false, true])
    for (const group of groups) {
      const chosen = plants.filter((plant) => plant.marked === marked && (group === null || plant.industry === group));
      if (chosen.length === 0) continue;
      const name = `${four ? 'large' : 'small'} ${group ?? 'plant'}`;
      const d = dots(chosen, right, four ? 0.5 : 1);
      // A dot with a hole: the same points once more in the color of the ground.
      placed.layers.push({ name: `dot ${name}`, d });
      if (!marked) placed.layers.push({ name: `hole ${name}`, d });
    }
  words(placed, 0, 0, 'Where people live in marked tracts', [
    ['tract-most', 'half or more'],
    ['tract-some', 'some'],
    ['tract-none', 'none'],
  ]);
  const count = (marked: boolean) => integer(plants.filter((plant) => plant.marked === marked).length);
  const [size, of] = four ? ['large', 'any'] : ['small', 'plant'];
  words(placed, second.x, second.y, four ? 'Plants of the four industries' : 'Manufacturing plants over 25,000 t', [
    [`dot ${size} ${of}`, `in a marked tract: ${count(true)}`],
    [`ring ${size} ${of}`, `elsewhere: ${count(false)}`],
  ]);
  if (four) fourKey(placed, second.x, second.y + head + tall - 8);
  return placed;
} // prettier-ignore

/** Head and key of a map. */
function words(placed: PlacedSiting, x: number, y: number, head: string, entries: readonly (readonly [string, string])[]): void {
  placed.texts.push({ x, y: y + 13, text: head, tone: 't-bold t-large', anchor: 'start' });
  let at = x;
  for (const [name, text] of entries) {
    placed.keys.push({ name, x: px(at + 6), y: px(y + 28) });
    placed.texts.push({ x: px(at + 16), y: px(y + 32.5), text, tone: 't-soft', anchor: 'start' });
    at += 34 + text.length * 6.6;
  }
} // prettier-ignore

/** The colors of the four industries, in the empty corner of the map. */
function fourKey(placed: PlacedSiting, x: number, y: number): void {
  ['Steel', 'Coke', 'Cement', 'Aluminum'].forEach((name, i) => {
    const at = { x: px(x + 6), y: px(y - (3 - i) * 17) };
    placed.keys.push({ name: `dot large ${name.toLowerCase()}`, ...at });
    const text: TextAt = { x: at.x + 10, y: px(at.y + 4.5), text: name, tone: 't-soft t-small', anchor: 'start' };
    placed.texts.push(text);
  });
} // prettier-ignore
