/** The words on the map: which plants are named, and where the names stand without touching. Shared. */
import type { State } from '@/lib/address';
import type { Camera } from '@/lib/pan-zoom';
import type { Measure } from './measure';
import { openPlants, type PlacedPlants } from './placed';
import { FOUR } from './sectors';
import { inFrame, isChoice, largestOf, litBy, markOf, radiusBy, toPixels } from './view';

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
  text: string;
}

/** Left, top, right, bottom in pixels. */
export type Box = readonly [number, number, number, number];

const WORDS: Readonly<Record<string, string>> = { s: 'steel', k: 'coke', c: 'cement', a: 'aluminum' };
/** Zoomed in so far, a reader asks for the other plants' towns, too. */
const NEAR = 2;

/** The plants worth naming: the largest of each of the four industries first, then by size. */
function candidates(placed: PlacedPlants, state: State, camera: Camera): number[] {
  const plants = openPlants(placed.plants);
  const lit = litBy(plants, state);
  const choice = isChoice(state);
  const isFour = (plant: number) => FOUR.includes((plants.letters[plant] ?? '').toLowerCase());
  const seen = inFrame(plants, camera, placed.map).filter(
    (plant) => lit(plant) && (choice || isFour(plant) || camera.k > NEAR),
  );
  const first = new Map<string, number>();
  if (!choice || state['industry'] === 'four')
    for (const plant of seen) {
      const letter = (plants.letters[plant] ?? '').toLowerCase();
      if (FOUR.includes(letter) && !first.has(letter)) first.set(letter, plant);
    }
  const leading = new Set(first.values());
  return [...leading, ...seen.filter((plant) => !leading.has(plant))];
}

/** At most `most` labels, each beside its dot and clear of the others, of `taken` and of the frame's edge. */
export function labelsOf(
  placed: PlacedPlants,
  state: State,
  camera: Camera,
  size: number,
  measure: Measure,
  most: number,
  taken?: Box,
): Label[] {
  const plants = openPlants(placed.plants);
  const { map } = placed;
  const pixel = toPixels(camera, map, map.x, map.y);
  const largest = largestOf(plants);
  const mixed = !isChoice(state) || state['industry'] === 'four';
  const labels: Label[] = [];
  const boxes: Box[] = taken ? [taken] : [];
  const names = new Set<string>();
  // Seen whole, the map is a picture first: one name for each of the four industries.
  const few = mixed && camera.k < 1.2 ? Math.min(most, 4) : most;
  for (const plant of candidates(placed, state, camera).slice(0, 60)) {
    if (labels.length >= few) break;
    const letter = (plants.letters[plant] ?? '').toLowerCase();
    const town = (plants.towns[plant] ?? '').replace(/, \w\w$/, '');
    const text = mixed && WORDS[letter] ? `${town}, ${WORDS[letter]}` : town;
    // Towns with several plants are named once.
    if (names.has(text)) continue;
    const [x, y] = pixel(plants.x[plant] ?? 0, plants.y[plant] ?? 0);
    const r = radiusBy(markOf(letter, true), placed.radius, largest, camera.k)(plants.kt[plant] ?? 0);
    const width = measure(text);
    const gap = r + size * 0.35;
    const tries: Label[] = [
      { x: x + gap, y: y + size * 0.35, anchor: 'start', text },
      { x: x - gap, y: y + size * 0.35, anchor: 'end', text },
      { x, y: y - gap, anchor: 'middle', text },
      { x, y: y + gap + size * 0.7, anchor: 'middle', text },
    ];
    for (const label of tries) {
      const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
      const box: Box = [left, label.y - size, left + width, label.y + size * 0.3];
      const inside = left >= map.x && box[2] <= map.x + map.width && box[1] >= map.y && box[3] <= map.y + map.height;
      const free = boxes.every(
        (other) => box[0] > other[2] + 4 || box[2] < other[0] - 4 || box[1] > other[3] || box[3] < other[1],
      );
      if (!inside || !free) continue;
      boxes.push(box);
      names.add(text);
      labels.push({ ...label, x: Math.round(label.x), y: Math.round(label.y) });
      break;
    }
  }
  return labels;
} // prettier-ignore
