import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/hot-tracts/chart';
import { placeLabels } from '@/lib/place-labels';
import { clustersOf, peopleOf, stateRows } from '@/charts/hot-tracts/series';
import type { MarksPlaced } from '@/charts/marks';
import { CORRIDOR_PARISHES } from '@/data/corridor';
import { airToxicsOf } from '@/data/places';
import { hotTracts } from '@/data/risk';
import { CARD, expectApart } from './texts';

describe('hot-tracts', () => {
  it.each([2014, 2019] as const)(
    'counts each tract of %i once, and as the counties and states do',
    (year) => {
      const tracts = hotTracts.filter((row) => row.year === year);
      const clusters = clustersOf(tracts, CORRIDOR_PARISHES);
      const rows = stateRows(clusters);
      expect(rows.reduce((sum, row) => sum + row.tracts.length, 0)).toBe(tracts.length);
      const nation = airToxicsOf('US', year);
      expect(tracts.length).toBe(nation?.tracts_100);
      expect(peopleOf(tracts).people).toBe(nation?.people_100);
      for (const row of rows) expect(row.tracts.length).toBe(airToxicsOf(row.state, year)?.tracts_100);
    },
  );

  it('has the corridor as one circle', () => {
    const count = (year: number) =>
      clustersOf(hotTracts.filter((row) => row.year === year), CORRIDOR_PARISHES).find(({ id }) => id === 'corridor')
        ?.tracts.length;
    expect([count(2014), count(2019)]).toEqual([28, 2]);
  }); // prettier-ignore

  it('draws a square for each tract', () => {
    for (const view of chart.views) {
      const year = view.id.endsWith('2014') ? 2014 : 2019;
      const { paths } = chart.place(FRAMES.narrow, stateOf(chart, view)) as MarksPlaced;
      const squares = paths.filter(({ tone }) => tone.startsWith('hot-square')).flatMap(({ d }) => d.match(/z/g) ?? []);
      expect(squares).toHaveLength(hotTracts.filter((row) => row.year === year).length);
    }
  }); // prettier-ignore

  it('leaves a name out rather than cover another', () => {
    const circle = { x: 50, y: 50, r: 5 };
    const frame = { left: 0, right: 100, top: 40, bottom: 60 };
    const [first, second] = placeLabels(
      [{ ...circle, width: 40, height: 14 }, { ...circle, width: 60, height: 14 }],
      [circle],
      frame,
    ); // prettier-ignore
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
  });

  it.each([FRAMES.narrow, FRAMES.wide, CARD])('keeps its words in the frame and apart ($kind)', (frame) => {
    for (const view of chart.views)
      expectApart(chart.place(frame, stateOf(chart, view)) as MarksPlaced, view.id);
  });
});
