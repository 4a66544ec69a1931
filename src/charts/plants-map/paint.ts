/** The dots on a canvas: the same marks in the same order as the drawing of the build. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { Camera } from '@/lib/pan-zoom';
import { openPlants, type PlacedPlants } from './placed';
import { CORE, glows, LARGE, largestOf, layers, radiusOf, toPixels, type Layer, type Mark } from './view';

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
  const { back, front } = layers(placed, state);
  for (const layer of [...back, ...front]) paintLayer(context, placed, camera, layer, colours);
}

function paintLayer(
  context: CanvasRenderingContext2D,
  placed: PlacedPlants,
  camera: Camera,
  { mark, plants: members }: Layer,
  colours: Colours,
): void {
  const plants = openPlants(placed.plants);
  const { map, radius } = placed;
  const pixel = toPixels(camera, map, map.x, map.y);
  const largest = largestOf(plants);
  const soft = glows(mark);
  /** Glow and core of the large embers, in the order of drawing. */
  const heat: [number, number, number][] = [];
  context.fillStyle = colours[mark];
  context.beginPath();
  for (const plant of members) {
    const [x, y] = pixel(plants.x[plant] ?? 0, plants.y[plant] ?? 0);
    const r = radiusOf(plants.kt[plant] ?? 0, mark, radius, largest, camera.k);
    if (x < map.x - r || x > map.x + map.width + r || y < map.y - r || y > map.y + map.height + r) continue;
    if (mark !== 'coke' && !soft) edge(context, mark, x, y, r, colours);
    if (mark === 'coke' || mark === 'aluminum') special(context, mark, x, y, r, colours);
    else if (soft && r >= LARGE) heat.push([x, y, r]);
    // Nobody sees the corners of a dot of two pixels, and a square costs a tenth of a disc.
    else if (mark === 'cement' || r < 1) context.rect(x - r * 0.886, y - r * 0.886, r * 1.772, r * 1.772);
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

/** A line of the ground around a mark, so that neighbours stay apart. */
function edge(
  context: CanvasRenderingContext2D,
  mark: Mark,
  x: number,
  y: number,
  r: number,
  colours: Colours,
): void {
  context.fill();
  context.fillStyle = colours.hole;
  context.beginPath();
  const R = r * 1.07;
  if (mark === 'cement') context.rect(x - R * 0.886, y - R * 0.886, R * 1.772, R * 1.772);
  else disc(context, x, y, R);
  context.fill();
  context.fillStyle = colours[mark];
  context.beginPath();
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  context.moveTo(x + r, y);
  context.arc(x, y, r, 0, 7);
}

/** A ring for coke, a target for aluminum. */
function special(
  context: CanvasRenderingContext2D,
  mark: 'coke' | 'aluminum',
  x: number,
  y: number,
  r: number,
  colours: Colours,
): void {
  for (const [part, colour] of mark === 'coke'
    ? ([[1, colours.coke], [0.6, colours.hole]] as const)
    : ([[1, colours.aluminum], [0.68, colours.hole], [0.38, colours.aluminum]] as const)) {
    context.beginPath();
    context.arc(x, y, r * part, 0, 7);
    context.fillStyle = colour;
    context.fill();
  }
  context.beginPath();
} // prettier-ignore
