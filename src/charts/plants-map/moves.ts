/** What a button or a key does to the state of the map. Pure; shipped to the browser. */
import { formatPosition, type State } from '@/lib/address';
import { clampCamera, panBy, zoomAbout, type Camera } from '@/lib/pan-zoom';
import { MAX_ZOOM, WORLD } from './params';
import { openPlants, type PlacedPlants } from './placed';
import { cameraOf, inFrame, litBy } from './view';

/** A camera as a change of the state. */
export const standAt = ({ x, y, k }: Camera): State => ({ at: formatPosition([x, y, k]) });

/** In or out by a factor, about the middle of the frame. */
export function zoomed(placed: PlacedPlants, state: State, factor: number): State {
  const camera = cameraOf(placed, state, placed.map);
  return standAt(clampCamera(zoomAbout(camera, factor, camera, MAX_ZOOM), WORLD, placed.map, MAX_ZOOM));
}

/** A part of the frame's width or height to a side: (1, 0) shows what lies to the right. */
export function moved(placed: PlacedPlants, state: State, right: number, down: number): State {
  const { map } = placed;
  const camera = cameraOf(placed, state, map);
  const step = 0.2;
  return standAt(
    clampCamera(panBy(camera, right * map.width * step, down * map.height * step, WORLD, map), WORLD, map, MAX_ZOOM),
  );
} // prettier-ignore

/** Back to the whole country. */
export const whole = (): State => ({ at: '', region: 'nation' });

/** The next smaller (1) or larger (-1) of the lit plants in the frame; the largest first, and round at the ends. */
export function stepped(placed: PlacedPlants, state: State, step: 1 | -1): State {
  const plants = openPlants(placed.plants);
  const list = inFrame(plants, cameraOf(placed, state, placed.map), placed.map).filter(litBy(plants, state));
  if (list.length === 0) return {};
  const now = list.findIndex((plant) => plants.id[plant] === state['plant']);
  const next = now < 0 ? (step === 1 ? 0 : list.length - 1) : (now + step + list.length) % list.length;
  return { plant: plants.id[list[next] ?? 0] ?? 0 };
}
