/** The key under the map: the marks that the state shows, with their names, in rows. Shared. */
import type { State } from '@/lib/address';
import type { Measure } from './measure';
import { FOUR, sectorOf } from './sectors';
import { openPlants, type PlacedPlants } from './placed';
import { phraseOf } from './total';
import { isChoice, largestOf, markOf, radiusBy, type Mark } from './view';

export interface KeyEntry {
  mark: Mark;
  text: string;
  x: number;
  y: number;
  /** Diameter of the mark, pixels. */
  dot: number;
}

const NAMES: Readonly<Record<string, string>> = { s: 'steel', k: 'coke', c: 'cement', a: 'aluminum' };

/** Words larger than this, in pixels of the drawing, are for phones, which see it at half its size. */
const SMALL = 18;

/** The marks of a state and what they mean. */
function entries(state: State): { mark: Mark; text: string }[] {
  const sector = sectorOf(state['industry']);
  const four = Array.from(FOUR)
    .reverse()
    .map((letter) => ({ mark: markOf(letter, true), text: NAMES[letter] ?? '' }));
  if (!isChoice(state))
    return [...four, { mark: 'power', text: 'power plants' }, { mark: 'rest', text: 'all others' }];
  const others = { mark: 'dim' as const, text: 'all others' };
  if (sector.value === 'four') return [...four, others];
  if (NAMES[sector.letters]) return [{ mark: markOf(sector.letters, true), text: sector.noun }, others];
  if (sector.value !== 'all') return [{ mark: 'lit', text: sector.noun }, others];
  return [...four, { mark: 'lit', text: 'others of the largest hundred' }, { mark: 'dim', text: 'the rest' }];
}

/** Two amounts whose dots are neither specks nor moons at this zoom, in thousand tonnes. */
function amounts(placed: PlacedPlants, k: number, size: number): { kt: number; dot: number }[] {
  const largest = largestOf(openPlants(placed.plants));
  return [10_000, 1000, 100, 10]
    .map((kt) => ({ kt, dot: 2 * radiusBy('rest', placed.radius, largest, k)(kt) }))
    .filter(({ dot }) => dot <= Math.max(22, size * 1.3))
    .slice(0, 2);
}

/** The marks and the sizes of dots, set in rows; `size` is that of the words, pixels. */
export function keyOf(
  placed: PlacedPlants,
  state: State,
  k: number,
  size: number,
  measure: Measure,
): KeyEntry[] {
  const { key } = placed;
  if (!key) return [];
  let [x, y] = [key.x, key.y];
  const set = (mark: Mark, text: string, dot: number): KeyEntry => {
    const sign = Math.max(dot, size * 0.75) + size * 0.45;
    const room = sign + measure(text);
    if (x > key.x && x + room > key.x + key.width) [x, y] = [key.x, y + size * 1.6];
    const entry = { mark, text, dot, x: Math.round(x), y: Math.round(y) };
    x += room + size * 1.2;
    return entry;
  };
  const marks = entries(state).map(({ mark, text }) => set(mark, text, size * 0.75));
  // On a phone there is no room for the sizes.
  if (size > SMALL) return marks;
  [x, y] = [key.x, y + size * 1.9];
  return [...marks, ...amounts(placed, k, size).map(({ kt, dot }) => set('rest', phraseOf(kt), dot))];
}
