import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { oneFigure } from '../../scripts/data/builders/county-air-toxics.ts';
import { facilityEmissions } from '../../src/data/facilities.ts';
import {
  airToxicsOf,
  counties,
  countiesOf,
  countyAirToxics,
  countyByFips,
  countyEmissions,
  countyTonnes,
  emissionsOf,
  regionOf,
  regions,
  zipPlaces,
} from '../../src/data/places.ts';
import { slugOf, states } from '../../src/lib/states.ts';
import { converted, hasRawCache, rawContent } from './workbench.ts';

const ST_JOHN = '22095';

describe('the counties', () => {
  it('are those of us-atlas, with names that say what each is', () => {
    expect(counties).toHaveLength(3231);
    const name = (fips: string): string => countyByFips(fips).name;
    expect(
      [ST_JOHN, '51760', '51159', '02158', '02110', '09001', '72021', '35013', '32510', '11001'].map(name),
    ).toEqual([
      'St. John the Baptist Parish',
      'Richmond city',
      'Richmond County',
      'Kusilvak Census Area',
      'Juneau City and Borough',
      'Fairfield County',
      'Bayamón Municipio',
      'Doña Ana County',
      'Carson City',
      'District of Columbia',
    ]);
    for (const { postal } of states) expect(countiesOf(postal).length, postal).toBeGreaterThan(0);
  });

  it('have an address each, unique within the state', () => {
    expect(new Set(counties.map(({ state, slug }) => `${state}/${slug}`)).size).toBe(counties.length);
    for (const { name, slug } of counties) expect(slug).toBe(slugOf(name));
    expect(countyByFips(ST_JOHN).slug).toBe('st-john-the-baptist-parish');
  });

  it('have no shares in Alaska, Hawaii and the territories, and all of them elsewhere', () => {
    const apart = new Set(['AK', 'HI', 'AS', 'GU', 'MP', 'PR', 'VI']);
    for (const county of counties) {
      const known = [county.people, county.people_of_color_pct, county.black_pct, county.low_income_pct];
      expect(
        known.every((value) => (value === null) === apart.has(county.state)),
        county.name,
      ).toBe(true);
    }
  });

  it('add up to their states, and the states to the nation', () => {
    for (const field of ['tracts', 'disadvantaged_tracts', 'tract_people', 'disadvantaged_people'] as const) {
      // Samoa has two atolls that are not on the map of counties.
      for (const { postal } of states.filter((state) => state.postal !== 'AS'))
        expect(countiesOf(postal).reduce((sum, county) => sum + county[field], 0)).toBe(
          regionOf(postal)[field],
        );
    }
    const people = (rows: readonly { people: number | null }[]): number =>
      rows.reduce((sum, row) => sum + (row.people ?? 0), 0);
    expect(people(counties)).toBe(regionOf('US').people);
    expect(people(regions.filter((row) => row.code !== 'US'))).toBe(regionOf('US').people);
    expect(() => countyByFips('00000')).toThrow('no county has the FIPS code "00000"');
  });

  it.skipIf(!hasRawCache || converted.length === 0)(
    'have the shares of their tracts, read without any of our readers',
    () => {
      const text = gunzipSync(
        rawContent('demographics/converted/us-tracts-airtoxscreen2019-eji2024.csv.gz'),
      ).toString();
      const tracts = text
        .split('\n')
        .filter((line) => line.startsWith(ST_JOHN))
        .map((line) => line.split(',').map(Number));
      const people = tracts.reduce((sum, tract) => sum + (tract[3] ?? 0), 0);
      const share = (column: number): number =>
        tracts.reduce((sum, tract) => sum + (tract[3] ?? 0) * (tract[column] ?? 0), 0) / people;
      const county = countyByFips(ST_JOHN);
      expect(county.people).toBe(people);
      expect(county.people_of_color_pct).toBeCloseTo(share(5), 1);
      expect(county.low_income_pct).toBeCloseTo(share(14), 1);
      expect(Math.abs((county.black_pct ?? 0) - share(7))).toBeLessThan(0.1);
    },
  );
});

describe('the tracts by risk', () => {
  it('are counted whole, in each county and year', () => {
    for (const row of countyAirToxics) {
      expect(row.tracts_at).toHaveLength(row.risk.length);
      expect(row.tracts_at.reduce((a, b) => a + b, 0)).toBe(row.tracts - row.without);
      expect([...row.risk].sort((a, b) => a - b)).toEqual(row.risk);
    }
  });

  it('keep the two years apart, and 2014 exact', () => {
    expect(airToxicsOf(ST_JOHN, 2014)?.max).toBe(1505.12);
    expect(airToxicsOf(ST_JOHN, 2019)?.max).toBe(200);
    expect(airToxicsOf('US', 2014)).toMatchObject({ tracts: 72333, max: 1505.12 });
    expect(airToxicsOf('US', 2019)).toMatchObject({ tracts: 83509, max: 400 });
    expect(airToxicsOf('AK', 2014)).toBeNull();
    for (const row of countyAirToxics.filter(({ year }) => year === 2019))
      expect(row.max === null || oneFigure(row.max) === row.max).toBe(true);
  });

  it('are rounded as EPA rounds', () => {
    expect([44, 45, 95, 149, 151, 8.77, 1505.12, 0].map(oneFigure)).toEqual([
      40, 50, 100, 100, 200, 9, 2000, 0,
    ]);
  });

  it('at the line are those of the histogram in 2019', () => {
    for (const row of countyAirToxics.filter(({ year }) => year === 2019)) {
      const above = row.tracts_at.reduce((sum, count, i) => sum + ((row.risk[i] ?? 0) >= 100 ? count : 0), 0);
      expect(row.tracts_100).toBe(above);
    }
  });
});

describe('the emissions of counties', () => {
  it('add up to all facilities, in every year', () => {
    for (const at of [0, 7, 13]) {
      const facilities = facilityEmissions.reduce((sum, row) => sum + (row.co2e_t[at] ?? 0), 0);
      expect(countyEmissions.reduce((sum, row) => sum + (row.co2e_t[at] ?? 0), 0)).toBe(facilities);
    }
  });

  it('hold the four industries, which are part of them', () => {
    for (const row of countyEmissions)
      for (const at of row.co2e_t.keys())
        expect(row.four.reduce((sum, part) => sum + (part.facilities[at] ?? 0), 0)).toBeLessThanOrEqual(
          row.facilities[at] ?? 0,
        );
    // Lake County, Indiana: Gary Works, Indiana Harbor and their coke ovens.
    expect(countyTonnes('18089', 2023, 'steel')).toBeGreaterThan(10e6);
    expect(countyTonnes('18089', 2023, 'steel')).toBeLessThan(countyTonnes('18089', 2023));
    expect(countyTonnes('18089', 2023, 'aluminum')).toBe(0);
  });

  it('leave platforms at sea in no county', () => {
    expect(emissionsOf(null)?.facilities.at(-1)).toBeGreaterThan(50);
    expect(emissionsOf('00000')).toBeNull();
  });
});

describe('the places by ZIP code', () => {
  it('find Reserve, La Place and Gary where they are', () => {
    const find = (zip: string) => zipPlaces.find((row) => row.zips.includes(zip));
    expect(find('70084')).toMatchObject({ place: 'Reserve', county_fips: ST_JOHN });
    const laPlace = find('70068');
    expect(laPlace?.districts[laPlace.zips.indexOf('70068')]).toBe('LA-1,LA-2');
    const gary = find('46402');
    expect(gary?.place).toBe('Gary');
    expect(gary?.districts[gary.zips.indexOf('46402')]).toBe('IN-1');
    expect(find('06101')?.county_fips).toBe('09003');
  });

  it('lie in counties that exist, each ZIP code with its districts', () => {
    for (const row of zipPlaces) {
      expect(countyByFips(row.county_fips)).toBeDefined();
      expect(row.districts).toHaveLength(row.zips.length);
    }
    const zips = zipPlaces.flatMap((row) => row.zips);
    expect(new Set(zips).size).toBe(zips.length);
  });
});
