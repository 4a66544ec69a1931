import { describe, expect, it } from 'vitest';
import { FRAMES, stateOf } from '@/charts/contract';
import { chart } from '@/charts/smelter-emissions/chart';
import { placeEmissions } from '@/charts/smelter-emissions/layout';
import { params } from '@/charts/smelter-emissions/params';
import { emissionSeries, MEASURES, totalIn } from '@/charts/smelter-emissions/series';
import { aluminumEmissions, aluminumSmelters } from '@/data/aluminum';

const series = emissionSeries(aluminumEmissions, aluminumSmelters);
const said = { process: '', pfc: '', total: '' };
const frames = [FRAMES.narrow, FRAMES.wide, { kind: 'card', width: 736, height: 270 }] as const;

describe('smelter-emissions', () => {
  it('has a series for each smelter with process emissions, and only for years with some', () => {
    const ids = new Set(aluminumEmissions.filter((row) => row.process_t > 0).map((row) => row.smelter_id));
    expect(new Set(series.map((one) => one.id))).toEqual(ids);
    expect(series.flatMap((one) => one.years).every((year) => year.process > 0)).toBe(true);
  });

  it('adds up to the data in every year', () => {
    for (let year = 2011; year <= 2023; year++) {
      const rows = aluminumEmissions.filter((row) => row.year === year);
      expect(totalIn(series, 'process', year)).toBeCloseTo(
        rows.reduce((sum, row) => sum + row.process_t, 0),
        0,
      );
    }
  });

  it('stands every column on the base and keeps it under its panel’s name, on one scale', () => {
    for (const frame of frames) {
      const { panels } = placeEmissions(series, frame, said);
      for (const measure of MEASURES) {
        const perTonne = panels.flatMap((panel) => {
          const one = series.find((candidate) => candidate.id === panel.id);
          const [lower, upper] = panel.tops[measure];
          const tops = upper.length > 0 ? upper : lower;
          expect(tops).toHaveLength(one?.years.length ?? 0);
          for (const top of tops) {
            expect(top).toBeLessThanOrEqual(panel.base);
            expect(top).toBeGreaterThanOrEqual(panel.y + 30);
          }
          // Tall columns only: a tenth of a pixel is too coarse a measure of small ones.
          return tops
            .map((top, i) => ({ height: panel.base - top, value: one?.years[i]?.[measure] ?? 0 }))
            .filter(({ height }) => height > 20)
            .map(({ height, value }) => height / value);
        });
        for (const scale of perTonne) expect(scale / (perTonne[0] ?? 1)).toBeCloseTo(1, 1);
      }
    }
  });

  it('keeps the columns of one panel out of the next, and within the picture', () => {
    for (const frame of frames) {
      const placed = placeEmissions(series, frame, said);
      for (const panel of placed.panels) {
        expect(panel.columns.every((x) => x > panel.x && x + placed.column / 2 < frame.width)).toBe(true);
        const right = placed.panels
          .filter((other) => other.y === panel.y && other.x > panel.x)
          .map((other) => other.x);
        for (const x of right) expect((panel.columns.at(-1) ?? 0) + placed.column / 2).toBeLessThan(x);
        expect(panel.base + 16).toBeLessThanOrEqual(placed.height);
      }
    }
  });

  it('offers each of its smelters to be pointed out', () => {
    const plant = params['plant'];
    if (plant?.type !== 'choice') throw new Error('plant is no choice');
    expect(
      plant.options
        .map((option) => option.value)
        .slice(1)
        .sort(),
    ).toEqual(series.map((one) => one.id).sort());
  });

  it('shows Warrick’s process emissions beside its total', () => {
    const warrick = aluminumEmissions.find((row) => row.smelter_id === 'warrick' && row.year === 2023);
    const { caveat, panels } = placeEmissions(series, FRAMES.wide, said);
    expect(caveat.text).toBe(`${((warrick?.process_t ?? 0) / 1e6).toFixed(2)} from aluminum`);
    expect(panels.find((panel) => panel.id === 'warrick')?.ends.total[1]).toBe(
      ((warrick?.total_direct_t ?? 0) / 1e6).toFixed(2),
    );
  });

  it('gives every reported year in the table, or those of the chosen smelter', () => {
    const [all] = chart.views;
    expect(chart.table(stateOf(chart, all)).rows).toHaveLength(aluminumEmissions.length);
    const hawesville = chart.table({ measure: 'process', plant: 'hawesville' }).rows;
    expect(hawesville).toHaveLength(
      aluminumEmissions.filter((row) => row.smelter_id === 'hawesville').length,
    );
  });

  it('stays light', () => {
    for (const frame of frames)
      expect(JSON.stringify(placeEmissions(series, frame, said)).length).toBeLessThan(12_000);
  });
});
