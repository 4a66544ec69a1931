/** What a button or a key does to the state of the map. Pure; shipped to the browser. */
import { formatPosition, type State } from '@/lib/address';
import { clampCamera, panBy, zoomAbout, type Camera } from '@/lib/pan-zoom';
import { WORLD } from '@/lib/plants-world';
import { MAX_ZOOM } from './world';
import { openPlants, type PlacedPlants } from './placed';
import { cameraOf, inFrame, litBy } from './view';

/** A camera as a change of the state. */
export const standAt = ({ x, y, k }: Camera): State => ({ at: formatPosition([x, y, k]) });

/** In or out by a factor, about the middle of the frame. */
function zoomed(placed: PlacedPlants, state: State, factor: number): State {
  const camera = cameraOf(placed, state, placed.map);
  return standAt(clampCamera(zoomAbout(camera, factor, camera, MAX_ZOOM), WORLD, placed.map, MAX_ZOOM));
}

/** A part of the frame's width or height to a side: (1, 0) shows what lies to the right. */
function moved(placed: PlacedPlants, state: State, right: number, down: number): State {
  const { map } = placed;
  const camera = cameraOf(placed, state, map);
  const step = 0.2;
  return standAt(
    clampCamera(panBy(camera, right * map.width * step, down * map.height * step, WORLD, map), WORLD, map, MAX_ZOOM),
  );
} // prettier-ignore

/** The next smaller (1) or larger (-1) of the lit plants in the frame; the largest first, and round at the ends. */
function stepped(placed: PlacedPlants, state: State, step: 1 | -1): State {
  const plants = openPlants(placed.plants);
  const list = inFrame(plants, cameraOf(placed, state, placed.map), placed.map).filter(litBy(plants, state));
  if (list.length === 0) return {};
  const now = list.findIndex((plant) => plants.id[plant] === state['plant']);
  const next = now < 0 ? (step === 1 ? 0 : list.length - 1) : (now + step + list.length) % list.length;
  return { plant: plants.id[list[next] ?? 0] ?? 0 };
}

type Command = (placed: PlacedPlants, state: State) => State;

/** Everything that can be done without a pointer, by name. */
export const commands = {
  right: (placed, state) => moved(placed, state, 1, 0),
  left: (placed, state) => moved(placed, state, -1, 0),
  down: (placed, state) => moved(placed, state, 0, 1),
  up: (placed, state) => moved(placed, state, 0, -1),
  in: (placed, state) => zoomed(placed, state, 2),
  out: (placed, state) => zoomed(placed, state, 0.5),
  whole: () => ({ at: '', region: 'nation' }),
  next: (placed, state) => stepped(placed, state, 1),
  previous: (placed, state) => stepped(placed, state, -1),
  leave: () => ({ plant: 0 }),
} as const satisfies Record<string, Command>;

const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: commands.right,
  ArrowLeft: commands.left,
  ArrowDown: commands.down,
  ArrowUp: commands.up,
  '+': commands.in,
  '=': commands.in,
  '-': commands.out,
  '0': commands.whole,
  n: commands.next,
  p: commands.previous,
  Escape: commands.leave,
};

/** What a key asks for; undefined for keys that are the browser's. */
export const commandOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Command | undefined =>
  ctrlKey || metaKey || altKey ? undefined : KEYS[key];
