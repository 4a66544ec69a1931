/** Places for names around circles on a map, so that none covers another name or a circle. Build only. */

export interface Circle {
  x: number;
  y: number;
  r: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Wanted extends Circle {
  width: number;
  height: number;
}

const GAP = 4;

/**
 * For each label, in order, a box beside its circle that covers nothing placed before it and no circle, and lies
 * within the frame; undefined where there is none. The first labels have the first choice.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  circles: readonly Circle[],
  frame: Box,
): (Box | undefined)[] {
  const taken: Box[] = [];
  return wanted.map((label) => {
    const box = candidates(label).find(
      (one) =>
        one.left >= frame.left &&
        one.right <= frame.right &&
        one.top >= frame.top &&
        one.bottom <= frame.bottom &&
        !taken.some((other) => overlap(one, other)) &&
        !circles.some((circle) => covers(one, circle)),
    );
    if (box) taken.push(box);
    return box;
  });
}

/** Right, left, above, below, then the corners. */
function candidates({ x, y, r, width, height }: Wanted): Box[] {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const [right, left, up, down] = [x + r + GAP, x - r - GAP - width, y - r - GAP / 2 - height, y + r + GAP / 2];
  const [midX, midY] = [x - width / 2, y - height / 2];
  return [
    box(right, midY), box(left, midY), box(midX, up), box(midX, down),
    box(x + r * 0.6, up), box(x + r * 0.6, down), box(x - r * 0.6 - width, up), box(x - r * 0.6 - width, down),
    box(x + r + 8, y + r), box(x - r - 8 - width, y + r), box(x + r + 8, y - r - height), box(x - r - 8 - width, y - r - height),
  ];
} // prettier-ignore

const overlap = (a: Box, b: Box) =>
  a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom && b.top < a.bottom;

function covers(box: Box, { x, y, r }: Circle): boolean {
  const dx = x - Math.min(Math.max(x, box.left), box.right);
  const dy = y - Math.min(Math.max(y, box.top), box.bottom);
  return dx * dx + dy * dy < r * r;
}
