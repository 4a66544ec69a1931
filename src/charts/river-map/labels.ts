/** Names on the map: near their towns and within their parishes, never on each other. Pure; build only. */
import { px } from '@/lib/svg';
import { measureText, type TextStyle } from '@/lib/text-measure';
import type { Position } from './ground';
import type { Anchor, Label } from './placed';

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

const within = (a: Box, room: Box): boolean =>
  a.x0 >= room.x0 && a.x1 <= room.x1 && a.y0 >= room.y0 && a.y1 <= room.y1;

/** Size and face of each kind; parishes are set in capitals. */
export const STYLES: Readonly<Record<Label['kind'], TextStyle & { lead: number }>> = {
  parish: { font: 'label-semibold', size: 12, lead: 14 },
  town: { font: 'label', size: 13, lead: 15 },
  city: { font: 'label-semibold', size: 15, lead: 17 },
};

const SUB: TextStyle = { font: 'label', size: 12 };

/** The room a label takes, with a little air. */
export function boxOf({ kind, lines, x, y, anchor, sub }: Label): Box {
  const style = STYLES[kind];
  const width = Math.max(
    ...lines.map((line) => measureText(line, style)),
    ...Object.values(sub ?? {}).map((line) => measureText(line, SUB)),
  );
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const rows = lines.length - 1 + (sub ? 1 : 0);
  return { x0: x0 - 2, x1: x0 + width + 2, y0: y - style.size, y1: y + rows * style.lead + 4 };
}

/** Where a town's name may stand, best first: right, left, above, below, and a little further off. */
function around([x, y]: Position, kind: Label['kind'], text: string): Label[] {
  const size = STYLES[kind].size;
  const at = (dx: number, dy: number, anchor: Anchor): Label => ({
    kind,
    lines: [text],
    x: px(x + dx),
    y: px(y + dy),
    anchor,
  });
  return [7, 13].flatMap((gap) => [
    at(gap, size * 0.35, 'start'),
    at(-gap, size * 0.35, 'end'),
    at(gap * 0.7, -gap * 0.7, 'start'),
    at(-gap * 0.7, -gap * 0.7, 'end'),
    at(gap * 0.7, gap * 0.7 + size * 0.8, 'start'),
    at(-gap * 0.7, gap * 0.7 + size * 0.8, 'end'),
    at(0, -gap, 'middle'),
    at(0, gap + size * 0.8, 'middle'),
  ]);
}

/** Pixels of a box that points lie on, as a count. */
const crossed = (box: Box, points: readonly Position[]): number =>
  points.filter(([x, y]) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1).length;

/**
 * Places a town's name on the side where it covers least of the river and no other name; undefined when there is
 * no room.
 */
export function placeTown(
  place: Position,
  kind: 'town' | 'city',
  text: string,
  taken: readonly Box[],
  river: readonly Position[],
  room: Box,
): Label | undefined {
  const free = around(place, kind, text).filter((label) => {
    const box = boxOf(label);
    return within(box, room) && !taken.some((other) => overlaps(box, other));
  });
  const cost = (label: Label) => 3 * crossed(boxOf(label), river) + free.indexOf(label) * 0.5;
  return free.length === 0 ? undefined : free.reduce((a, b) => (cost(b) < cost(a) ? b : a));
}

/** Whether a point lies in rings, holes left out. */
function inRings(rings: readonly (readonly (readonly number[])[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[i], ring[j]];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  return inside;
}

/**
 * Places the name of an area where it stands wholly within it, free of other names, and as near as can be to the
 * middle of the part that is seen; undefined when there is no such place. Rings and room in pixels.
 */
export function placeArea(
  lines: string[],
  rings: readonly (readonly (readonly number[])[])[],
  taken: readonly Box[],
  river: readonly Position[],
  room: Box,
): Label | undefined {
  const spots: Position[] = [];
  for (let x = room.x0 + 4; x < room.x1; x += 8)
    for (let y = room.y0 + 4; y < room.y1; y += 8) if (inRings(rings, x, y)) spots.push([x, y]);
  const mean = (of: (spot: Position) => number) =>
    spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  const [cx, cy] = [mean(([x]) => x), mean(([, y]) => y)];
  let best: { label: Label; cost: number } | undefined;
  for (const [x, y] of spots) {
    const label: Label = { kind: 'parish', lines, x: px(x), y: px(y), anchor: 'middle' };
    const box = boxOf(label);
    if (!within(box, room) || taken.some((other) => overlaps(box, other))) continue;
    const corners: Position[] = [[box.x0, box.y0], [box.x1, box.y0], [box.x0, box.y1], [box.x1, box.y1]]; // prettier-ignore
    if (!corners.every(([a, b]) => inRings(rings, a, b))) continue;
    const cost = Math.hypot(x - cx, y - cy) + crossed(box, river) * 200;
    if (!best || cost < best.cost) best = { label, cost };
  }
  return best?.label;
}
