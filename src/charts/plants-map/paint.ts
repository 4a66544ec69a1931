/**
 * The dots of a state in pixels: the same marks in the same order as the drawing of the build, and, on the way from
 * another state, each dot with its size and colour between the two. Shipped to the browser.
 */
import type { State } from '@/lib/address';
import { scaleOf, type Camera } from '@/lib/pan-zoom';
import { WORLD } from '@/lib/plants-world';
import { openPlants, type PlacedPlants } from './placed';
import { disc, FULL, ground, mix, pixelOf, SIDE, square, type Sheet } from './sheet';
import { CORE, glows, LARGE, largestOf, layers, radiusBy, type Mark } from './view';

const TOKENS: Readonly<Record<Mark | 'hole' | 'core' | 'ground', string>> = {
  rest: '--ember-ash',
  power: '--ember',
  dim: '--stone-soft',
  lit: '--glow',
  steel: '--steel',
  coke: '--coke',
  cement: '--cement',
  aluminum: '--aluminum',
  hole: '--paper-sunk',
  core: '--ember-core',
  ground: '--paper',
};

/** How much of the ground a large ember lets through; the same as .m-heat in style.css. */
const HEAT = FULL / 2;

/** Colours as pixels, by mark and part. */
export type Colours = Readonly<Record<keyof typeof TOKENS, number>>;

/** The colours of the marks as they are where the element stands. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = Object.entries(TOKENS).map(([mark, token]) => [
    mark,
    pixelOf(style.getPropertyValue(token).trim()),
  ]);
  return Object.fromEntries(read) as Colours;
}

/** The state that is being left, and how much of the way is done, 0 to 1. */
export interface Way {
  from: State;
  part: number;
}

/** Draws the map into a sheet that is `density` times as large as the map in the drawing. */
export function paint(
  sheet: Sheet,
  placed: PlacedPlants,
  state: State,
  camera: Camera,
  colours: Colours,
  density: number,
  way?: Way,
): void {
  const { map } = placed;
  const plants = openPlants(placed.plants);
  const scale = scaleOf(camera, WORLD, map) * density;
  const left = sheet.width / 2 - camera.x * scale;
  const top = sheet.height / 2 - camera.y * scale;
  const radii = radiiOf(placed, camera.k, density);
  const before = way && marksOf(placed, way.from);
  ground(sheet, colours.ground);
  for (const { mark, plants: members } of layers(placed, state)) {
    for (const plant of members) {
      const kt = plants.kt[plant] ?? 0;
      const was = before?.[plant] ?? mark;
      const changes = way !== undefined && was !== mark;
      const now = radii[mark](kt);
      const r = changes ? radii[was](kt) * (1 - way.part) + now * way.part : now;
      const x = left + (plants.x[plant] ?? 0) * scale;
      const y = top + (plants.y[plant] ?? 0) * scale;
      if (x < -r || x > sheet.width + r || y < -r || y > sheet.height + r) continue;
      const tint = changes ? mix(colours[was], colours[mark], way.part * FULL) : colours[mark];
      if (!glows(mark)) standOut(sheet, mark, x, y, r, tint, colours.hole);
      else if (r < LARGE * density) disc(sheet, x, y, r, tint);
      else {
        disc(sheet, x, y, r, tint, HEAT);
        disc(sheet, x, y, r * CORE, mark === 'power' ? mix(tint, colours.core, (changes ? way.part : 1) * FULL) : tint);
      }
    }
  }
} // prettier-ignore

type Radius = (kt: number) => number;

/** How large a plant is drawn as each mark, in pixels of the sheet. */
function radiiOf(placed: PlacedPlants, k: number, density: number): Record<Mark, Radius> {
  const largest = largestOf(openPlants(placed.plants));
  const small = radiusBy('rest', placed.radius * density, largest, k);
  const plain = radiusBy('steel', placed.radius * density, largest, k);
  return { rest: small, power: small, dim: small, lit: plain, steel: plain, coke: plain, cement: plain, aluminum: plain };
} // prettier-ignore

const known = new WeakMap<readonly unknown[], Mark[]>();

/** The mark of each plant, by index, in a state. */
function marksOf(placed: PlacedPlants, state: State): Mark[] {
  const all = layers(placed, state);
  let marks = known.get(all);
  if (!marks) {
    marks = [];
    for (const { mark, plants } of all) for (const plant of plants) marks[plant] = mark;
    known.set(all, marks);
  }
  return marks;
}

/** The marks of the four industries, from the outer edge to the middle: a line of the ground keeps neighbours apart. */
const PARTS: Partial<Record<Mark, readonly (readonly [part: number, colour: 'own' | 'hole'])[]>> = {
  coke: [[1, 'own'], [0.6, 'hole']],
  aluminum: [[1.07, 'hole'], [1, 'own'], [0.68, 'hole'], [0.38, 'own']],
}; // prettier-ignore
const PLAIN = [[1.07, 'hole'], [1, 'own']] as const; // prettier-ignore

function standOut(sheet: Sheet, mark: Mark, x: number, y: number, r: number, own: number, hole: number): void {
  for (const [part, colour] of PARTS[mark] ?? PLAIN) {
    const tint = colour === 'own' ? own : hole;
    if (mark === 'cement') square(sheet, x, y, r * part * SIDE, tint);
    else disc(sheet, x, y, r * part, tint);
  }
} // prettier-ignore
