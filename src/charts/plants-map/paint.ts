/** The dots on a canvas: the same marks in the same order as the drawing of the build. Shipped to the browser. */
import type { State } from '@/lib/address';
import { scaleOf, type Camera } from '@/lib/pan-zoom';
import { WORLD } from './world';
import { openPlants, type PlacedPlants } from './placed';
import { CORE, glows, LARGE, largestOf, layers, radiusBy, type Layer, type Mark } from './view';

const TOKENS: Readonly<Record<Mark | 'hole' | 'core', string>> = {
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
};

/** How much of the ground a large ember lets through; the same as .m-heat in style.css. */
const HEAT = 0.5;

export type Colours = Readonly<Record<Mark | 'hole' | 'core', string>>;

/** The colours of the marks as they are where the element stands. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = Object.entries(TOKENS).map(([mark, token]) => [mark, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(read) as Colours;
}

/** Half the side of a square that has the area of a disc of radius 1. */
const SIDE = Math.sqrt(Math.PI) / 2;

/** Draws the map into a canvas whose context is scaled to pixels of the drawing. */
export function paint(
  context: CanvasRenderingContext2D,
  placed: PlacedPlants,
  state: State,
  camera: Camera,
  colours: Colours,
): void {
  const { map } = placed;
  context.clearRect(map.x, map.y, map.width, map.height);
  for (const layer of layers(placed, state)) paintLayer(context, placed, camera, layer, colours);
}

function paintLayer(
  context: CanvasRenderingContext2D,
  placed: PlacedPlants,
  camera: Camera,
  { mark, plants: members }: Layer,
  colours: Colours,
): void {
  const plants = openPlants(placed.plants);
  const { map } = placed;
  const radius = radiusBy(mark, placed.radius, largestOf(plants), camera.k);
  const scale = scaleOf(camera, WORLD, map);
  const left = map.x + map.width / 2 - camera.x * scale;
  const top = map.y + map.height / 2 - camera.y * scale;
  const [right, bottom] = [map.x + map.width, map.y + map.height];
  const soft = glows(mark);
  /** Glow and core of the large embers, in the order of drawing. */
  const heat: [number, number, number][] = [];
  context.fillStyle = colours[mark];
  context.beginPath();
  for (const plant of members) {
    const x = left + (plants.x[plant] ?? 0) * scale;
    const y = top + (plants.y[plant] ?? 0) * scale;
    const r = radius(plants.kt[plant] ?? 0);
    if (x < map.x - r || x > right + r || y < map.y - r || y > bottom + r) continue;
    if (!soft) standOut(context, mark, x, y, r, colours);
    else if (r >= LARGE) heat.push([x, y, r]);
    // Nobody sees the corners of a dot of two pixels, and a square costs a fraction of a disc.
    else if (r < 1) context.fillRect(x - r * SIDE, y - r * SIDE, 2 * r * SIDE, 2 * r * SIDE);
    else disc(context, x, y, r);
  }
  if (heat.length > 0) {
    context.fill();
    context.globalAlpha = HEAT;
    for (const [x, y, r] of heat) {
      context.beginPath();
      disc(context, x, y, r);
      context.fill();
    }
    context.globalAlpha = 1;
    if (mark === 'power') context.fillStyle = colours.core;
    context.beginPath();
    for (const [x, y, r] of heat) disc(context, x, y, r * CORE);
  }
  context.fill();
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  context.moveTo(x + r, y);
  context.arc(x, y, r, 0, 7);
}

/** The marks of the four industries, from the outer edge to the middle: a line of the ground keeps neighbours apart. */
const PARTS: Partial<Record<Mark, readonly (readonly [part: number, colour: 'own' | 'hole'])[]>> = {
  coke: [[1, 'own'], [0.6, 'hole']],
  aluminum: [[1.07, 'hole'], [1, 'own'], [0.68, 'hole'], [0.38, 'own']],
}; // prettier-ignore
const PLAIN = [[1.07, 'hole'], [1, 'own']] as const; // prettier-ignore

function standOut(
  context: CanvasRenderingContext2D,
  mark: Mark,
  x: number,
  y: number,
  r: number,
  colours: Colours,
): void {
  for (const [part, colour] of PARTS[mark] ?? PLAIN) {
    context.fillStyle = colour === 'own' ? colours[mark] : colours.hole;
    context.beginPath();
    const side = r * part * SIDE;
    if (mark === 'cement') context.rect(x - side, y - side, 2 * side, 2 * side);
    else disc(context, x, y, r * part);
    context.fill();
  }
  context.beginPath();
}
