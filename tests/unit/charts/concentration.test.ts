import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { draw } from '@/charts/drawing';
import { placedJson } from '@/charts/placed';
import { markerOf, shareAt } from '@/charts/concentration/at';
import { chart } from '@/charts/concentration/chart';
import { placeCurves } from '@/charts/concentration/layout';
import { HALF, PLANTS } from '@/charts/concentration/params';
import { readout } from '@/charts/concentration/readout';
import { curves, plantsOf } from '@/charts/concentration/series';
import { SETS } from '@/charts/concentration/sets';
import { halfFrom, shareOf } from '@/charts/plants-map/stats';
import { hundred, plants } from '@/charts/plants-map/series';
import { countFor, cumulative, gini } from '@/data/ranked-plants';
import { countyEmissions } from '@/data/places';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { fact } from '@/facts/registry';
import { measureText } from '@/lib/text-measure';

const CARD = { kind: 'card', width: 736, height: 270 } as const;
const all = plantsOf('all');

describe('the ranking', () => {
  it('has the plants and the half that the parameters name', () => {
    expect([all.length, countFor(all, 0.5)]).toEqual([PLANTS, HALF]);
  });

  // A second route: the map of plants counts on its own, and the counties were summed by the pipeline.
  it('agrees with the map of plants and with the sum of the counties', () => {
    expect(halfFrom(plants)).toBe(HALF);
    expect(fact('concentration.hundred-share').value).toBeCloseTo(shareOf(hundred, plants).pct, 8);
    const counties = countyEmissions.reduce((sum, row) => sum + (row.co2e_t[REPORTING_YEARS.length - 1] ?? 0), 0);
    expect(Number(fact('concentration.total').value) / counties).toBeCloseTo(1, 6);
  }); // prettier-ignore

  it('goes down from the largest, and its sums up to the whole', () => {
    const amounts = all.map(({ t }) => t);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(cumulative(all).at(-1)).toBe(amounts.reduce((a, b) => a + b, 0));
  });

  it('has a Gini coefficient of 0 for equals and near 1 for one of many', () => {
    const list = (amounts: number[]) => amounts.map((t) => ({ t })) as unknown as typeof all;
    expect(gini(list([5, 5, 5, 5]))).toBeCloseTo(0);
    expect(gini(list([9, ...Array<number>(99).fill(0)]))).toBeCloseTo(0.99);
    expect(gini(list([3, 1]))).toBeCloseTo(0.25);
  });
});

describe('the kept points of a curve', () => {
  it('give every count to a twentieth of a percent, and whole sets exactly', () => {
    for (const { value } of SETS) {
      const list = plantsOf(value);
      const sums = cumulative(list);
      const total = sums.at(-1) ?? 1;
      const worst = Math.max(
        ...sums.map((sum, i) => Math.abs(shareAt(curves[value], i + 1) - (sum / total) * 100)),
      );
      expect(worst, value).toBeLessThan(0.05);
      expect(shareAt(curves[value], list.length)).toBe(100);
    }
  });

  it('are few: the layout weighs less than 12 KB compressed, a drawing less than 4', () => {
    expect(gzipSync(placedJson(chart)).length / 1024).toBeLessThan(12);
    for (const view of chart.views)
      expect(gzipSync(draw(chart, stateOf(chart, view), FRAMES.wide, 'x').svg).length / 1024).toBeLessThan(4);
  });
});

describe('concentration', () => {
  it('takes a count beyond a set as the whole set', () => {
    expect(markerOf(curves, { set: 'cement', plants: PLANTS })).toMatchObject({
      count: curves.cement.plants,
      pct: 100,
    });
    expect(markerOf(curves, { set: 'nothing', plants: 1 }).set).toBe('all');
  });

  it('says its state in a sentence with the way to the largest plant', () => {
    const { text, link } = readout(placeCurves(FRAMES.wide), { set: 'all', plants: 100 });
    expect(text).toMatch(/^The largest 100 of 6,470 plants \(1\.5%\) emit 28\.4% of 2,383 million tonnes\./);
    expect(link?.path).toBe(`/facilities/${all[0]?.facility.id ?? ''}/`);
    expect(readout(placeCurves(FRAMES.wide), { set: 'steel', plants: 1 }).text).toMatch(
      /^The largest one of \d+ steel plants \(\d\.\d+%\) emits/,
    );
  });

  it('names in its titles what the marker shows', () => {
    for (const view of chart.views) {
      const { count } = markerOf(curves, stateOf(chart, view));
      const said = view.id === 'largest-hundred' ? 'hundred' : count.toLocaleString('en-US');
      expect(view.title).toContain(said);
    }
  });

  it.each([FRAMES.narrow, FRAMES.wide, CARD])(
    'keeps its curve and its words within the frame ($kind)',
    (frame) => {
      const placed = placeCurves(frame);
      const width = (text: string, size = 13) => measureText(text, { font: 'label', size });
      const number = (text: string) => measureText(text, { font: 'display', size: placed.words.size });
      expect(placed.words.x + number('6,470')).toBeLessThan(
        frame.kind === 'narrow' ? placed.words.right : frame.width,
      );
      expect(placed.words.right + number('100.0%')).toBeLessThanOrEqual(frame.width);
      for (const { value, brief } of SETS)
        expect(
          placed.words.x + width(`of ${curves[value].plants.toLocaleString('en-US')} ${brief}`),
        ).toBeLessThan(frame.kind === 'narrow' ? placed.words.right : frame.width);
      expect(placed.even.x + width(placed.even.text, 12)).toBeLessThan(placed.x1);
      expect(placed.words.shareLine).toBeLessThan(placed.height);
      expect(placed.xName.y).toBeLessThan(placed.height);
      for (const { d } of Object.values(placed.curves)) {
        expect(d).not.toMatch(/NaN/);
        expect(d.endsWith(`${placed.x1},${placed.top}`)).toBe(true);
      }
    },
  );
});
