import { median as medianOf } from 'd3-array';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rawFolder } from '../../scripts/data/cache.ts';
import { openSheet } from '../../scripts/data/readers/workbook.ts';
import { seedClaims } from '../../src/data/claims.ts';
import {
  baseMt,
  belowBase,
  gapMt,
  iraModel,
  iraModels,
  IRA_MODEL_NAMES,
  IRA_PAIRED,
  IRA_YEARS,
  iraModelsWithout,
  isPartial,
  levelAt,
  modelsByGap,
  netHistory,
  pairedMt,
  PLEDGE,
} from '../../src/data/ira-models.ts';
import { hasRawCache } from './workbench.ts';

const raw = (name: string) => readFileSync(join(rawFolder(), 'emissions', name));
const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

describe('nine models with the law', () => {
  it('has a row for every model and year, each the sum of its gases', () => {
    expect(iraModels).toHaveLength(IRA_MODEL_NAMES.length * IRA_YEARS.length);
    for (const row of iraModels) {
      const { carbon_dioxide_mt, methane_mt, nitrous_oxide_mt, fluorinated_mt, land_sinks_mt, net_mt } = row;
      const sum = carbon_dioxide_mt + methane_mt + nitrous_oxide_mt + fluorinated_mt + land_sinks_mt;
      expect(Math.abs(sum - net_mt), `${row.model} ${row.year}`).toBeLessThan(0.31);
    }
  });

  it('starts from the inventory of 2023', () => {
    expect(baseMt).toBe(6696.3);
    expect(netHistory.map(({ year }) => year)).toEqual(Array.from({ length: 17 }, (_, i) => 2005 + i));
    expect(netHistory.at(-1)).toEqual({ year: 2021, mt: 5586 });
  });

  it('gives 32.9 to 40.6% below 2005 in 2030, as the compiled claim has it', () => {
    const below = modelsByGap.map((model) => round(belowBase(iraModel(model).net_mt), 1));
    expect([below.at(-1), below[0]]).toEqual([32.9, 40.6]);
    const claim = seedClaims.find((one) => one.id === 'c004-ira-short-of-ndc');
    expect(claim?.value).toBe(`${below.at(-1)}-${below[0]}`);
  });

  it('holds the pledge as the compiled claim has it', () => {
    const claim = seedClaims.find((one) => one.id === 'c004-ndc-standing');
    expect(claim?.value).toBe(`${PLEDGE.low_pct}-${PLEDGE.high_pct}`);
    expect(round(levelAt(50), 2)).toBe(3348.15);
    expect(round(levelAt(52), 2)).toBe(3214.22);
  });

  it('says of every model what was filled', () => {
    expect(IRA_MODEL_NAMES.filter(isPartial)).toEqual([
      'MARKAL-NETL',
      'NEMS-OP',
      'REGEN-EPRI',
      'RIO-REPEAT',
      'USREP-ReEDS',
    ]);
    expect(iraModel('NEMS-RHG').filled).toEqual([]);
    for (const model of IRA_MODEL_NAMES)
      expect(iraModel(model, 2025).filled, model).toEqual(iraModel(model, 2035).filled);
  });

  it.runIf(hasRawCache)('agrees in every gap with the table of percentages that the workbook prints', () => {
    // A second route: the workbook's own per cent below 2005, in a sheet the pipeline does not read.
    const file = 'us_projections/BR_VS_projections_fullworkbook.xlsx';
    const sheet = openSheet(file, raw(file), 'Tech Appendix');
    const printed: number[] = [];
    for (let row = 1; row <= sheet.rowCount; row++) {
      if (![1, 2, 3].some((column) => sheet.cell(row, column) === 'Total Net Emissions % Below 2005'))
        continue;
      for (let column = 2; column <= 60; column++) {
        const cell = sheet.cell(row, column);
        if (typeof cell === 'number') printed.push(cell * 100);
      }
    }
    // History and the official projection come first; the rest are three years of each model, in our order.
    for (const [i, model] of IRA_MODEL_NAMES.entries()) {
      const theirs = printed.slice(-27)[i * 3 + 1] ?? Number.NaN;
      expect(belowBase(iraModel(model).net_mt), model).toBeCloseTo(theirs, 2);
      for (const pledge of [50, 52])
        expect(gapMt(model, pledge), `${model} to ${pledge}%`).toBeCloseTo(
          ((pledge - theirs) / 100) * 6696.3,
          0,
        );
    }
  });
});

describe('with and without the law', () => {
  it('is eight models, all lower with the law in 2030', () => {
    expect(iraModelsWithout).toHaveLength(IRA_PAIRED.length * 2 * IRA_YEARS.length);
    expect(IRA_MODEL_NAMES.filter((model) => !IRA_PAIRED.some((one) => one === model))).toEqual([
      'MARKAL-NETL',
    ]);
    for (const model of IRA_PAIRED)
      expect(pairedMt(model, 'with'), model).toBeLessThan(pairedMt(model, 'without'));
  });

  it.runIf(hasRawCache)('has the ranges and medians of the published summary', () => {
    const lines = raw('ira_models/leep_smallstats.csv').toString('utf8').trim().split('\n').slice(1);
    expect(lines).toHaveLength(6);
    for (const line of lines) {
      const [year, scenario, , , , least, most, median] = line.replaceAll('"', '').split(',');
      const below = iraModelsWithout
        .filter((row) => row.year === Number(year) && row.law === (scenario === 'IRA' ? 'with' : 'without'))
        .map((row) => row.below_2005_pct);
      expect([Math.min(...below), Math.max(...below)], line).toEqual([Number(least), Number(most)]);
      expect(Math.abs((medianOf(below) ?? Number.NaN) - Number(median)), line).toBeLessThan(0.011);
    }
  });

  it('is near the nine with the law, but not the same table', () => {
    // The later table fills missing gases anew and adds MARKAL-NETL, which moves the median of 2030 by a few tenths.
    const apart = IRA_PAIRED.map((model) =>
      Math.abs(belowBase(pairedMt(model, 'with')) - belowBase(iraModel(model).net_mt)),
    );
    expect(Math.max(...apart)).toBeLessThan(1.6);
    expect(Math.max(...apart)).toBeGreaterThan(1);
    const nine = medianOf(IRA_MODEL_NAMES, (model) => belowBase(iraModel(model).net_mt)) ?? Number.NaN;
    const eight = medianOf(IRA_PAIRED, (model) => belowBase(pairedMt(model, 'with'))) ?? Number.NaN;
    expect(Math.abs(nine - eight)).toBeLessThan(0.5);
  });
});
