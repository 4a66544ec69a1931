/** The plants within ten miles, each in its direction and distance, in rings of miles. Pure. */
import type { Neighbour } from '../neighbours';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import { tidyName } from '@/lib/tidy-name';
import type { Placed } from '@/charts/contract';

/** Radii of the rings, in miles; people are counted within the first three. */
export const RINGS = [1, 3, 5, 10] as const;

export interface PlacedRing extends Placed {
  centre: number;
  rings: { r: number; label: string }[];
  /** One path a class of dot, as circles. */
  dots: { fill: string; d: string }[];
  labels: { x: number; y: number; anchor: 'start' | 'end'; text: string }[];
}

/** Radius of a dot: its area follows emissions, never too small to be seen. */
const radius = (t: number) => Math.max(2.5, Math.min(16, Math.sqrt(Math.max(0, t)) / 140));

const circle = (x: number, y: number, r: number) =>
  `M${px(x - r)},${px(y)}a${px(r)},${px(r)} 0 1 0 ${px(2 * r)},0a${px(r)},${px(r)} 0 1 0 ${px(-2 * r)},0`;

/** Distance is drawn by its square root, so that the crowded middle gets room; the rings say how far. */
export function placeRing(
  self: { readonly latest_t: number },
  neighbours: readonly Neighbour[],
  isOurs: (neighbour: Neighbour) => boolean,
  size: number,
): PlacedRing {
  const centre = size / 2;
  const outer = centre - 14;
  const scale = (miles: number) => outer * Math.sqrt(miles / 10);
  const placed = neighbours.map((neighbour) => {
    const angle = (neighbour.bearing * Math.PI) / 180;
    const far = scale(neighbour.miles);
    return {
      neighbour,
      x: centre + Math.sin(angle) * far,
      y: centre - Math.cos(angle) * far,
      r: radius(neighbour.facility.latest_t),
    };
  });
  const path = (dots: typeof placed) => dots.map(({ x, y, r }) => circle(x, y, r)).join('');
  return {
    width: size,
    height: size,
    centre,
    rings: RINGS.map((miles) => ({ r: px(scale(miles)), label: miles === 10 ? '10 miles' : String(miles) })),
    dots: [
      { fill: 'f-stone ring-dot', d: path(placed.filter(({ neighbour }) => !isOurs(neighbour))) },
      { fill: 'f-steel ring-dot', d: path(placed.filter(({ neighbour }) => isOurs(neighbour))) },
      { fill: 'f-accent ring-dot', d: circle(centre, centre, radius(self.latest_t)) },
    ].filter(({ d }) => d !== ''),
    labels: labels(placed, size),
  };
}

/** The largest neighbours get their names, where there is room for them beside the dot. */
function labels(
  placed: readonly { neighbour: Neighbour; x: number; y: number; r: number }[],
  size: number,
): PlacedRing['labels'] {
  const taken: { x0: number; x1: number; y: number }[] = [];
  const result: PlacedRing['labels'] = [];
  const largest = placed.toSorted((a, b) => b.neighbour.facility.latest_t - a.neighbour.facility.latest_t);
  for (const { neighbour, x, y, r } of largest.slice(0, 8)) {
    const text = shorten(tidyName(neighbour.facility.name));
    const width = measureText(text, { font: 'label', size: 12 });
    const sides = [
      { x: x + r + 4, anchor: 'start' as const, x0: x + r + 2, x1: x + r + 6 + width },
      { x: x - r - 4, anchor: 'end' as const, x0: x - r - 6 - width, x1: x - r - 2 },
    ];
    const free = sides.find(
      (side) =>
        side.x0 >= 0 &&
        side.x1 <= size &&
        !taken.some((other) => Math.abs(other.y - y) < 14 && side.x0 < other.x1 && side.x1 > other.x0) &&
        !placed.some(
          (dot) =>
            dot.neighbour !== neighbour &&
            Math.abs(dot.y - y) < dot.r + 5 &&
            dot.x + dot.r > side.x0 &&
            dot.x - dot.r < side.x1,
        ) &&
        !(Math.abs(size / 2 - y) < 14 && side.x0 < size / 2 + 14 && side.x1 > size / 2 - 14),
    );
    if (!free || result.length >= 5) continue;
    taken.push({ x0: free.x0, x1: free.x1, y });
    result.push({ x: px(free.x), y: px(y + 4), anchor: free.anchor, text });
  }
  return result;
}

/** Names cut at a word, so that one long name does not cost three others their place. */
function shorten(name: string): string {
  if (name.length <= 26) return name;
  const cut = name.slice(0, 25);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12))}…`;
}
