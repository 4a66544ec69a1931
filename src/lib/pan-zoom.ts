/**
 * Where one stands on a map that can be moved and enlarged. Pure; shared by build and browser.
 * The map has units of its own, so that a camera means the same place in every room it is shown in.
 */

/** The middle of the view in units of the map, and the zoom: at 1 the whole map fits the room. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the room for one unit of the map. */
export const scaleOf = (camera: Camera, world: Size, room: Size): number =>
  camera.k * Math.min(room.width / world.width, room.height / world.height);

/**
 * The nearest camera that is allowed: zoom within 1 and `most`, and no more empty space beside the map than there
 * must be. Values that are no numbers give the whole map.
 */
export function clampCamera(camera: Camera, world: Size, room: Size, most: number): Camera {
  const k = Number.isFinite(camera.k) ? Math.max(1, Math.min(most, camera.k)) : 1;
  const scale = scaleOf({ x: 0, y: 0, k }, world, room);
  const within = (value: number, map: number, shown: number) => {
    const half = shown / scale / 2;
    // Where more than the whole map is seen, it stands in the middle.
    if (half * 2 >= map || !Number.isFinite(value)) return map / 2;
    return Math.max(half, Math.min(map - half, value));
  };
  return { x: within(camera.x, world.width, room.width), y: within(camera.y, world.height, room.height), k };
}

/** Enlarges by a factor so that a place of the map (in its units) stays where it is seen. */
export function zoomAbout(camera: Camera, factor: number, place: { x: number; y: number }, most: number): Camera {
  const k = Math.max(1, Math.min(most, camera.k * factor));
  const ratio = camera.k / k;
  return { x: place.x + (camera.x - place.x) * ratio, y: place.y + (camera.y - place.y) * ratio, k };
} // prettier-ignore

/** Moves the view by pixels of the room: positive `dx` shows what lies to the right. */
export function panBy(camera: Camera, dx: number, dy: number, world: Size, room: Size): Camera {
  const scale = scaleOf(camera, world, room);
  return { ...camera, x: camera.x + dx / scale, y: camera.y + dy / scale };
}

/** The camera that shows a part of the map (left, top, width, height) as large as the room lets it. */
export function fitBox(
  [x, y, width, height]: readonly [number, number, number, number],
  world: Size,
  room: Size,
  most: number,
): Camera {
  const whole = Math.min(room.width / world.width, room.height / world.height);
  const k = Math.min(room.width / width, room.height / height) / whole;
  return { x: x + width / 2, y: y + height / 2, k: Math.max(1, Math.min(most, k)) };
}

/** The camera between two, at `part` of the way (0 to 1), slow at both ends; zoom grows by equal ratios. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const eased = part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2;
  const k = from.k * (to.k / from.k) ** eased;
  // The place moves with what one sees of it, so that the way looks straight while the zoom changes.
  const way = Math.abs(to.k - from.k) < 1e-6 ? eased : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, k };
}
