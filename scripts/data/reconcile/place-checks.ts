import { REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { GROUPS } from '../builders/shares.ts';
import { tracts2010 } from '../builders/tracts.ts';
import { triLocations } from '../builders/tri-locations.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { ETHYLENE_OXIDE } from '../tables/toxics.ts';
import { byYear, compare, withoutSecondSource, type Pair, type Reconciliation } from './compare.ts';
import { reportsOf, tally } from './facility-reports.ts';

/** Residents of the 50 states and D.C. by the 2020 Census, as the Census Bureau published them. */
const CENSUS_2020 = 331_449_281;

/** Checks of places, of the people in them and of the people near plants. */
export function placeChecks(files: RawFiles, get: GetDataset): Reconciliation[] {
  const rows = get('county-emissions').rows;
  const yearly = (field: 'co2e_t' | 'facilities'): ReadonlyMap<number, number> =>
    new Map(
      REPORTING_YEARS.map((year, at) => [year, rows.reduce((sum, row) => sum + (row[field][at] ?? 0), 0)]),
    );
  const reports = reportsOf(get);
  return [
    compare({
      series: 'county-emissions co2e_t, all counties by year',
      against: 'facility-emissions, all facilities by year',
      unit: 't CO2e',
      tolerance: { within: 0 },
      pairs: byYear(
        yearly('co2e_t'),
        tally(reports, (report) => report.t),
        REPORTING_YEARS,
      ),
      remark: 'Facilities at sea are in the row without a county. Tests that every facility is in one place.',
    }),
    compare({
      series: 'county-emissions facilities, all counties by year',
      against: 'facility-emissions, facilities by year',
      unit: 'facilities',
      tolerance: { within: 0 },
      pairs: byYear(
        yearly('facilities'),
        tally(reports, () => 1),
        REPORTING_YEARS,
      ),
      remark: 'The same for their number.',
    }),
    compare({
      series: 'facility-places county_fips, facilities in the Toxics Release Inventory',
      against: 'county of their tract there',
      unit: 'facilities',
      tolerance: { percent: 2 },
      pairs: [countiesInInventory(files, get)],
      remark:
        'Facilities with the same county in both, against all that are in both. The inventory has positions of its own.',
    }),
    compare({
      series: 'county-air-toxics people 2014, by state',
      against: 'regions tract_people (CEJST)',
      unit: 'people',
      tolerance: { percent: 1 },
      pairs: peopleByState(get),
      remark:
        'Both are ACS 2015-2019 on tracts of 2010. CEJST has no people for tracts that were renumbered after 2010, in Arizona, California and New York.',
    }),
    compare({
      series: 'county-air-toxics 2014, risk of the tracts with ethylene oxide',
      against: 'total risk of the tract in a compilation of NATA 2014 (A. Singhal)',
      unit: 'per million',
      tolerance: { within: 0.0051 },
      pairs: risks2014(files),
      remark: 'The index rounds to hundredths.',
    }),
    withoutSecondSource(
      'county-air-toxics 2019',
      "EPA's own files of AirToxScreen 2019 were not found; the Environmental Justice Index is the only copy.",
    ),
    compare({
      series: 'fenceline-summary, residents of the nation',
      against: '2020 Census, 50 states and D.C.',
      unit: 'people',
      tolerance: { within: 0 },
      pairs: [{ what: '2020', ours: nationOf(get).people, theirs: CENSUS_2020 }],
      remark: 'Block groups without residents are left out.',
    }),
    compare({
      series: 'fenceline-summary, who lives in the nation',
      against: 'regions, the same from tracts directly',
      unit: 'percentage points',
      tolerance: { within: 0.5 },
      pairs: sharesOfNation(get),
      remark:
        'Block groups with the figures of the likeliest tract, weighted by the 2020 Census, against tracts weighted by their own residents. Shows that the method does not lean to one side in the large; not how far off it is near one plant.',
    }),
  ];
}

function nationOf(get: GetDataset): DatasetRow<'fenceline-summary'> {
  const nation = get('fenceline-summary').rows.find((row) => row.group === 'nation');
  if (!nation) throw new Error('fenceline-summary has no row of the nation');
  return nation;
}

function sharesOfNation(get: GetDataset): Pair[] {
  const nation = nationOf(get);
  const direct = get('regions').rows.find((row) => row.code === 'US');
  return GROUPS.flatMap((group) => {
    const [ours, theirs] = [nation[`${group}_pct`], direct?.[`${group}_pct`] ?? null];
    return ours === null || theirs === null ? [] : [{ what: group, ours, theirs }];
  });
}

function peopleByState(get: GetDataset): Pair[] {
  const modelled = new Map(
    get('county-air-toxics')
      .rows.filter((row) => row.year === 2014 && row.area.length === 2 && row.area !== 'US')
      .map((row) => [row.area, row.people]),
  );
  return get('regions').rows.flatMap(({ code, tract_people }) => {
    const ours = modelled.get(code);
    return ours === undefined ? [] : [{ what: code, ours, theirs: tract_people }];
  });
}

function risks2014(files: RawFiles): Pair[] {
  const tracts = tracts2010(files);
  const theirs = new Map(
    files
      .table(ETHYLENE_OXIDE)
      .filter((row) => row.year === 2014)
      .map((row) => [row.census_tract ?? '', row.total_cancer_risk]),
  );
  return [...theirs].flatMap(([tract, risk]) => {
    const ours = tracts.get(tract)?.risk ?? null;
    return ours === null || risk === null ? [] : [{ what: tract, ours, theirs: risk }];
  });
}

function countiesInInventory(files: RawFiles, get: GetDataset): Pair {
  const counties = new Map(get('facility-places').rows.map((row) => [row.facility_id, row.county_fips]));
  const inventory = new Map(triLocations(files).map(({ frsId, tract }) => [frsId, tract.slice(0, 5)]));
  const both = get('facilities').rows.flatMap(({ id, frs_id }) => {
    const [ours, theirs] = [counties.get(id) ?? null, inventory.get(frs_id ?? '')];
    return ours === null || theirs === undefined ? [] : [ours === theirs];
  });
  return { what: 'all', ours: both.filter(Boolean).length, theirs: both.length };
}
