/**
 * Finds a river in the outlines of areas: the way along their shared borders that keeps to a rough line of the
 * river. Borders in a river are smooth; those along streets have corners, which cost.
 */
import { kmAlong, kmBetween, nearestOn, turnAt, type Line, type Point } from './lines.ts';

/** Kilometres off the rough line at which a kilometre of the way counts double. */
const EASY = 1.5;
/** A turn sharper than this, degrees, costs as much as so many kilometres. */
const SHARP = 50;
const TURN_COST = 2;

interface Edge {
  readonly line: Line;
  readonly cost: number;
}

const keyOf = ([lon, lat]: Point): string => `${lon.toFixed(5)},${lat.toFixed(5)}`;
const turnCost = (a: Point, b: Point, c: Point): number => (turnAt(a, b, c) > SHARP ? TURN_COST : 0);
const point = (line: Line, at: number): Point => line.at(at) as Point;

function costOf(line: Line, rough: Line): number {
  let cost = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [point(line, i - 1), point(line, i)];
    const { off } = nearestOn(rough, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    cost += kmBetween(a, b) * (1 + (off / EASY) ** 2);
    if (i + 1 < line.length) cost += turnCost(a, b, point(line, i + 1));
  }
  return cost;
}

/**
 * The cheapest way along `borders` from the end of a border nearest to the rough line's beginning to the one
 * nearest to its end. Throws when the borders do not lead there.
 */
export function followBorders(borders: readonly Line[], rough: Line): Line {
  const edges = borders.flatMap((line): Edge[] => {
    const cost = costOf(line, rough);
    return [
      { line, cost },
      { line: line.toReversed(), cost },
    ];
  });
  const from = Map.groupBy(
    edges.map((_, i) => i),
    (i) => keyOf(point((edges[i] as Edge).line, 0)),
  );
  const nearestEnd = (to: Point): string =>
    keyOf(
      edges.map(({ line }) => point(line, 0)).reduce((a, b) => (kmBetween(b, to) < kmBetween(a, to) ? b : a)),
    );
  const [start, end] = [nearestEnd(point(rough, 0)), nearestEnd(point(rough, -1))];
  const total = edges.map(() => Number.POSITIVE_INFINITY);
  const before = edges.map(() => -1);
  const open = new Set(from.get(start) ?? []);
  for (const i of open) total[i] = (edges[i] as Edge).cost;
  const done = new Set<number>();
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((total[b] as number) < (total[a] as number) ? b : a));
    open.delete(here);
    done.add(here);
    const { line } = edges[here] as Edge;
    if (keyOf(point(line, -1)) === end) return joined(here, before, edges);
    for (const next of from.get(keyOf(point(line, -1))) ?? []) {
      if (done.has(next)) continue;
      const { line: onward, cost } = edges[next] as Edge;
      const sum =
        (total[here] as number) + cost + turnCost(point(line, -2), point(line, -1), point(onward, 1));
      if (sum >= (total[next] as number)) continue;
      total[next] = sum;
      before[next] = here;
      open.add(next);
    }
  }
  throw new Error(`no borders lead along the ${Math.round(kmAlong(rough))} km of the rough line`);
}

function joined(last: number, before: readonly number[], edges: readonly Edge[]): Line {
  const way: Line[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) way.unshift((edges[at] as Edge).line);
  return way.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
}
