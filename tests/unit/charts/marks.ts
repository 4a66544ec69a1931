/** What tests ask of placed marks: words within the frame and apart. */
import { expect } from 'vitest';
import { styleOf, widthOf, type PlacedMarks, type Words } from '@/charts/primitives/shapes';

export const FRAME_LIST = [
  { kind: 'narrow', width: 360 },
  { kind: 'wide', width: 760 },
  { kind: 'card', width: 736, height: 270 },
] as const;

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(words: Words): Box {
  const width = widthOf(words.text, words.tone, words.size);
  const left =
    words.anchor === 'end' ? words.x - width : words.anchor === 'middle' ? words.x - width / 2 : words.x;
  const { size } = styleOf(words);
  return {
    text: words.text,
    left,
    right: left + width,
    top: words.y - size * 0.74,
    bottom: words.y + size * 0.12,
  };
}

/** Fails where words lie outside the frame, or on each other. */
export function expectTidy({ words, width, height }: PlacedMarks): void {
  const boxes = words.map(boxOf);
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
    expect(box.right, box.text).toBeLessThanOrEqual(width + 1);
    expect(box.top, box.text).toBeGreaterThanOrEqual(-1);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height + 1);
  }
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      expect(
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top || b.bottom <= a.top,
        `${a.text} / ${b.text}`,
      ).toBe(true);
  });
}
