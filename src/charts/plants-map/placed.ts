/** The placed map: what the layout makes, what the drawings read, and how its columns are opened. Shared. */
import type { Placed } from '../contract';

/** One entry a plant, by id. */
export interface Columns {
  /** In tenths of the map's units. */
  x: number[];
  y: number[];
  /** Thousand tonnes CO2e; below a thousand tonnes with decimals. */
  kt: number[];
  /** See sectors.ts. */
  letters: string;
  /** Each id less the one before it. */
  ids: number[];
  /** Joined by line breaks. */
  names: string;
  towns: string;
}

export interface PlacedRegion {
  /** Left, top, width, height in units of the map. */
  box: readonly [number, number, number, number];
  /** Postal codes of its states; none for the whole country. */
  states: readonly string[];
  name: string;
  /** Where words stand in its frame, as parts of the width and height. */
  words: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

export interface PlacedPlants extends Placed {
  /** The part of the drawing that shows the map, pixels. */
  map: { x: number; y: number; width: number; height: number };
  /** Radius of the largest plant when the whole map is shown, pixels. */
  radius: number;
  /** Pixels to which dots are placed: a card, enlarged, shows half ones. */
  grid: number;
  /** The sizes of its words: for its own width and, where phones see it smaller, for phones. */
  sizes: { kind: 'wide' | 'narrow' | 'only'; size: number }[];
  /** Where the key begins; null on cards, which have a number in its place. */
  key: { x: number; y: number; width: number } | null;
  /** Cards: where the number stands. */
  stat: { x: number; y: number } | null;
  /** What the browser must know of each region; see regions.ts. */
  regions: Record<string, PlacedRegion>;
  insets: { x: number; y: number; text: string }[];
  year: number;
  plants: Columns;
}

/** The columns opened for use: positions in units of the map, and the plants in order of their emissions. */
export interface Plants {
  count: number;
  x: Float32Array;
  y: Float32Array;
  kt: Float32Array;
  letters: string;
  id: Int32Array;
  /** Indices, largest first. */
  order: Uint16Array;
  /** Place in that order, 0 for the largest. */
  rank: Uint16Array;
  names: readonly string[];
  towns: readonly string[];
}

const opened = new WeakMap<Columns, Plants>();

/** Opens the columns, once for each layout. */
export function openPlants(columns: Columns): Plants {
  const known = opened.get(columns);
  if (known) return known;
  const count = columns.letters.length;
  const kt = Float32Array.from(columns.kt);
  const order = Uint16Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => (kt[b] ?? 0) - (kt[a] ?? 0) || a - b,
  );
  const rank = new Uint16Array(count);
  order.forEach((plant, place) => (rank[plant] = place));
  let id = 0;
  const plants: Plants = {
    count,
    x: Float32Array.from(columns.x, (value) => value / 10),
    y: Float32Array.from(columns.y, (value) => value / 10),
    kt,
    letters: columns.letters,
    id: Int32Array.from(columns.ids, (step) => (id += step)),
    order,
    rank,
    names: columns.names.split('\n'),
    towns: columns.towns.split('\n'),
  };
  opened.set(columns, plants);
  return plants;
}
