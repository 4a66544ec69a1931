import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf, type Frame } from '@/charts/contract';
import { chart } from '@/charts/steel-routes/chart';
import { textBox } from '@/charts/steel-routes/names';
import { overlaps, type PlacedRoutes } from '@/charts/steel-routes/placed';
import { emissionsIn } from '@/data/facilities';
import {
  capacity,
  emitted,
  made,
  perTonneMade,
  perTonneOf,
  places,
  reference,
  withNeighbors,
  works,
} from '@/facts/steel-routes';
import { totalsOf } from '@/facts/plant-lines'; // prettier-ignore

const card: Frame = { kind: 'card', width: 736, height: 270 };
const placed = (frame: Frame, view: (typeof chart.views)[number]) =>
  chart.place(frame, stateOf(chart, view)) as PlacedRoutes;

describe('steel by route', () => {
  it('counts every tonne of the steel industry once', () => {
    const all = emitted.blast + emitted.arc + emitted.iron + emitted.other;
    expect(all).toBe(totalsOf('steel').at(-1));
  });

  // By hand: tracker capacities (thousand tonnes) and reports of the seven works for 2023.
  it('has 1.17 tonnes a tonne of capacity for the blast furnaces, worked out by hand', () => {
    const tonnes = 10_928_816 + 7_644_163 + 6_486_808 + 4_269_452 + 3_576_537 + 3_512_088 + 1_006_823;
    const kt = 7800 + 5001 + 6800 + 4100 + 2600 + 2722 + 3000;
    expect(perTonneOf('blast')).toBeCloseTo(tonnes / (kt * 1000), 3);
    expect(kt).toBe(Math.round(capacity.blast * 1000));
  });

  it('comes, per tonne made, near the second source once the coke plants are in', () => {
    expect(made.blast).toBeCloseTo(81.4 * 0.28, 6);
    expect(Math.abs(perTonneMade.blastWithCoke - reference.blast.scope1_and_upstream)).toBeLessThan(0.1);
    expect(perTonneMade.arc).toBeLessThan(perTonneMade.arcWithOthers);
  });

  it('adds to Dearborn the power plant next door', () => {
    const dearborn = works.find((one) => one.name === 'Dearborn');
    expect(dearborn?.outlier).toBe(true);
    if (dearborn)
      expect(withNeighbors(dearborn)).toBeCloseTo(
        (dearborn.emissions_t + (emissionsIn(1006695, 2023) ?? 0)) / 3_000_000,
        5,
      );
  });

  it('has every plant that runs in its place, the seventy of the tracker', () => {
    expect(places).toHaveLength(70);
  });
});

describe('steel-routes', () => {
  it.each([FRAMES.narrow, FRAMES.wide, card])('keeps words within the frame and apart ($kind)', (frame) => {
    for (const view of chart.views) {
      const { texts, width, height } = placed(frame, view);
      const boxes = texts
        .filter((text) => text.size === undefined)
        .map((text) => ({
          text: text.text,
          box: textBox(text, /small|tick/.test(text.tone) ? 12 : text.tone.includes('large') ? 15 : 13, /bold|accent/.test(text.tone)),
        })); // prettier-ignore
      boxes.forEach(({ text, box }, i) => {
        expect(box[0], text).toBeGreaterThanOrEqual(-0.5);
        expect(box[1], text).toBeGreaterThanOrEqual(0);
        expect(box[2], text).toBeLessThanOrEqual(width + 1);
        expect(box[3], text).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(0, i))
          expect(overlaps(box, other.box, -0.5), `${text} / ${other.text}`).toBe(false);
      });
    }
  });

  it('keeps every dot within the frame and names all blast furnace works', () => {
    const [view] = chart.views;
    for (const frame of [FRAMES.narrow, FRAMES.wide, card]) {
      const { dots, texts, width, height } = placed(frame, view);
      for (const dot of dots) {
        expect(dot.x - dot.r).toBeGreaterThanOrEqual(0);
        expect(dot.x + dot.r).toBeLessThanOrEqual(width);
        expect(dot.y - dot.r).toBeGreaterThanOrEqual(0);
        expect(dot.y + dot.r).toBeLessThanOrEqual(height);
      }
      const named = new Set(texts.map((text) => text.text));
      for (const one of works.filter((it) => it.route === 'blast')) expect(named).toContain(one.name);
    }
  });

  it('makes each bar of shares as long as the others', () => {
    const view = chart.views[2];
    if (!view) throw new Error('no view of shares');
    const { bars } = placed(FRAMES.wide, view);
    const ends = [...new Set(bars.map((bar) => bar.y))].map((y) =>
      Math.max(...bars.filter((bar) => bar.y === y).map((bar) => bar.x + bar.width)),
    );
    for (const end of ends) expect(end).toBeCloseTo(FRAMES.wide.width - 1, 0);
  });
});
