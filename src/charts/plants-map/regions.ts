/**
 * The named regions: the states by which a region's plants are counted, and the part of the map that is shown.
 * Build only.
 */
import { GREAT_LAKES, GULF_COAST, MIDWEST, SOUTHEAST } from '@/data/us-regions';
import { WORLD } from '@/lib/plants-world';
import { locate } from '@/lib/plants-projection';

export interface Region {
  /** Postal codes; empty for the whole country. */
  states: readonly string[];
  /** In a sentence: "in the eight states on the Great Lakes". */
  place: string;
  /** The part of the map: left, top, width, height in its units. */
  box: readonly [x: number, y: number, width: number, height: number];
  /** As a heading on the map: "Great Lakes, 8 states". */
  name: string;
  /** Where words stand in the frame that shows it (0 to 1 from the left and from the top): over water or a neighbor. */
  words: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

/** The part of the map around places of a state, given by longitude and latitude. */
function around(state: string, ...places: readonly (readonly [lon: number, lat: number])[]): Region['box'] {
  const points = places.map(([lon, lat]) => locate(lon, lat, state));
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  return [
    Math.round(left),
    Math.round(top),
    Math.round(Math.max(...points.map(([x]) => x)) - left),
    Math.round(Math.max(...points.map(([, y]) => y)) - top),
  ];
}

const list = (codes: string) => codes.split(' ');

/** By the value of the parameter `region`. */
export const REGIONS: Readonly<Record<string, Region>> = {
  nation: {
    states: [],
    place: 'in the country',
    box: [0, 0, WORLD.width, WORLD.height],
    name: '',
    words: { x: 0.81, y: 0.01, anchor: 'middle' },
  },
  'great-lakes': {
    states: GREAT_LAKES,
    place: 'in the eight states on the Great Lakes',
    box: around('IN', [-93.5, 44], [-74.5, 44], [-86, 48], [-86, 38.6]),
    name: 'Great Lakes, 8 states',
    words: { x: 0.5, y: 0.04, anchor: 'middle' },
  },
  'gulf-coast': {
    states: GULF_COAST,
    place: 'in Texas and Louisiana',
    box: around('TX', [-98.2, 30], [-88, 30], [-93, 31.8], [-93, 27.2]),
    name: 'Texas and Louisiana',
    words: { x: 0.62, y: 0.62, anchor: 'middle' },
  },
  'ohio-valley': {
    states: list('IN KY OH WV'),
    place: 'in Indiana, Kentucky, Ohio and West Virginia',
    box: around('KY', [-88.4, 39], [-79.4, 39], [-84, 41], [-84, 36.8]),
    name: 'Ohio Valley, 4 states',
    words: { x: 0.02, y: 0.04, anchor: 'start' },
  },
  'south-east': {
    states: SOUTHEAST,
    place: 'in twelve states of the Southeast',
    box: around('GA', [-94, 33], [-76, 36], [-85, 39], [-81, 25.5]),
    name: 'Southeast, 12 states',
    words: { x: 0.56, y: 0.68, anchor: 'middle' },
  },
  midwest: {
    states: MIDWEST,
    place: 'in the twelve states of the Midwest',
    box: around('IA', [-104, 43], [-81, 41], [-97, 49], [-95, 36.6]),
    name: 'Midwest, 12 states',
    words: { x: 0.77, y: 0.01, anchor: 'middle' },
  },
  'north-east': {
    states: list('CT MA ME NH NJ NY PA RI VT'),
    place: 'in the nine states of the Northeast',
    box: around('NY', [-80.5, 42], [-69, 44], [-71, 46.5], [-77, 39.6]),
    name: 'Northeast, 9 states',
    words: { x: 0.98, y: 0.66, anchor: 'end' },
  },
  california: {
    states: ['CA'],
    place: 'in California',
    box: around('CA', [-124, 40.5], [-115, 34], [-121, 41.5], [-118, 32.4]),
    name: 'California',
    words: { x: 0.03, y: 0.64, anchor: 'start' },
  },
  'north-west': {
    states: list('ID OR WA'),
    place: 'in Washington, Oregon and Idaho',
    box: around('WA', [-124.5, 45], [-111.5, 44], [-120, 49.3], [-118, 41.8]),
    name: 'Northwest, 3 states',
    words: { x: 0.98, y: 0.04, anchor: 'end' },
  },
  alaska: {
    states: ['AK'],
    place: 'in Alaska',
    box: [4, 440, 200, 172],
    name: 'Alaska',
    words: { x: 0.98, y: 0.04, anchor: 'end' },
  },
  hawaii: {
    states: ['HI'],
    place: 'in Hawaii',
    box: [212, 518, 120, 78],
    name: 'Hawaii',
    words: { x: 0.98, y: 0.04, anchor: 'end' },
  },
  'puerto-rico': {
    states: list('PR VI'),
    place: 'in Puerto Rico and the Virgin Islands',
    box: [842, 550, 96, 62],
    name: 'Puerto Rico, Virgin Islands',
    words: { x: 0.98, y: 0.04, anchor: 'end' },
  },
  guam: {
    states: list('GU MP'),
    place: 'in Guam',
    box: [340, 556, 30, 24],
    name: 'Guam',
    words: { x: 0.98, y: 0.04, anchor: 'end' },
  },
};

/** The region of that name; an unknown one stops the build. */
export function regionOf(value: unknown): Region {
  const region = REGIONS[String(value)];
  if (!region) throw new Error(`plants-map: no region "${String(value)}"`);
  return region;
}
