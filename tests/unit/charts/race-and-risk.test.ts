import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import type { MarksPlaced } from '@/charts/marks';
import { chart } from '@/charts/race-and-risk/chart';
import { fifthsOf, groupsOf, pointsOf, quantile } from '@/charts/race-and-risk/series';
import { tractsIn } from '@/data/corridor';
import { relationOf, riskByGroup } from '@/data/risk';
import { tractsOf } from '@/data/tracts';
import { CARD, expectApart } from './texts';

describe('race-and-risk', () => {
  it('has a mostly white tract as the second highest of the nation in 2014', () => {
    const [first, second] = tractsOf(2014)
      .filter(({ risk }) => risk !== null)
      .toSorted((a, b) => (b.risk ?? 0) - (a.risk ?? 0));
    expect([first?.id, first?.peopleOfColor]).toEqual(['22095070800', 91.6]);
    expect([second?.id, second?.peopleOfColor]).toEqual(['22089060100', 7.3]);
  });

  it('has five groups of nearly equal number whose medians it draws', () => {
    const points = pointsOf(tractsIn(2019, 'corridor'), 'black');
    const fifths = fifthsOf(points);
    expect(fifths.reduce((sum, { tracts }) => sum + tracts, 0)).toBe(points.length);
    expect(new Set(fifths.map(({ tracts }) => tracts)).size).toBeLessThanOrEqual(2);
    expect(quantile([10, 20, 40], 0.25)).toBe(15);
    expect(fifths.map(({ median }) => median).every((median) => median >= 40 && median <= 50)).toBe(true);
  });

  it('finds the corridor’s relation of 2019 near zero, and the nation’s not', () => {
    const [corridor, nation] = [relationOf('corridor', 2019, 'black'), relationOf('nation', 2019, 'black')];
    expect(corridor.low).toBeLessThan(0);
    expect(corridor.high).toBeGreaterThan(0);
    expect(nation.low).toBeGreaterThan(0.3);
    expect(relationOf('downriver', 2019, 'black').rank_correlation).toBeGreaterThan(0);
  });

  it('has groups that add up, and stand on bars from zero on one scale', () => {
    for (const area of ['corridor', 'nation'] as const) {
      const groups = new Map(groupsOf(riskByGroup, area, 2019).map(({ group, row }) => [group, row]));
      const [all, color, others] = [groups.get('all'), groups.get('people_of_color'), groups.get('others')];
      expect((color?.people ?? 0) + (others?.people ?? 0)).toBeCloseTo(all?.people ?? 0, -1);
      const mixed =
        ((color?.people ?? 0) * (color?.mean ?? 0) + (others?.people ?? 0) * (others?.mean ?? 0)) /
        (all?.people ?? 1);
      expect(mixed).toBeCloseTo(all?.mean ?? 0, 1);
    }
    const { paths } = chart.place(FRAMES.wide, { show: 'groups-2019' }) as MarksPlaced;
    const bars = paths.filter(({ tone }) => tone.startsWith('race-bar'));
    const scales = bars.map(
      ({ d, note }) => Number(/h([\d.]+)$/.exec(d)?.[1]) / Number(/: ([\d.]+) in/.exec(note ?? '')?.[1]),
    );
    expect(bars).toHaveLength(14);
    for (const scale of scales) expect(scale / (scales[0] ?? 1)).toBeCloseTo(1, 1);
  });

  it('keeps the words of the corridor and of the nation apart', () => {
    for (const view of chart.views.filter(({ id }) => !id.startsWith('groups'))) {
      expect(view.title).not.toMatch(/nation\b/);
      expect(chart.describe(stateOf(chart, view))).toContain('corridor');
    }
  });

  it.each([FRAMES.narrow, FRAMES.wide, CARD])('keeps its words in the frame and apart ($kind)', (frame) => {
    for (const view of chart.views) {
      const placed = chart.place(frame, stateOf(chart, view)) as MarksPlaced;
      expectApart(placed, view.id);
      expect(JSON.stringify(placed).length).toBeLessThan(45_000);
    }
  });
});
