import { describe, expect, it } from 'vitest';
import {
  countyEmployment,
  countyEmploymentOf,
  hasCountyEmployment,
  stateEmployment,
  stateEmploymentOf,
} from '../../src/data/employment.ts';

describe('employment by county', () => {
  it('has 7,549 people at the steel works of Lake County, Indiana', () => {
    expect(countyEmploymentOf('18089').find((row) => row.naics === '331110')?.employees).toBe(7549);
    expect(countyEmploymentOf('01073').find((row) => row.naics === '324199')?.employees).toBe(549);
  });

  it('covers 17 states, and prints nothing of fewer than three establishments', () => {
    expect(new Set(countyEmployment.map((row) => row.county_fips.slice(0, 2))).size).toBe(17);
    expect(Math.min(...countyEmployment.map((row) => row.establishments ?? 3))).toBe(3);
    expect([hasCountyEmployment('22095'), hasCountyEmployment('29186')]).toEqual([true, false]);
  });
});

describe('employment by state', () => {
  it('has 17,847 people in the steel works of Indiana in 2017', () => {
    const rows = stateEmploymentOf('IN', '331110');
    expect(rows.map((row) => row.year)).toEqual([2014, 2015, 2016, 2017]);
    expect(rows.at(-1)?.employees).toBe(17_847);
  });

  it('marks what is withheld, and holds no zero', () => {
    expect(stateEmployment.filter((row) => row.employees === 0)).toEqual([]);
    for (const row of stateEmployment) expect(row.employees === null).toBe(row.withheld);
    const smelters = stateEmployment.filter((row) => row.naics === '331313' && row.year === 2017);
    expect([smelters.filter((row) => row.withheld).length, smelters.length]).toEqual([24, 30]);
  });
});
