import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rawFolder } from '../../scripts/data/cache.ts';
import { iraIndustryChange, iraIndustryMt, iraModelsIndustry } from '../../src/data/ira-industry.ts';
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

  it('falls by a quarter at most and rises by a twelfth at most from 2021 to 2030', () => {
    expect(iraIndustryChange[0]).toMatchObject({ model: 'RIO-REPEAT' });
    expect(iraIndustryChange[0]?.pct).toBeCloseTo(100 * (911.2163 / 1220.7 - 1), 1);
    expect(iraIndustryChange.at(-1)).toMatchObject({ model: 'MARKAL-NETL' });
    expect(iraIndustryChange.at(-1)?.pct).toBeCloseTo(100 * (1314.64621 / 1220.7 - 1), 1);
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
