/** Rings and lines on whole units of the map, cut at the edges of the strip and written as short paths. Pure; build only. */
import type { Position } from './ground';

type Points = readonly (readonly number[])[];

/** Cuts a ring at one side; `inside` tells on which side a point is, `edge` where a step crosses it. */
function cut(ring: Points, axis: 0 | 1, bound: number, keepBelow: boolean): Points {
  const inside = (point: readonly number[]) =>
    keepBelow ? (point[axis] ?? 0) <= bound : (point[axis] ?? 0) >= bound;
  return ring.flatMap((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length] ?? point;
    const crossing = () => {
      const part = (bound - (before[axis] ?? 0)) / ((point[axis] ?? 0) - (before[axis] ?? 0));
      const other = 1 - axis;
      const value = (before[other] ?? 0) + part * ((point[other] ?? 0) - (before[other] ?? 0));
      return axis === 0 ? [bound, value] : [value, bound];
    };
    if (inside(point)) return inside(before) ? [point] : [crossing(), point];
    return inside(before) ? [crossing()] : [];
  });
}

/** A closed ring cut to the rectangle from 0, 0 to `size`; empty when it lies outside. */
export function cutRing(ring: Points, [width, height]: Position): Points {
  const sides = [[0, 0, false], [0, width, true], [1, 0, false], [1, height, true]] as const; // prettier-ignore
  return sides.reduce<Points>(
    (rest, [axis, bound, below]) => cut(rest, axis, bound, below),
    ring.slice(0, -1),
  );
}

const step = (dx: number, dy: number, first: boolean): string =>
  `${first || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;

/** "M3 4l1 2 3-4": whole numbers, steps instead of places; points that fall together once. Empty for less than `least` points. */
function written(points: Points, least: number): string {
  const whole = points
    .map(([x = 0, y = 0]): Position => [Math.round(x), Math.round(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
  const [first] = whole;
  if (!first || whole.length < least) return '';
  const steps = whole.slice(1).map(([x, y], i) => {
    const [px, py] = whole[i] ?? first;
    return step(x - px, y - py, i === 0);
  });
  return `M${first[0]} ${first[1]}l${steps.join('')}`;
}

/** Polygons as one path, cut to the strip. */
export function ringsPath(polygons: readonly (readonly Points[])[], size: Position): string {
  return polygons
    .flat()
    .map((ring) => {
      const d = written(cutRing(ring, size), 3);
      return d === '' ? '' : `${d}z`;
    })
    .join('');
}

/** Lines as one path; what lies off the strip is left out, point by point. */
export function linesPath(lines: readonly Points[], [width, height]: Position): string {
  const on = ([x = 0, y = 0]: readonly number[]) => x >= 0 && y >= 0 && x <= width && y <= height;
  return lines
    .flatMap((line) => {
      const parts: (readonly number[])[][] = [[]];
      line.forEach((point, i) => {
        const near = on(point) || on(line[i - 1] ?? point) || on(line[i + 1] ?? point);
        if (near) parts.at(-1)?.push(clamped(point, width, height));
        else if (parts.at(-1)?.length) parts.push([]);
      });
      return parts.map((part) => written(part, 2));
    })
    .join('');
}

const clamped = ([x = 0, y = 0]: readonly number[], width: number, height: number): Position => [
  Math.min(width, Math.max(0, x)),
  Math.min(height, Math.max(0, y)),
];
