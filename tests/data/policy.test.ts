import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { facilities, emissionsIn } from '../../src/data/facilities.ts';
import {
  disadvantagedGrid,
  fencelineOf,
  fencelineRanges,
  placeOf,
  sitingOf,
} from '../../src/data/fenceline.ts';
import { actionOf, epaActions, performanceStandards, standardOf } from '../../src/data/policy.ts';
import { regions } from '../../src/data/places.ts';
import { converted, hasRawCache, rawContent } from './workbench.ts';

const input = (name: string) => readFileSync(`scripts/data/inputs/policy/${name}`, 'utf8');

describe('the standards of performance', () => {
  it('are the ten of the memo, none with a limit on carbon dioxide', () => {
    expect(performanceStandards).toHaveLength(10);
    expect(performanceStandards.every((row) => row.co2_limit === 'none')).toBe(true);
  });

  it('keep the dates of the input', () => {
    const text = input('nsps_part60_heavy_industry.csv');
    for (const row of performanceStandards) {
      const line = text.split('\n').find((each) => each.startsWith(`60 ${row.subpart},`));
      for (const date of [row.first_date, row.claimed_date, row.latest_date])
        if (date !== null) expect(line).toContain(date);
    }
  });

  it('tell by the dates how memo and record compare', () => {
    const checks = Object.fromEntries(performanceStandards.map((row) => [row.subpart, row.check]));
    expect(checks).toEqual({
      'AA/AAa/AAb': 'amended since', CC: 'earlier on record', Db: 'agrees', Dc: 'not checked', F: 'signed earlier',
      'J/Ja': 'agrees', N: 'later on record', Na: 'not checked', PP: 'not checked', S: 'later on record',
    }); // prettier-ignore
    expect(standardOf('Db')).toMatchObject({
      amendments: ['1989-12-18', '2014-02-27'],
      amendments_count: 19,
    });
    expect(standardOf('AA/AAa/AAb').first_date).toBe('1975-09-23');
    expect(() => standardOf('ZZ')).toThrow('no performance standard');
  });
});

describe('the actions on rules', () => {
  it('are in order, each with an address', () => {
    expect(epaActions).toHaveLength(16);
    expect(epaActions.map(({ date }) => date)).toEqual(epaActions.map(({ date }) => date).sort());
    for (const row of epaActions) expect(row.source_url).toMatch(/^https?:/);
  });

  it('leave what is proposed a proposal', () => {
    expect(actionOf('2025-09-16')).toMatchObject({
      type: 'proposed rule',
      cfr: '40 CFR 98',
      fr_citation: '90 FR 44591',
    });
    expect(actionOf('2025-09-16').status).toContain('final rule not found');
    expect(() => actionOf('2020-01-01')).toThrow('0 rows');
  });
});

describe('the ranges of the neighbors', () => {
  it('have the other radii of the summary', () => {
    for (const row of fencelineRanges.filter(
      ({ way, group }) => way === 'other radius' && group === 'steel',
    )) {
      const values = [1, 5].map((miles) => fencelineOf('steel', miles as 1 | 5)[`${row.share}_pct`] ?? NaN);
      expect([row.low_pct, row.high_pct]).toEqual([Math.min(...values), Math.max(...values)]);
    }
  });

  it('hold the figure within 3 miles between the counts with one plant fewer', () => {
    for (const row of fencelineRanges.filter(({ way }) => way === 'one plant fewer')) {
      const value = fencelineOf(row.group, 3)[`${row.share}_pct`] ?? NaN;
      expect(row.low_pct).toBeLessThanOrEqual(value);
      expect(row.high_pct).toBeGreaterThanOrEqual(value);
    }
  });
});

describe('the test of siting', () => {
  const APART = ['AK', 'HI', 'AS', 'GU', 'MP', 'PR', 'VI'];

  it('counts what the lists of plants and places count', () => {
    const steel = facilities.filter(
      (row) => row.industry === 'steel' && row.last_year === 2023 && !APART.includes(row.state),
    );
    expect(sitingOf('steel', 2023)).toMatchObject({
      plants: steel.length,
      disadvantaged: steel.filter(({ id }) => placeOf(id).disadvantaged).length,
    });
    const large = facilities.filter(
      (row) => /^3[123]/.test(row.naics ?? '') && (emissionsIn(row.id, 2022) ?? 0) > 25_000,
    );
    // 2,072 by the compiled claim, with the industry codes of that year.
    expect(Math.abs(large.length - 2072)).toBeLessThan(10);
  });

  it('agrees with the compiled claim when the nearest tract point is taken', () => {
    expect(sitingOf('manufacturing', 2022).nearest_pct).toBeCloseTo(51.2, 0);
  });
});

describe('the hexagons of tracts', () => {
  const sum = (of: (cell: (typeof disadvantagedGrid)[number]) => number) => disadvantagedGrid.reduce((total, cell) => total + of(cell), 0);

  it('hold the people of the nation, but for Alaska, Hawaii and renumbered tracts', () => {
    const nation = regions.find(({ code }) => code === 'US');
    const apart = regions.filter(({ code }) => code === 'AK' || code === 'HI');
    const people = (nation?.tract_people ?? 0) - apart.reduce((total, row) => total + row.tract_people, 0);
    expect(Math.abs(sum((cell) => cell.people) / people - 1)).toBeLessThan(0.001);
  });

  it.runIf(hasRawCache && converted.length > 0)('add up to the flags and points of the raw files', () => {
    const flags = new Map(
      rawContent('demographics/cejst-v1.0-tract-disadvantaged.csv').toString('utf8').split('\n').slice(1)
        .map((line) => line.trim().split(',') as [string, string, string, string]).map((cells) => [cells[0], cells[3]]),
    );
    const points = gunzipSync(rawContent('geography/converted/us-tract-points-2019.csv.gz')).toString('utf8').split('\n').slice(1);
    let marked = 0;
    for (const line of points) {
      const id = line.slice(0, 11);
      if (id === '' || /^(02|15|60|66|69|72|78)/.test(id)) continue;
      if (flags.get(id) === 'True') marked += 1;
    }
    // Renamed counties are found by their new number in the dataset, not here.
    expect(Math.abs(sum((cell) => cell.disadvantaged_tracts) - marked)).toBeLessThan(25);
  });
}); // prettier-ignore
