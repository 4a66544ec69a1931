/** Names on the map: beside their dots, or where there is no room at the end of a short line. Build only. */
import { px } from '@/lib/svg';
import { placeLabels, type Box, type Circle } from '@/lib/place-labels';
import { stroke, widthOf } from '../marks';

const TONE = 't-small halo';
const HEIGHT = 14;

export interface PlacedName {
  text: { x: number; y: number; text: string; tone: string; anchor: 'start' };
  /** From the dot to the name, where it stands apart; else empty. */
  leader: string;
}

/** A name for each dot in order, undefined where none fits; `circles` are all dots of the map, `frame` the map. */
export function placeNames(
  wanted: readonly { name: string; dot: Circle }[],
  circles: readonly Circle[],
  frame: Box,
): (PlacedName | undefined)[] {
  const near = placeLabels(
    wanted.map(({ name, dot }) => ({ ...dot, width: widthOf(name, TONE), height: HEIGHT })),
    circles,
    frame,
  );
  const taken = near.filter((box) => box !== undefined);
  return near.map((box, i) => {
    const it = wanted[i];
    if (!it) return undefined;
    if (box) return named(it.name, box, '');
    const far = faraway(it.dot, widthOf(it.name, TONE), circles, taken, frame);
    if (!far) return undefined;
    taken.push(far.box);
    return named(it.name, far.box, far.leader);
  });
}

const named = (text: string, box: Box, leader: string): PlacedName => ({
  text: { x: px(box.left), y: px(box.top + 11), text, tone: TONE, anchor: 'start' },
  leader,
});

/** The nearest free place around a dot, with a line to it that crosses no other dot. */
function faraway(
  dot: Circle,
  width: number,
  circles: readonly Circle[],
  taken: readonly Box[],
  frame: Box,
): { box: Box; leader: string } | undefined {
  for (let away = dot.r + 12; away < 150; away += 6)
    for (let step = 0; step < 32; step++) {
      const angle = (step / 32) * 2 * Math.PI;
      const [x, y] = [dot.x + away * Math.cos(angle), dot.y + away * Math.sin(angle)];
      const left = Math.cos(angle) < 0 ? x - width - 3 : x + 3;
      const box = { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
      const free =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom &&
        taken.every((other) => box.right + 3 < other.left || other.right + 3 < box.left || box.bottom < other.top || other.bottom < box.top) &&
        circles.every((circle) => circle === dot || (!within(circle, box) && !crosses(circle, dot, x, y)));
      if (free) return { box, leader: stroke(dot.x + dot.r * Math.cos(angle), dot.y + dot.r * Math.sin(angle), x, y) };
    }
  return undefined;
} // prettier-ignore

const within = ({ x, y, r }: Circle, box: Box) =>
  x + r > box.left - 1 && x - r < box.right + 1 && y + r > box.top && y - r < box.bottom;

function crosses({ x, y, r }: Circle, from: Circle, toX: number, toY: number): boolean {
  for (let part = 0; part <= 1; part += 0.05)
    if (Math.hypot(from.x + (toX - from.x) * part - x, from.y + (toY - from.y) * part - y) < r) return true;
  return false;
}
