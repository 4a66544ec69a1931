import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { facilities } from '../../src/data/facilities.ts';
import {
  facilitiesByCounty,
  facilityPeople,
  facilityPlaceConflicts,
  facilityPlaces,
  fencelineOf,
  fencelineSummary,
  peopleNear,
  placeOf,
} from '../../src/data/fenceline.ts';
import { countyByFips } from '../../src/data/places.ts';
import { datasetInfo } from '../../src/data/sources.ts';
import { converted, hasRawCache, rawContent } from './workbench.ts';

const GARY_WORKS = 1000418;
const PONTCHARTRAIN_WORKS = 1001715;
const facility = (id: number) => facilities.find((row) => row.id === id);

describe('the places of facilities', () => {
  it('are one a facility, in a county of the state it reports, but for a few', () => {
    expect(facilityPlaces.map((row) => row.facility_id)).toEqual(facilities.map((row) => row.id));
    const elsewhere = facilityPlaces.filter(
      ({ facility_id, county_fips }) =>
        county_fips !== null && countyByFips(county_fips).state !== facility(facility_id)?.state,
    );
    expect(elsewhere.length).toBeLessThan(30);
    expect(elsewhere.every((row) => row.county_by === 'point')).toBe(true);
  });

  it('tell cities from counties of the same name, by the word of the report or by the position', () => {
    const words = (fips: string) =>
      (facilitiesByCounty.get(fips) ?? []).map((id) => facility(id)?.county?.toUpperCase());
    expect(words('24510')).toContain('BALTIMORE CITY');
    expect(words('24510')).not.toContain('BALTIMORE COUNTY');
    expect(words('24005')).toContain('BALTIMORE COUNTY');
    expect(words('24005')).not.toContain('BALTIMORE CITY');
    // Both report "Baltimore": Westport is in the city, Sparrows Point in the county.
    expect([placeOf(1000646).county_fips, placeOf(1000553).county_fips]).toEqual(['24510', '24005']);
  });

  it('put no platform into the parish of its office', () => {
    for (const id of [1008279, 1002345, 1003267])
      expect(placeOf(id)).toMatchObject({ county_fips: null, tract_2010: null });
    expect(placeOf(1012757).county_fips).toBe('22075');
  });

  it('find the tract of a plant in Louisiana by its outline', () => {
    expect(placeOf(PONTCHARTRAIN_WORKS)).toMatchObject({
      county_fips: '22095',
      tract_2010: '22095070800',
      tract_by: 'polygon',
      risk_2014: 1505.12,
      tracts_2020: ['22095070800'],
      risk_2019_low: 200,
      risk_2019_high: 200,
      // Its ZIP code lies in two districts.
      district: null,
    });
    expect(placeOf(1003043).district).toBe('LA-2');
  });

  it('state tract and risk together, the tract in the county or beside it', () => {
    for (const row of facilityPlaces) {
      expect(row.tract_2010 === null).toBe(row.tract_by === 'none');
      if (row.tract_2010 === null) expect(row.risk_2014).toBeNull();
      expect(row.risk_2019_low ?? 0).toBeLessThanOrEqual(row.risk_2019_high ?? 0);
    }
    const apart = facilityPlaces.filter(
      ({ tract_2010, county_fips }) => tract_2010 !== null && tract_2010.slice(0, 5) !== county_fips,
    );
    expect(apart.length).toBeLessThan(0.03 * facilities.length);
  });

  it('say how often a tract found by points is the right one', () => {
    expect(datasetInfo('facility-places').notes.join(' ')).toMatch(
      /right one: \d\d(\.\d)?% of the locations of the Toxics Release Inventory/,
    );
  });

  it('list every disagreement, and only those', () => {
    for (const row of facilityPlaceConflicts)
      expect(row.name_fips === null || row.name_fips !== row.point_fips).toBe(true);
    const listed = new Set(facilityPlaceConflicts.map((row) => row.facility_id));
    for (const row of facilityPlaces) if (row.county_by === 'name') expect(listed).toContain(row.facility_id);
  });
});

describe('the residents near facilities', () => {
  it('grow with the radius, and have shares where there are figures', () => {
    for (const row of facilityPeople) {
      const [one = 0, three = 0, five = 0] = row.people;
      expect(one <= three && three <= five, String(row.facility_id)).toBe(true);
      for (const [at, count] of row.block_groups.entries())
        if (count === 0)
          expect([row.people[at], row.people_of_color_pct[at], row.disadvantaged_pct[at]]).toEqual([
            0,
            null,
            null,
          ]);
    }
  });

  it('are missing only where the position is wrong', () => {
    const known = new Set(facilityPeople.map((row) => row.facility_id));
    const missing = facilities.filter((row) => !known.has(row.id)).map((row) => row.id);
    expect(missing).toEqual([1000594, 1000630, 1011702, 1013277]);
    expect(peopleNear(1000594, 3)).toBeNull();
    expect(missing.every((id) => placeOf(id).tract_2010 === null)).toBe(true);
  });

  it.skipIf(!hasRawCache || converted.length === 0)(
    'of two plants are those of a plain count of all block groups, read without any of our readers',
    () => {
      const groups = gunzipSync(rawContent('geography/converted/bg_cenpop2020.csv.gz'))
        .toString()
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(1).map(Number));
      const radians = Math.PI / 180;
      for (const id of [GARY_WORKS, PONTCHARTRAIN_WORKS]) {
        const plant = facility(id) ?? { lat: Number.NaN, lon: Number.NaN };
        for (const miles of [1, 3, 5] as const) {
          let people = 0;
          for (const [lat = 0, lon = 0, residents = 0] of groups) {
            // The law of cosines on the sphere: another formula than the index uses.
            const cosine =
              Math.sin(lat * radians) * Math.sin(plant.lat * radians) +
              Math.cos(lat * radians) * Math.cos(plant.lat * radians) * Math.cos((lon - plant.lon) * radians);
            if (Math.acos(Math.min(1, cosine)) * 6371 <= miles * 1.609344) people += residents;
          }
          expect(peopleNear(id, miles)?.people).toBe(people);
        }
      }
    },
  );
});

describe('the summary of the fenceline', () => {
  it('has each industry at each radius, and the nation as counted', () => {
    expect(fencelineSummary).toHaveLength(6 * 3 + 1);
    expect(fencelineOf('nation', null).people).toBe(331_449_281);
    expect(() => fencelineOf('steel', null)).toThrow('no fenceline summary of steel within null miles');
  });

  it('counts nobody twice: fewer than the sum over plants, no fewer than the largest of them', () => {
    for (const group of ['steel', 'coke', 'cement', 'aluminum'] as const) {
      const plants = facilities.filter((row) => row.industry === group && row.last_year === 2023);
      const near = plants.flatMap((row) => peopleNear(row.id, 3)?.people ?? []);
      const together = fencelineOf(group, 3);
      expect(together.plants).toBe(plants.length);
      expect(together.people).toBeLessThanOrEqual(near.reduce((a, b) => a + b, 0));
      expect(together.people).toBeGreaterThanOrEqual(Math.max(...near));
    }
    const parts = (['steel', 'coke', 'cement', 'aluminum'] as const).map(
      (group) => fencelineOf(group, 3).people,
    );
    expect(fencelineOf('four industries', 3).people).toBeLessThan(parts.reduce((a, b) => a + b, 0));
  });
});
