import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MarksPlaced } from '@/charts/marks';
import { chart } from '@/charts/money-to-scale/chart';
import { readout } from '@/charts/money-to-scale/readout';
import { SCENES, type PlacedMoney, type Shape } from '@/charts/money-to-scale/placed';
import { extent, placesFor, squares } from '@/charts/money-to-scale/world';
import { CARD, FRAME_LIST, expectApart } from './texts';

/** Under a title of two lines a card leaves less height. */
const FRAMES = [...FRAME_LIST, { ...CARD, height: 236 }] as const;

/** The rectangles of a path: x, y, width, height. */
const boxes = (d: string) =>
  [...d.matchAll(/M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)/g)].map(([, x, y, w, h]) => ({
    left: Number(x),
    right: Number(x) + Number(w),
    foot: Number(y),
    top: Number(y) + Number(h),
  }));
const area = (d: string) =>
  boxes(d).reduce((sum, box) => sum + (box.right - box.left) * (box.foot - box.top), 0);

// From the raw lists, not through the dataset: million dollars.
const input = (name: string) => readFileSync(`scripts/data/inputs/policy/${name}`, 'utf8').trim().split('\n');
const selected = input('idp_selections.csv').slice(1).map((line) => {
  const cells = line.replace(/"[^"]*"/g, '_').split(',');
  return { amount: Number(cells[5]), ended: cells[7]?.startsWith('terminated by DOE') ?? false };
}); // prettier-ignore
const total = (rows: { amount: number }[]) => rows.reduce((sum, { amount }) => sum + amount, 0);
const awards = input('doe_oced_terminations_2025-05-30.csv')
  .filter((line) => line.includes(',Industrial Demonstrations Program,'))
  .reduce((sum, line) => sum + Number(/,(\d{7,9}),/.exec(line)?.[1]), 0);

/** By step: the squares that must be seen, worked out from the sources. */
const EXPECTED: Record<string, number> = {
  application: 60_000 / 411 / 100 + total(selected) / 33 / 100,
  offered: total(selected) / 100,
  ended: total(selected) / 100,
  asked: 600,
  'buy-clean': 600 + (2150 + 2000) / 100,
  purchasing: 600 + 41.5 + 6300,
  need: 600 + 41.5 + 6300 + 11_000,
};

describe('money-to-scale', () => {
  it('reads the raw lists as it should', () => {
    expect(selected).toHaveLength(33);
    expect(total(selected)).toBeCloseTo(5963, 6);
    expect(total(selected.filter(({ ended }) => ended))).toBeCloseTo(3069.3, 6);
  });

  it.each(FRAMES)('shows in every step as many squares as there are hundred millions ($kind)', (frame) => {
    const placed = chart.place(frame, {}) as PlacedMoney;
    SCENES.forEach((id, step) => {
      const shown = placed.shapes.filter(({ from, to }) => step >= from && step <= to);
      // What lies over something else adds nothing.
      const under = shown.filter(({ tone }) => !/f-accent|money-part/.test(tone));
      expect(under.reduce((sum, { d }) => sum + area(d), 0), id).toBeCloseTo(EXPECTED[id] ?? 0, 2);
    });
  }); // prettier-ignore

  it('marks what was terminated: the awards, and up to the shares as selected', () => {
    const { shapes } = chart.place(FRAME_LIST[1], {}) as PlacedMoney;
    const areaOf = (tone: string) => area(shapes.find((shape) => shape.tone === tone)?.d ?? '');
    expect(areaOf('f-accent')).toBeCloseTo(awards / 1e8, 3);
    expect(areaOf('f-accent') + areaOf('money-part')).toBeCloseTo(
      total(selected.filter(({ ended }) => ended)) / 100,
      3,
    );
  });

  it.each(FRAMES)('lets no sum lie over another ($kind)', (frame) => {
    const { shapes } = chart.place(frame, {}) as PlacedMoney;
    const far = (shape: Shape) => shape.from <= 6 && shape.to === 6 && !/f-accent|money-part/.test(shape.tone);
    const all = shapes.filter(far).flatMap(({ d }) => boxes(d));
    all.forEach((a, i) =>
      all.slice(i + 1).forEach((b) => {
        const apart =
          a.right <= b.left + 1e-6 || b.right <= a.left + 1e-6 || a.foot <= b.top + 1e-6 || b.foot <= a.top + 1e-6;
        if (!apart) expect.fail(`${JSON.stringify(a)} over ${JSON.stringify(b)}`);
      }),
    );
  }); // prettier-ignore

  it.each(FRAMES)('keeps each sum that a step speaks of within the frame ($kind)', (frame) => {
    const { shapes, scenes, corner, width } = chart.place(frame, {}) as PlacedMoney;
    SCENES.forEach((id, step) => {
      const { k } = scenes[id];
      for (const { d, from, to } of shapes)
        if (step >= from && step <= to)
          for (const box of boxes(d)) {
            expect(corner[0] + box.right * k, `${id} right`).toBeLessThanOrEqual(width);
            expect(corner[1] + box.top * k, `${id} top`).toBeGreaterThanOrEqual(0);
          }
    });
  });

  it('never moves the first square’s corner, and only steps back', () => {
    for (const frame of FRAME_LIST) {
      const { scenes } = chart.place(frame, {}) as PlacedMoney;
      const sizes = SCENES.map((id) => scenes[id].k);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  });

  it.each(FRAMES)('keeps its words in the frame and apart ($kind)', (frame) => {
    const placed = chart.place(frame, {}) as PlacedMoney;
    for (const id of SCENES)
      expectApart({ ...placed, texts: placed.scenes[id].texts } as unknown as MarksPlaced, id);
  });

  it.each(FRAMES)('keeps its words off the squares ($kind)', async (frame) => {
    const { boxOf } = await import('@/charts/marks');
    const { shapes, scenes, corner } = chart.place(frame, {}) as PlacedMoney;
    SCENES.forEach((id, step) => {
      const { k, texts } = scenes[id];
      const seen = shapes.filter(({ from, to }) => step >= from && step <= to).flatMap(({ d }) => boxes(d));
      for (const text of texts) {
        const words = boxOf(text);
        const hit = seen.find(
          (box) =>
            words.right > corner[0] + box.left * k &&
            words.left < corner[0] + box.right * k &&
            words.bottom > corner[1] + box.top * k &&
            words.top < corner[1] + box.foot * k,
        );
        expect(hit, `${id}: ${text.text}`).toBeUndefined();
      }
    });
  });

  it('cuts a sum into rectangles of whole rows and what is left', () => {
    const place = { x: 0, y: 0, wide: 3 };
    expect(squares(place, 0, 59.63).match(/M/g)).toHaveLength(2);
    expect(area(squares(place, 28.71, 59.63))).toBeCloseTo(30.92, 6);
    expect(squares(place, 0, 600).match(/M/g)).toHaveLength(6);
    expect(extent(place, 600)).toEqual({ width: 32, height: 21 });
    expect(extent(placesFor(false).clean, 41.5)).toEqual({ width: 10, height: 5 });
  });

  it('says of the need that it is the memo’s and was not found', () => {
    const state = { at: 'need' };
    expect(chart.describe(state)).toContain('as the memo reports it');
    expect(readout(chart.place(FRAME_LIST[1], state) as PlacedMoney, state)).toContain('did not find the figure');
    expect(chart.table(state).rows.at(-1)).toMatchObject({ squares: 11_000, checked: 'memo only' });
    expect(chart.table({ at: 'application' }).rows).toHaveLength(2);
  }); // prettier-ignore

  it('is light enough to be looked at anywhere', () => {
    expect(JSON.stringify(chart.place(FRAME_LIST[1], {})).length).toBeLessThan(40_000);
  });
});
