import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rawFolder } from '../../scripts/data/cache.ts';
import { iraFuelCuts, iraIndustryMt, iraModelsIndustry } from '../../src/data/ira-industry.ts';
import { IRA_MODEL_NAMES, IRA_YEARS } from '../../src/data/ira-models.ts';
import { hasRawCache } from './workbench.ts';

describe('industry in nine models', () => {
  it('has four years with and without the law, all from one 2021', () => {
    expect(iraModelsIndustry).toHaveLength(IRA_MODEL_NAMES.length * 2 * 4);
    for (const model of IRA_MODEL_NAMES)
      for (const law of ['with', 'without'] as const) expect(iraIndustryMt(model, law, 2021)).toBe(1220.7);
  });

  it('is never higher with the law than without it in 2030', () => {
    for (const model of IRA_MODEL_NAMES)
      expect(iraIndustryMt(model, 'with'), model).toBeLessThan(iraIndustryMt(model, 'without'));
  });

  // By hand from the outputs of the models.
  it('burns a little less fuel with the law, in the six models that tell it apart', () => {
    expect(iraFuelCuts.map(({ model }) => model)).toEqual(['MARKAL-NETL', 'NEMS-RHG', 'REGEN-EPRI', 'EPS-EI', 'RIO-REPEAT', 'GCAM-CGS']);
    expect(iraFuelCuts[0]?.mt).toBeCloseTo(1080.08 - 1076.13, 0);
    expect(iraFuelCuts.at(-1)?.mt).toBeCloseTo(1208.994 - 1015.737, 0);
    for (const row of iraModelsIndustry)
      if (row.direct_co2_mt !== null) expect(row.direct_co2_mt).toBeLessThan(row.co2_mt);
  });

  // A second route: the tables of the official report hold the same runs by sector.
  it.skipIf(!hasRawCache)('agrees with the sector table of the Voluntary Supplement', () => {
    const lines = readFileSync(join(rawFolder(), 'emissions/us_projections/brvs_sectors.csv'), 'utf8').split(/\r?\n/);
    for (const model of IRA_MODEL_NAMES) {
      const line = lines.find((text) => text.replace('\uFEFF', '').startsWith(`${model},IRA,Emissions|CO2|Energy|Demand|Industry and Fuel Production|Total,`));
      const values = line?.split(',').slice(4).map(Number);
      IRA_YEARS.forEach((year, i) =>
        expect(Math.abs((values?.[i] ?? Number.NaN) - iraIndustryMt(model, 'with', year)), `${model} ${year}`).toBeLessThan(0.06),
      );
    }
  });
}); // prettier-ignore
