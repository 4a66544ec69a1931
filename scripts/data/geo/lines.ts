/** Lines on the ground, flat: good to a thousandth within a degree or two. Positions in degrees, lengths in km. */

export type Point = readonly [lon: number, lat: number];
export type Line = readonly Point[];

const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** Kilometres east and north from one point to another. */
function step(a: Point, b: Point): [east: number, north: number] {
  const narrowing = Math.cos(((a[1] + b[1]) / 2) * RADIANS);
  return [(b[0] - a[0]) * KM_PER_DEGREE * narrowing, (b[1] - a[1]) * KM_PER_DEGREE];
}

export const kmBetween = (a: Point, b: Point): number => Math.hypot(...step(a, b));

/** Degrees by which the way a-b-c turns at b, to the left or the right: 0 is straight on. */
export function turnAt(a: Point, b: Point, c: Point): number {
  const [[x1, y1], [x2, y2]] = [step(a, b), step(b, c)];
  return Math.abs(Math.atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2)) / RADIANS;
}

export interface Nearest {
  /** Kilometres from the beginning of the line. */
  readonly km: number;
  /** Kilometres from the line to the point. */
  readonly off: number;
  /** Above zero when the point lies on the left hand of the way. */
  readonly left: number;
}

/** The place of a line that is nearest to a point. Throws for a line of less than two points. */
export function nearestOn(line: Line, point: Point): Nearest {
  let best: Nearest | undefined;
  let km = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as Point, line[i] as Point];
    const [[dx, dy], [px, py]] = [step(from, to), step(from, point)];
    const length = Math.hypot(dx, dy);
    const part = Math.min(1, Math.max(0, (px * dx + py * dy) / (length * length || 1)));
    const off = Math.hypot(px - part * dx, py - part * dy);
    if (!best || off < best.off) best = { km: km + part * length, off, left: dx * py - dy * px };
    km += length;
  }
  if (!best) throw new Error('a line needs two points');
  return best;
}

export const kmAlong = (line: Line): number =>
  line.slice(1).reduce((sum, point, i) => sum + kmBetween(line[i] as Point, point), 0);
