import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eligiblePlants } from '../../scripts/data/builders/facility-listings.ts';
import { rawFolder } from '../../scripts/data/cache.ts';
import { RawFiles } from '../../scripts/data/raw-files.ts';
import { corridorEvidence, corridorRecord } from '../../src/data/corridor-record.ts';
import { facilityPlaces } from '../../src/data/fenceline.ts';
import { CORRIDOR_FIPS, CORRIDOR_PARISHES } from '../../src/data/schema/corridor-terms.ts';
import { countyByFips } from '../../src/data/places.ts';
import { chloroprene2012, eligibleFacilities, facilityToxics } from '../../src/data/toxics.ts';
import { hasRawCache, manifest } from './workbench.ts';

describe('the corridor', () => {
  it('is seven parishes of Louisiana, by the names that the census has', () => {
    expect(CORRIDOR_FIPS.size).toBe(7);
    for (const { fips, name } of CORRIDOR_PARISHES) expect(countyByFips(fips).name).toBe(`${name} Parish`);
  });
});

describe('the record', () => {
  it.skipIf(!hasRawCache)(
    'rests on pages that the collection of facts names, or says where else it was read',
    () => {
      const text = readFileSync(join(rawFolder(), 'air-toxics/FACTS.json'), 'utf8');
      const elsewhere = corridorRecord
        .filter((event) => !text.includes(event.source_url ?? 'none'))
        .map((event) => event.date);
      // The opening and the letter of the civil rights inquiry, the paper of 2024, and a law firm's page on the offer.
      expect(elsewhere).toEqual(['2022-04-06', '2022-10-12', '2024-06-11', '2025-03-12']);
    },
  );

  it('has an address for everything but two counts, and says so there', () => {
    const without = corridorEvidence.filter((row) => row.source_url === null);
    expect(without.map((row) => row.id)).toEqual(['exempt-processing-plants', 'exempt-ppm-louisiana']);
    for (const row of without) expect([row.confidence, row.note]).toEqual(['uncertain', 'Address not kept']);
  });

  it.skipIf(!hasRawCache)('has the unit risks of August 2014 that the stored table has', () => {
    const table = readFileSync(
      join(rawFolder(), 'air-toxics/converted/epa-dose-response-library-2014-08.csv'),
      'utf8',
    );
    const of = (name: string) => Number(new RegExp(`^${name},${name},\\d+,([^,]+)`, 'm').exec(table)?.[1]);
    const value = (id: string) => corridorEvidence.find((row) => row.id === id)?.value;
    expect(value('unit-risk-eto-2014')).toBe(of('Ethylene oxide'));
    expect(value('unit-risk-benzene-2014')).toBe(of('Benzene'));
  });
});

describe('the list of the eligible', () => {
  it.skipIf(!hasRawCache)('has every row of the file but the repeated header', () => {
    expect(eligibleFacilities).toHaveLength(eligiblePlants(new RawFiles(manifest, rawFolder())).length);
  });

  it('puts an entry into the county of its facility, where it has one', () => {
    const counties = new Map(facilityPlaces.map((row) => [row.facility_id, row.county_fips]));
    const strays = eligibleFacilities.filter(
      (row) =>
        row.county_fips !== null &&
        row.facility_ids.length > 0 &&
        !row.facility_ids.some((id) => counties.get(id) === row.county_fips),
    );
    // Three per cent at most: lists and reports sometimes name neighboring counties.
    expect(strays.length).toBeLessThan(eligibleFacilities.length * 0.03);
    expect(strays.filter((row) => row.state === 'LA')).toEqual([]);
  });
});

describe('the sites of the nine pollutants', () => {
  it('have a county, but for one whose id is cut short', () => {
    const without = new Set(
      facilityToxics.filter((row) => row.county_fips === null).map((row) => row.tri_id),
    );
    expect([...without].length).toBeLessThanOrEqual(1);
  });
});

describe('chloroprene of 2012', () => {
  it('is listed largest first, with blanks kept apart from zero', () => {
    expect(chloroprene2012[0]).toMatchObject({ county_fips: '22095', air_lb_2012: 249_730 });
    expect(chloroprene2012.filter((row) => row.air_lb_2012 === null)).toHaveLength(2);
    expect(chloroprene2012.filter((row) => row.air_lb_2012 === 0)).toHaveLength(4);
  });
});
