import { describe, expect, it } from 'vitest';
import { chart } from '@/charts/aluminum-producers/chart';
import { placeProducers } from '@/charts/aluminum-producers/layout';
import { GROUPS, runs, stack, sumGroups } from '@/charts/aluminum-producers/series';
import { FRAMES, stateOf } from '@/charts/contract';
import { aluminumByCountry, aluminumOutput } from '@/data/aluminum';

const sums = sumGroups(aluminumByCountry);
const card = { kind: 'card', width: 736, height: 270 } as const;

describe('aluminum-producers', () => {
  it('puts every row of a year into exactly one group', () => {
    for (const sum of sums) {
      const rows = aluminumByCountry
        .filter((row) => row.year === sum.year)
        .reduce((all, row) => all + row.kt, 0);
      expect(GROUPS.reduce((all, group) => all + (sum.kt[group.id] ?? 0), 0)).toBeCloseTo(rows, 6);
    }
  });

  it('stays within two percent of the published world total', () => {
    for (const sum of sums) {
      const world = aluminumOutput.find((row) => row.year === sum.year)?.world_kt ?? NaN;
      expect(Math.abs(sum.total_kt / world - 1), String(sum.year)).toBeLessThan(0.02);
    }
  });

  it('names alone only countries that the lists of both periods name', () => {
    for (const country of GROUPS.flatMap((group) => group.members)) {
      for (const sum of sums)
        expect(
          aluminumByCountry.some((row) => row.year === sum.year && row.country === country),
          `${country} ${sum.year}`,
        ).toBe(true);
    }
  });

  it('leaves 2018 to 2022 empty', () => {
    expect(runs(sums.map((sum) => sum.year)).map((run) => [run[0], run.at(-1)])).toEqual([
      [1998, 2017],
      [2023, 2025],
    ]);
  });

  it('fills the year to a hundred percent', () => {
    for (const point of stack(sums, 'share').filter((candidate) => candidate.group.id === 'china'))
      expect(point.to).toBeCloseTo(100, 6);
  });

  it.each([FRAMES.narrow, FRAMES.wide, card])('keeps the labels of a column apart ($kind)', (frame) => {
    for (const measure of ['tonnes', 'share'] as const) {
      const { labels, height } = placeProducers(aluminumByCountry, aluminumOutput, frame, measure);
      for (const side of ['first', 'last']) {
        const ys = labels.filter((label) => label.side === side).map((label) => label.y);
        ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(16.5));
        for (const y of ys) expect(y).toBeLessThan(height);
      }
    }
  });

  it('has a table whose groups add to its total', () => {
    for (const row of chart.table(stateOf(chart, chart.views[0])).rows) {
      const sum = GROUPS.reduce((all, group) => all + Number(row[group.id]), 0);
      expect(Math.abs(sum - Number(row['total']))).toBeLessThan(0.1);
    }
  });
});
