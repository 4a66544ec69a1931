import { describe, expect, it } from 'vitest';
import { timedEvents } from '@/charts/aluminum-timeline/events';
import { placeTimeline, type TextAt } from '@/charts/aluminum-timeline/layout';
import { FRAMES } from '@/charts/contract';
import { aluminumEvents } from '@/data/aluminum';
import { measureText } from '@/lib/text-measure';

const events = timedEvents(aluminumEvents);
const card = { kind: 'card', width: 736, height: 255 } as const;
const boxOf = (text: TextAt) => {
  const width = measureText(text.text, {
    font: text.tone.includes('bold') ? 'label-semibold' : 'label',
    size: 13,
  });
  return { ...text, right: text.x + width, top: text.y - 11 };
};

describe('aluminum-timeline', () => {
  it('has words for every fact, in order of time', () => {
    expect(events).toHaveLength(aluminumEvents.length);
    expect(events.map((event) => event.id)).toEqual([...events.map((event) => event.id)].sort());
  });

  it('says no figure that the fact does not', () => {
    for (const event of events) {
      const fact = aluminumEvents.find((row) => row.date_sort === event.id)?.fact ?? '';
      for (const figure of event.text.match(/[\d,.]*\d/g) ?? []) expect(fact, event.text).toContain(figure);
    }
  });

  it('stops at a fact it has no words for, and at changed words', () => {
    const [row] = aluminumEvents;
    if (!row) throw new Error('no rows');
    expect(() => timedEvents([{ ...row, date_sort: '2030-01-01' }])).toThrow('no wording');
    expect(() => timedEvents([{ ...row, fact: 'Something else' }])).toThrow('other words');
  });

  it('stands true to time within a lane', () => {
    const { events: placed } = placeTimeline(events, FRAMES.wide);
    const [a, b, c] = ['2023-03-01', '2024-01-24', '2026-03-10'].map(
      (id) => placed.find((event) => event.id === id)?.y ?? NaN,
    );
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    expect(((b ?? 0) - (a ?? 0)) / ((c ?? 0) - (a ?? 0))).toBeCloseTo(
      days('2023-03-01', '2024-01-24') / days('2023-03-01', '2026-03-10'),
      2,
    );
  });

  it.each([FRAMES.narrow, FRAMES.wide, card])(
    'keeps its words within the frame and apart ($kind)',
    (frame) => {
      const { events: placed, width, height } = placeTimeline(events, frame);
      const boxes = placed.flatMap((event) => event.texts.map(boxOf));
      for (const box of boxes) {
        expect(box.right, box.text).toBeLessThanOrEqual(width + 1);
        expect(box.y, box.text).toBeLessThanOrEqual(height);
        expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      }
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b) => {
          expect(
            a.right <= b.x || b.right <= a.x || a.y <= b.top || b.y <= a.top,
            `${a.text} / ${b.text}`,
          ).toBe(true);
        }),
      );
    },
  );
});
