import { describe, expect, it } from 'vitest';
import { eligiblePlants } from '../../scripts/data/builders/facility-listings.ts';
import { rawFolder } from '../../scripts/data/cache.ts';
import { RawFiles } from '../../scripts/data/raw-files.ts';
import { facilities } from '../../src/data/facilities.ts';
import { TOXICS_YEARS } from '../../src/data/schema/toxic-terms.ts';
import {
  ethyleneOxide,
  ethyleneOxideOf,
  facilityListings,
  facilityReleases2012,
  facilityToxics,
  listingOf,
  releases2012Of,
  toxicsOf,
} from '../../src/data/toxics.ts';
import { hasRawCache, manifest } from './workbench.ts';

const [SHELL_GEISMAR, CLAIRTON, BURNS_HARBOR, STE_GENEVIEVE, INDIANA_HARBOR] = [
  1001936, 1000124, 1003962, 1007563, 1000156,
];
const pounds = (facilityId: number, chemical: string, year: number): [number | null, number | null] => {
  const row = toxicsOf(facilityId).find((one) => one.chemical === chemical);
  const at = TOXICS_YEARS.indexOf(year);
  return [row?.fugitive_lb[at] ?? null, row?.stack_lb[at] ?? null];
};
const total = (pair: [number | null, number | null]): number => (pair[0] ?? 0) + (pair[1] ?? 0);

describe('the nine pollutants', () => {
  it('fall at Shell Geismar from 9,424 lb of ethylene oxide to 3,221', () => {
    expect(total(pounds(SHELL_GEISMAR, 'Ethylene oxide', 2017))).toBe(9424);
    expect(pounds(SHELL_GEISMAR, 'Ethylene oxide', 2018)).toEqual([1631, 8782]);
    expect(total(pounds(SHELL_GEISMAR, 'Ethylene oxide', 2022))).toBe(3221);
  });

  it('hold the benzene of the coke ovens', () => {
    expect(pounds(CLAIRTON, 'Benzene', 2022)).toEqual([10147, 20272]);
    expect(pounds(BURNS_HARBOR, 'Benzene', 2022)).toEqual([8624, 8583]);
    expect(pounds(BURNS_HARBOR, 'Benzene', 2018)).toEqual([41940, 128596]);
  });

  it('count a row that repeats another once, and add up several submissions', () => {
    const coyote = facilityToxics.find(
      (row) => row.tri_id === '58523TTRTL62401' && row.chemical === 'Mercury compounds',
    );
    expect(coyote?.stack_lb[0]).toBe(80.6003);
    const norco = facilityToxics.find(
      (row) => row.tri_id === '70079SHLLL1205R' && row.chemical === 'Benzene',
    );
    expect(norco?.stack_lb[0]).toBe(40290 + 15890);
  });

  it('keep no figure apart from zero', () => {
    const blank = facilityToxics.filter((row) =>
      [...row.fugitive_lb, ...row.stack_lb].every((value) => value === null),
    );
    expect(blank.length).toBeGreaterThan(0);
  });
});

describe('ethylene oxide', () => {
  it('keeps the inventories apart', () => {
    const years = ethyleneOxideOf(SHELL_GEISMAR)[0]?.years ?? [];
    expect(years.map((one) => one.year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020]);
    expect(years.find((one) => one.year === 2014)).toMatchObject({ tri_lb: 9669, compiled_lb: 9640 });
    expect(years.find((one) => one.year === 2018)).toMatchObject({ nei_lb: null, tri_lb: 10415 });
  });

  it('has risk for 2014 and 2017 only, no plant twice, and never more from a part than in all', () => {
    const ids = ethyleneOxide.map((row) => row.eis_id ?? row.tri_ids[0]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, years } of ethyleneOxide) {
      for (const one of years) {
        if (![2014, 2017].includes(one.year)) expect(one.point_risk ?? one.total_risk, name).toBeNull();
        // The total of 2017 is rounded to one figure, so the part may seem the larger by as much.
        if (one.point_risk !== null && one.total_risk !== null)
          expect(one.point_risk, name).toBeLessThanOrEqual(one.total_risk * 1.5 + 1);
      }
    }
  });
});

describe('the releases of 2012', () => {
  it('add up to no more than their chemicals, the largest first', () => {
    for (const row of facilityReleases2012) {
      const pounds = row.top_2012.map((one) => one.lb);
      expect(pounds).toEqual(pounds.toSorted((a, b) => b - a));
      expect(pounds.reduce((sum, lb) => sum + lb, 0)).toBeLessThanOrEqual(row.air_lb_2012 + 0.01);
      expect(row.carcinogen_lb_2012).toBeLessThanOrEqual(row.air_lb_2012 + 0.01);
      expect(row.top_2012.some(({ chemical }) => /dioxin-like|CO2/i.test(chemical))).toBe(false);
    }
  });

  it('are those of the site: Shell Geismar released 7,936 lb of ethylene oxide', () => {
    const found = releases2012Of(SHELL_GEISMAR);
    expect(found?.carcinogens_2012[0]).toEqual({ chemical: 'Ethylene oxide', lb: 7936 });
    expect(found?.link).toBe('FRS id');
  });

  it('are found by name and place where the FRS ids differ', () => {
    expect(releases2012Of(STE_GENEVIEVE)).toMatchObject({
      facility_ids: [STE_GENEVIEVE],
      tri_ids: ['6362WHLCMS2942U'],
      link: 'name and place',
    });
  });

  it('are shared where facilities share an FRS id', () => {
    expect(releases2012Of(INDIANA_HARBOR)?.facility_ids).toEqual([1000156, 1001348, 1007287]);
    expect(listingOf(INDIANA_HARBOR)?.shares_frs_id).toBe(true);
  });
});

describe('the listings', () => {
  it('give each facility one row, and its rules', () => {
    expect(new Set(facilityListings.map((row) => row.facility_id)).size).toBe(facilityListings.length);
    expect(listingOf(CLAIRTON)?.eligible_rules_2025).toEqual(['Coke Ovens Rule']);
    expect(listingOf(SHELL_GEISMAR)?.eligible_rules_2025).toEqual(['HON Rule']);
  });

  it.skipIf(!hasRawCache)('put no plant of the list into another state', () => {
    const states = new Map(facilities.map((row) => [row.frs_id, row.state]));
    const strays = eligiblePlants(new RawFiles(manifest, rawFolder())).filter(
      ({ frsId, state }) => frsId !== null && states.has(frsId) && states.get(frsId) !== state,
    );
    expect(strays).toEqual([]);
  });
});
