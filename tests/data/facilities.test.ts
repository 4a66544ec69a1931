import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aluminumEmissions } from '../../src/data/aluminum.ts';
import {
  emissionsIn,
  facilities,
  facilityEmissions,
  facilityGases,
  facilityParents,
  facilityRevisions,
  type Facility,
} from '../../src/data/facilities.ts';
import { REPORTING_YEARS } from '../../src/data/schema/facility-terms.ts';
import { hasRawCache, rawContent } from './workbench.ts';

const WARRICK = 1001877;
/** Reported zeros for three years, then no more. */
const RAN_OUT = 1000033;

const facility = (id: number): Facility => facilities.find((row) => row.id === id) as Facility;
const megatonnes = (series: readonly (number | null)[]): number =>
  series.reduce<number>((sum, t) => sum + (t ?? 0), 0) / 1e6;
const column = (year: number): (number | null)[] =>
  facilityEmissions.map((row) => row.co2e_t[REPORTING_YEARS.indexOf(year)] ?? null);

describe('the facilities', () => {
  it('are 8,778, each once, in the order of their ids', () => {
    const ids = facilities.map((row) => row.id);
    expect(ids).toHaveLength(8778);
    expect(new Set(ids).size).toBe(8778);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  it('have a series of totals and of gases each, in the same order', () => {
    expect(facilityEmissions.map((row) => row.facility_id)).toEqual(facilities.map((row) => row.id));
    expect(facilityGases.map((row) => row.facility_id)).toEqual(facilities.map((row) => row.id));
  });

  it('report from their first year to their last, and not before or after', () => {
    for (const [i, { id, first_year, last_year, latest_t }] of facilities.entries()) {
      const series = facilityEmissions[i]?.co2e_t ?? [];
      const years = REPORTING_YEARS.filter((_, at) => series[at] !== null);
      expect([years[0], years.at(-1), series[last_year - 2010]], String(id)).toEqual([
        first_year,
        last_year,
        latest_t,
      ]);
    }
  });

  it('keep a zero apart from a missing report', () => {
    expect(emissionsIn(RAN_OUT, 2019)).toBe(0);
    expect(emissionsIn(RAN_OUT, 2020)).toBeNull();
    expect(emissionsIn(1, 2020)).toBeNull();
  });

  it('report less than zero once, as one facility did', () => {
    const below = facilityEmissions.filter((row) => row.co2e_t.some((t) => t !== null && t < 0));
    expect(below.map((row) => row.facility_id)).toEqual([1002560]);
    expect(emissionsIn(1002560, 2015)).toBe(-1196);
  });

  it('stand in the states and territories, platforms at sea without a postal code', () => {
    expect(new Set(facilities.map((row) => row.state)).size).toBe(54);
    const offshore = facilities.filter((row) => row.city === 'Offshore');
    expect(offshore.length).toBeGreaterThan(100);
    expect(offshore.filter((row) => row.zip !== null).length).toBeLessThan(offshore.length / 10);
  });
});

describe('the totals by year', () => {
  it.each([
    [2010, 6297, 3196.57],
    [2011, 6907, 3207.58],
    [2015, 7242, 2939.44],
    [2020, 6556, 2402.68],
    [2023, 6470, 2382.84],
  ])('are for %i those of %i facilities, %f Mt', (year, count, mt) => {
    expect(column(year).filter((t) => t !== null)).toHaveLength(count);
    expect(Math.abs(megatonnes(column(year)) - mt)).toBeLessThanOrEqual(0.0051);
  });

  it.each([
    [1000418, 'Gary Works', 'steel', 10.929],
    [1003962, 'Burns Harbor', 'steel', 7.644],
    [1007177, 'Cleveland Works', 'steel', 4.269],
    [1007563, 'STE GENEVIEVE', 'cement', 2.968],
    [1000124, 'Clairton', 'coke', 0.77],
    [WARRICK, 'WARRICK', 'aluminum', 4.868],
  ])('have for %i (%s, %s) %f Mt in 2023', (id, name, industry, mt) => {
    expect(facility(id).name).toContain(name);
    expect(facility(id).industry).toBe(industry);
    expect((emissionsIn(id, 2023) ?? 0) / 1e6).toBeCloseTo(mt, 3);
  });

  it('take the site of Warrick with its power plant, as the emissions of the smelters do', () => {
    for (const row of aluminumEmissions.filter((candidate) => candidate.smelter_id === 'warrick'))
      expect(Math.abs((emissionsIn(WARRICK, row.year) ?? 0) - row.total_direct_t)).toBeLessThanOrEqual(0.6);
  });

  it('differ from the workbook by year for 39 reports of 2015 and 2016 only', () => {
    const years = facilityRevisions.map((row) => row.year);
    expect([
      years.filter((year) => year === 2015).length,
      years.filter((year) => year === 2016).length,
    ]).toEqual([18, 21]);
    expect(facilityRevisions).toHaveLength(39);
    for (const row of facilityRevisions.filter(({ annual_t }) => annual_t !== null))
      expect(emissionsIn(row.facility_id, row.year)).toBe(Math.round(row.annual_t ?? 0));
    expect(facilityRevisions.filter((row) => row.annual_t === null).map((row) => row.facility_id)).toEqual([
      1014463,
    ]);
  });

  it.skipIf(!hasRawCache)('add up in 2020 to the workbook, read without any of our readers', () => {
    const parts = unzipSync(rawContent('ghgrp/ghgp_data_2020.xlsx'), {
      filter: ({ name }) => /sharedStrings|sheet1\.xml$/.test(name),
    });
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    const total = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].findIndex(
      ([, item]) => item?.replace(/<[^>]+>/g, '') === 'Total reported direct emissions',
    );
    const sheet = text('xl/worksheets/sheet1.xml');
    const letters = new RegExp(`<c r="([A-Z]+)4"[^>]*><v>${total}</v>`).exec(sheet)?.[1] ?? '';
    const cells = [...sheet.matchAll(new RegExp(`<c r="${letters}(\\d+)"[^>]*><v>([^<]+)</v>`, 'g'))];
    const values = cells.filter(([, row]) => Number(row) > 4).map(([, , value]) => Number(value));
    expect(values).toHaveLength(6556);
    expect(megatonnes(values)).toBeGreaterThan(2000);
    expect(megatonnes(column(2020))).toBeCloseTo(megatonnes(values), 3);
  });
});

describe('the gases', () => {
  it('add up to the total of each report, but for the rounding of each', () => {
    for (const [i, { facility_id, co2, ch4, n2o, rare }] of facilityGases.entries()) {
      const gases = [co2, ch4, n2o, ...rare.map((gas) => gas.t)].filter((series) => series !== null);
      for (const [at, total] of (facilityEmissions[i]?.co2e_t ?? []).entries()) {
        const sum = gases.reduce((all, series) => all + (series[at] ?? 0), 0);
        if (Math.abs(sum - (total ?? 0)) > (gases.length + 1) / 2)
          expect.fail(`${facility_id}, ${2010 + at}: gases ${sum}, total ${total ?? 'none'}`);
      }
    }
  });

  it('are nowhere stated for a year without a report', () => {
    const strays = facilityGases.filter(({ co2, ch4, n2o, biogenic_co2, rare }, i) =>
      facilityEmissions[i]?.co2e_t.some(
        (total, at) =>
          total === null &&
          [co2, ch4, n2o, biogenic_co2, ...rare.map((gas) => gas.t)].some(
            (series) => (series?.[at] ?? null) !== null,
          ),
      ),
    );
    expect(strays).toEqual([]);
  });

  it('hold the perfluorocarbons of a smelter', () => {
    const pfc = facilityGases
      .find((row) => row.facility_id === WARRICK)
      ?.rare.find((gas) => gas.gas === 'pfc')
      ?.t.at(-1);
    const smelter = aluminumEmissions.find((row) => row.smelter_id === 'warrick' && row.year === 2023);
    expect(pfc).toBe(Math.round(smelter?.pfc_t ?? 0));
  });
});

describe('the parents', () => {
  it('are known for every facility that reported in 2023', () => {
    const known = new Set(facilityParents.filter((row) => row.year === 2023).map((row) => row.facility_id));
    expect(facilities.filter((row) => row.last_year === 2023 && !known.has(row.id))).toEqual([]);
  });

  it('own no more than the whole, and are complete only when they own it', () => {
    for (const { facility_id, complete, parents } of facilityParents) {
      const share = parents.reduce((sum, parent) => sum + (parent.share_pct ?? 0), 0);
      expect(share, String(facility_id)).toBeLessThanOrEqual(100.5);
      expect(share >= 99.5, String(facility_id)).toBe(complete);
    }
  });

  it('are joint in 2020 where two share a plant, a share held twice under one name added up', () => {
    const of2020 = (id: number) =>
      facilityParents.find((row) => row.facility_id === id && row.year === 2020)?.parents;
    expect(of2020(1000097)?.map((parent) => [parent.name.slice(0, 10), parent.share_pct])).toEqual([
      ['SALT RIVER', 50],
      ['UNS ENERGY', 50],
    ]);
    expect(of2020(1000035)).toEqual([
      { name: 'MARATHON PETROLEUM CORP', share_pct: 50 },
      { name: 'THE ANDERSONS INC', share_pct: 50 },
    ]);
    expect(facilityParents.filter((row) => row.year === 2020 && row.parents.length < 2)).toEqual([]);
  });
});
