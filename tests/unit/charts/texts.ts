/** What every drawing of marks must keep: its words in the frame, and apart. */
import { expect } from 'vitest';
import { boxOf, type MarksPlaced } from '@/charts/marks';

export const CARD = { kind: 'card', width: 736, height: 270 } as const;
export const FRAME_LIST = [{ kind: 'narrow', width: 360 }, { kind: 'wide', width: 760 }, CARD] as const;

/** Expects all texts within the drawing and none over another; half a pixel of touch at their sides is let pass. */
export function expectApart({ texts, width, height }: MarksPlaced, say = ''): void {
  const boxes = texts.map((text) => ({ text: text.text, ...boxOf(text) }));
  for (const box of boxes) {
    expect(box.left, `${say} ${box.text} left`).toBeGreaterThanOrEqual(-0.5);
    expect(box.right, `${say} ${box.text} right`).toBeLessThanOrEqual(width + 0.5);
    expect(box.top, `${say} ${box.text} top`).toBeGreaterThanOrEqual(-0.5);
    expect(box.bottom, `${say} ${box.text} bottom`).toBeLessThanOrEqual(height + 0.5);
  }
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      const apart =
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${say}: “${a.text}” over “${b.text}”`).toBe(true);
    }),
  );
}
