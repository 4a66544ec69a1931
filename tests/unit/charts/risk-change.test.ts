import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import type { MarksPlaced } from '@/charts/marks';
import { chart } from '@/charts/risk-change/chart';
import { byCounty, changeOf, crossings, tractName } from '@/charts/risk-change/series';
import { hotTracts, tractPairs } from '@/data/risk';
import { tractsOf } from '@/data/tracts';
import { roundedFrom } from '@/data/schema/one-figure';
import { CARD, expectApart } from './texts';

const of = (scope: 'corridor' | 'st-john' | 'nation') =>
  changeOf(scope, tractsOf(2014), tractsOf(2019), tractPairs);

describe('what rounds to one figure', () => {
  it('has a low and a high end', () => {
    expect(roundedFrom(40)).toEqual([35, 45]);
    expect(roundedFrom(100)).toEqual([95, 150]);
    expect(roundedFrom(200)).toEqual([150, 250]);
    expect(roundedFrom(9)).toEqual([8.5, 9.5]);
    expect(() => roundedFrom(105)).toThrow('more than one significant figure');
  });

  it('is every figure of 2019', () => {
    const figures = new Set(tractsOf(2019).flatMap(({ risk }) => risk ?? []));
    for (const risk of figures) expect(() => roundedFrom(risk)).not.toThrow();
    expect(figures.size).toBeLessThan(20);
  });
});

describe('risk-change', () => {
  it('counts every tract of the corridor once: joined, alone, or without a figure', () => {
    const { slopes, tracts, alone } = of('corridor');
    expect(tracts).toEqual({ before: 149, after: 183 });
    expect(slopes).toHaveLength(116);
    const without = tractsOf(2014).filter(({ id, risk }) => risk === null && tractPairs.some(({ tract }) => tract === id));
    expect(slopes.length + alone.before.length + without.length).toBe(149);
    expect(slopes.length + alone.after.length).toBe(183);
    expect(byCounty(alone.before)).toEqual([['22033', 18], ['22005', 11], ['22047', 2], ['22121', 1]]);
  }); // prettier-ignore

  it('has tract 708 from 1,505.12 to 200', () => {
    expect(of('st-john').slopes[0]).toMatchObject({ id: '22095070800', before: 1505.12, after: 200, moved: false });
    expect(tractName('22095070800')).toBe('708');
    expect(tractName('22033004505')).toBe('45.05');
  }); // prettier-ignore

  it('agrees with the list of tracts at the line, which is built apart', () => {
    const { slopes, alone, tracts } = of('nation');
    const [then, now] = [2014, 2019].map((year) => hotTracts.filter((row) => row.year === year));
    expect(tracts).toEqual({ before: then?.length, after: now?.length });
    const cross = crossings(slopes);
    expect(cross.before + alone.before.length).toBe(then?.length);
    expect(cross.after + alone.after.length).toBe(now?.length);
    expect(cross.stayed + cross.fell).toBe(cross.before);
    expect(cross.stayed + cross.rose).toBe(cross.after);
    expect(slopes).toHaveLength(cross.before + cross.rose);
  });

  it('ends each line inside the band its rounded figure stands for', () => {
    for (const view of chart.views) {
      const placed = chart.place(FRAMES.wide, stateOf(chart, view)) as MarksPlaced;
      const bands = placed.paths
        .filter(({ tone }) => tone.startsWith('change-band'))
        .flatMap(({ d }) => [...d.matchAll(/,([\d.]+)h16V([\d.]+)/g)].map(([, low, high]) => [Number(high), Number(low)]));
      const ends = placed.paths
        .filter(({ tone }) => tone.startsWith('change-slope'))
        .flatMap(({ d }) => [...d.matchAll(/L[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y)));
      expect(ends.length).toBe(of(view.id as 'corridor').slopes.length);
      for (const end of ends)
        expect(bands.some(([high = 0, low = 0]) => end >= high - 0.2 && end <= low + 0.2)).toBe(true);
    }
  }); // prettier-ignore

  it('says on its face how many tracts are left out, and never that 2019 is now', () => {
    const placed = chart.place(FRAMES.wide, stateOf(chart, chart.views[0])) as MarksPlaced;
    const face = placed.texts.map(({ text }) => text).join(' ');
    expect(face).toContain('32 of 149 tracts of 2014');
    for (const view of chart.views) expect(`${view.title} ${view.description}`).not.toMatch(/\b(now|today|because|caused)\b/i);
  }); // prettier-ignore

  it.each([FRAMES.narrow, FRAMES.wide, CARD])('keeps its words in the frame and apart ($kind)', (frame) => {
    for (const view of chart.views)
      expectApart(chart.place(frame, stateOf(chart, view)) as MarksPlaced, view.id);
  });
});
