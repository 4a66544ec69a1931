/** Series and frame → the placed map. Made once a frame: every state of the chart shares it. Build only. */
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { extent, locate, north, onStrip, riverLine, type Heading, type Position } from './ground';
import { placeKey } from './key';
import { linesPath } from './paths';
import type { PlacedRiver, Scene } from './placed';
import { REACHES } from './reaches';
import { placeReach, placeWhole, type Stage } from './scenes';
import { plants } from './series';
import { readings } from './sentences';
import { classed } from './sizes';
import { landPaths, riskPaths } from './tracts';

const made = new Map<string, PlacedRiver>();

export function placeRiver(frame: Frame): PlacedRiver {
  const name = `${frame.kind} ${frame.width} ${frame.height ?? ''}`;
  const known = made.get(name);
  if (known) return known;
  const placed = place(frame);
  made.set(name, placed);
  return placed;
}

interface Sizes {
  heading: Heading;
  height: number;
  keyHeight: number;
  /** Pixels for a unit of the map: at a reach and for the whole. */
  near: number;
}

function sizesOf(frame: Frame): Sizes {
  if (frame.height !== undefined)
    return { heading: 'right', height: frame.height, keyHeight: 44, near: 0.62 };
  return frame.kind === 'narrow'
    ? { heading: 'down', height: 448, keyHeight: 56, near: 0.74 }
    : { heading: 'down', height: 590, keyHeight: 54, near: 1 };
}

function place(frame: Frame): PlacedRiver {
  const { heading, height, keyHeight, near } = sizesOf(frame);
  const size = extent(heading);
  const map = { x: 0, y: 0, width: frame.width, height: height - keyHeight };
  const paths = landPaths(heading);
  const river = riverLine(heading);
  const points = plants.map(({ lon, lat }) => locate(lon, lat, heading));
  const stage: Stage = {
    frame,
    map,
    heading,
    size,
    river,
    plants: points,
    locator: locatorOf(frame, map, size, heading),
  };
  const scenes: Record<string, Scene> = { whole: placeWhole(stage) };
  for (const reach of REACHES) scenes[reach.at] = placeReach(stage, reach, near);
  return {
    width: frame.width,
    height,
    map,
    ...paths,
    river: linesPath([river], size),
    risk: { 2014: riskPaths(2014, heading), 2019: riskPaths(2019, heading) },
    plants: classed(plants.filter(({ lon, lat }) => onStrip(lon, lat))).map((some) =>
      some
        .map(({ lon, lat }) => locate(lon, lat, heading).map(Math.round))
        .map(([x, y]) => `M${x} ${y}h0`)
        .join(''),
    ),
    scenes,
    locator: stage.locator,
    key: placeKey(frame, map, keyHeight),
    words: readings(),
    north: northOf(frame, map, heading),
  };
}

/** A small map of the whole in a corner of the broad frame. */
function locatorOf(
  frame: Frame,
  map: PlacedRiver['map'],
  [width, height]: Position,
  heading: Heading,
): PlacedRiver['locator'] {
  if (frame.kind !== 'wide') return null;
  const k = 150 / height;
  const line = riverLine(heading).map(([x, y]): Position => [x * k, y * k]);
  const thinned = line.filter((_, i) => i % 6 === 0 || i === line.length - 1);
  return {
    x: 14,
    y: map.height - 150 - 14,
    k: Math.round(k * 1e5) / 1e5,
    width: px(width * k),
    height: 150,
    river: `M${thinned.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}`,
  };
}

/** An arrow that points north, in the upper right corner, on a phone in the lower left one. */
function northOf(frame: Frame, map: PlacedRiver['map'], heading: Heading): PlacedRiver['north'] {
  const [nx, ny] = north(heading);
  const [x, y] = frame.kind === 'narrow' ? [26, map.height - 24] : [map.width - 34, 30];
  const at = (along: number, across: number) =>
    `${px(x + nx * along - ny * across)},${px(y + ny * along + nx * across)}`;
  return {
    x: px(x + nx * 5),
    y: px(y + ny * 5),
    d: `M${at(-12, 0)}L${at(12, 0)}M${at(5, -4)}L${at(12, 0)}L${at(5, 4)}`,
    textX: px(x + nx * 20),
    textY: px(y + ny * 20 + 4),
  };
}
