/**
 * Where each facility is and who lives near it. For the build only: the files
 * are some megabytes.
 */
import type { DatasetRow } from './schema/datasets.ts';
import { RADII_MILES } from './schema/radii.ts';
import { rowsOf } from './rows.ts';
import facilityPeopleText from './json/facility-people.json?raw';
import facilityPlaceConflictsText from './json/facility-place-conflicts.json?raw';
import facilityPlacesText from './json/facility-places.json?raw';
import disadvantagedGridText from './json/disadvantaged-grid.json?raw';
import fencelineRangesJson from './json/fenceline-ranges.json' with { type: 'json' };
import fencelineSummaryText from './json/fenceline-summary.json?raw';
import sitingTestJson from './json/siting-test.json' with { type: 'json' };

/** County, district and tract of a facility. */
export type FacilityPlace = DatasetRow<'facility-places'>;
export const facilityPlaces = rowsOf(facilityPlacesText) as readonly FacilityPlace[];

/** Facilities whose reported county and position disagree. */
export type FacilityPlaceConflict = DatasetRow<'facility-place-conflicts'>;
export const facilityPlaceConflicts = rowsOf(facilityPlaceConflictsText) as readonly FacilityPlaceConflict[];

/** Residents within 1, 3 and 5 miles of a facility; lists in this order. */
export type FacilityPeople = DatasetRow<'facility-people'>;
export const facilityPeople = rowsOf(facilityPeopleText) as readonly FacilityPeople[];

/** Residents near the plants of an industry, each once, and the nation. */
export type Fenceline = DatasetRow<'fenceline-summary'>;
export const fencelineSummary = rowsOf(fencelineSummaryText) as readonly Fenceline[];

/** Shares within 3 miles, counted in other ways. */
export type FencelineRange = DatasetRow<'fenceline-ranges'>;
export const fencelineRanges = fencelineRangesJson.rows as readonly FencelineRange[];

/** Plants in disadvantaged tracts, with what people and land would let expect. */
export type SitingTest = DatasetRow<'siting-test'>;
export const sitingTest = sitingTestJson.rows as readonly SitingTest[];

/** Tracts of the 48 states and D.C. in hexagons. */
export type GridCell = DatasetRow<'disadvantaged-grid'>;
export const disadvantagedGrid = rowsOf(disadvantagedGridText) as readonly GridCell[];

export type RadiusMiles = (typeof RADII_MILES)[number];

/** Who lives within one radius of a facility; shares in per cent, null where no figures are known. */
export type Circle = {
  readonly [F in Exclude<keyof FacilityPeople, 'facility_id'>]: FacilityPeople[F][number];
};

const places = new Map(facilityPlaces.map((row) => [row.facility_id, row]));
const people = new Map(facilityPeople.map((row) => [row.facility_id, row]));

/** Where a facility is. Throws for an id that no facility has. */
export function placeOf(id: number): FacilityPlace {
  const place = places.get(id);
  if (!place) throw new Error(`no facility has the id ${id}`);
  return place;
}

/** Facilities by the county they are in; those at sea under null. */
export const facilitiesByCounty: ReadonlyMap<string | null, readonly number[]> = new Map(
  [...Map.groupBy(facilityPlaces, (row) => row.county_fips)].map(([fips, rows]) => [
    fips,
    rows.map((row) => row.facility_id),
  ]),
);

/** Residents near a facility; null for the few whose reported position is wrong. */
export function peopleNear(id: number, miles: RadiusMiles): Circle | null {
  const row = people.get(id);
  if (!row) return null;
  const at = RADII_MILES.indexOf(miles);
  const { facility_id: _, ...lists } = row;
  return Object.fromEntries(Object.entries(lists).map(([field, list]) => [field, list[at]])) as Circle;
}

/** Residents near the plants of a group ("steel", "four industries"), or of the nation, where the radius is left out. Throws when there is none. */
export function fencelineOf(group: Fenceline['group'], miles: RadiusMiles | null): Fenceline {
  const row = fencelineSummary.find((each) => each.group === group && each.miles === miles);
  if (!row) throw new Error(`no fenceline summary of ${group} within ${String(miles)} miles`);
  return row;
}

/** The test of siting of a group in a year. Throws when there is none. */
export function sitingOf(group: SitingTest['group'], year: number): SitingTest {
  const row = sitingTest.find((each) => each.group === group && each.year === year);
  if (!row) throw new Error(`no siting test of ${group} in ${year}`);
  return row;
}
