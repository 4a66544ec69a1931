import { stateByPostal } from '../../../src/lib/states.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { FOUR_INDUSTRIES, REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import { SITED_GROUPS } from '../../../src/data/schema/fenceline.ts';
import { round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { SourceError } from '../source-error.ts';
import { TRACT_POINTS } from '../tables/tracts.ts';
import { nearestTracts } from './tract-finder.ts';
import { CEJST, screened } from './tracts.ts';

type Facility = DatasetRow<'facilities'>;
type Row = DatasetRow<'siting-test'>;

/** Above this many tonnes a plant must report. */
const THRESHOLD = 25_000;
/** The year of the claim that is tested, and the latest. */
const YEARS = [2022, 2023];
/** Outside the 48 states and D.C. */
const APART = ['AK', 'HI', 'AS', 'GU', 'MP', 'PR', 'VI'];

/** Plants in disadvantaged tracts by industry, beside the people and the land of their counties. */
export const buildSitingTest: Builder<'siting-test'> = (files, get) => {
  const flags = screened(files);
  const nearest = nearestTracts(files, 0);
  const parts = countyParts(files);
  const places = new Map(get('facility-places').rows.map((row) => [row.facility_id, row]));
  const emissions = new Map(get('facility-emissions').rows.map((row) => [row.facility_id, row.co2e_t]));
  const mainland = get('facilities').rows.filter(({ state }) => !APART.includes(state));
  const tonnes = (plant: Facility, year: number): number =>
    emissions.get(plant.id)?.[REPORTING_YEARS.indexOf(year)] ?? 0;
  const members = (group: Row['group'], year: number): Facility[] =>
    mainland.filter((plant) =>
      group === 'manufacturing'
        ? /^3[123]/.test(plant.naics ?? '') && tonnes(plant, year) > THRESHOLD
        : plant.last_year === year &&
          (group === 'four industries' ? FOUR_INDUSTRIES.some((one) => one === plant.industry) : plant.industry === group),
    ); // prettier-ignore
  const row = (group: Row['group'], year: number): Row => {
    const plants = members(group, year);
    const placed = plants.flatMap((plant) => {
      const place = places.get(plant.id);
      const county = place?.tract_2010 ? parts.get(place.tract_2010.slice(0, 5)) : undefined;
      if (!place || place.disadvantaged === null || !county) return [];
      const byPoint = nearest(plant.lon, plant.lat, stateByPostal(plant.state).fips) ?? '';
      return [{ flag: place.disadvantaged, county, byPoint: flags.get(byPoint)?.disadvantaged === true }];
    });
    if (placed.length === 0)
      throw new SourceError(`siting-test: no plant of ${group} in ${year} has a tract`);
    const mean = (of: (plant: (typeof placed)[number]) => number): number =>
      round((100 * placed.reduce((sum, plant) => sum + of(plant), 0)) / placed.length, 1);
    return {
      group,
      year,
      plants: plants.length,
      placed: placed.length,
      disadvantaged: placed.filter(({ flag }) => flag).length,
      disadvantaged_pct: mean(({ flag }) => Number(flag)),
      nearest_pct: mean(({ byPoint }) => Number(byPoint)),
      county_people_pct: mean(({ county }) => county.people),
      county_land_pct: mean(({ county }) => county.land),
    };
  };
  return {
    vintage: 'plants of reporting years 2022 and 2023; CEJST 1.0 (November 2022) on tracts of 2010',
    sources: [...new Set([...get('facilities').sources, ...get('facility-places').sources, TRACT_POINTS.key, CEJST])],
    notes: [
      'Plants, people and land of the 48 states and D.C. The tract of a plant is that of facility-places: by outline or by its toxics record where there is one, else the likeliest by the points of tracts, which is the right one about three times in four.',
      'The nearest point is another way to find the tract. It favours small tracts, those of towns, and is given for comparison.',
      'The screening tool marks a tract by income and burdens such as pollution, health or housing, not by race. Some of its burdens come from industry: the test asks where plants stand, not which came first.',
      'County figures: what part would be in disadvantaged tracts if each plant stood at a random resident of its county, or at a random spot of its land.',
    ],
    rows: [
      ...SITED_GROUPS.filter((group) => group !== 'manufacturing').map((group) => row(group, Math.max(...YEARS))),
      ...YEARS.map((year) => row('manufacturing', year)),
    ],
  }; // prettier-ignore
};

/** Parts of each county's people and land that are in disadvantaged tracts, 0 to 1. */
function countyParts(
  files: RawFiles,
): ReadonlyMap<string, { readonly people: number; readonly land: number }> {
  const flags = screened(files);
  const counties = Map.groupBy(files.table(TRACT_POINTS), (row) => row.GEOID.slice(0, 5));
  return new Map(
    [...counties].map(([fips, tracts]) => {
      const sum = { people: 0, land: 0, flaggedPeople: 0, flaggedLand: 0 };
      for (const { GEOID, ALAND } of tracts) {
        const flag = flags.get(GEOID);
        if (!flag) continue;
        sum.people += flag.people;
        sum.land += ALAND;
        if (!flag.disadvantaged) continue;
        sum.flaggedPeople += flag.people;
        sum.flaggedLand += ALAND;
      }
      return [fips, { people: sum.flaggedPeople / (sum.people || 1), land: sum.flaggedLand / (sum.land || 1) }];
    }),
  ); // prettier-ignore
}
