/** Who lives near a plant, and who lives in its county, state and the nation, as one table. Build only. */
import {
  counties,
  facilityPeople,
  regions,
  type County,
  type FacilityPeople,
  type Region,
} from '@/data/places';
import type { Facility } from '@/data/facilities';
import { integer, wholePercent, words } from '@/lib/format';
import { countyOfFacility } from './place/emissions';

/** The shares that the table shows, in per cent. */
export const SHARES = [
  ['people_of_color_pct', 'People of color'],
  ['black_pct', 'Black'],
  ['hispanic_pct', 'Hispanic'],
  ['asian_pct', 'Asian'],
  ['native_pct', 'American Indian'],
  ['low_income_pct', 'Low income'],
  ['disadvantaged_pct', 'In disadvantaged tracts'],
] as const;
export type ShareKey = (typeof SHARES)[number][0];

export interface PeopleRow {
  readonly area: string;
  readonly people: number | null;
  readonly shares: Readonly<Partial<Record<ShareKey, number | null>>>;
}

const near = new Map(facilityPeople.map((row) => [row.facility_id, row]));
const countyByFips = new Map(counties.map((county) => [county.fips, county]));
const regionByCode = new Map(regions.map((region) => [region.code, region]));

/** The county of a FIPS code, from the dataset. */
export const countyByCode = (fips: string | null): County | undefined =>
  fips === null ? undefined : countyByFips.get(fips);

const RADII = [1, 3, 5] as const;

/** Rows for 1, 3 and 5 miles, county, state and nation; those without figures are left out. */
export function peopleRows(facility: Facility): readonly PeopleRow[] {
  const here = near.get(facility.id);
  const county = countyByCode(countyOfFacility(facility.id));
  const state = regionByCode.get(facility.state);
  const nation = regionByCode.get('US');
  return [
    ...(here
      ? RADII.map((miles, i) => ({
          area: miles === 1 ? 'Within 1 mile' : `Within ${miles} miles`,
          people: here.people[i] ?? null,
          shares: Object.fromEntries(SHARES.map(([key]) => [key, here[key][i] ?? null])),
        }))
      : []),
    ...[county, state, nation].flatMap((area) => (area ? [areaRow(area)] : [])),
  ];
}

/** A county, a state or the nation as a row of the same table. */
export function areaRow(area: County | Region): PeopleRow {
  const disadvantaged_pct =
    area.tract_people > 0 ? (100 * area.disadvantaged_people) / area.tract_people : null;
  return {
    area: area.name,
    people: area.people,
    shares: { ...area, disadvantaged_pct },
  };
}

/** "41,200 people live within three miles; 62% are people of color, against 41% in the nation". */
export function peopleFinding(facility: Facility): string {
  const here = near.get(facility.id);
  const nation = regionByCode.get('US');
  const people = here?.people[1] ?? 0;
  if (!here) return 'People near it are not known';
  if (people === 0) return 'No block group has its centre within three miles';
  const rounded = people < 1000 ? people : Math.round(people / 100) * 100;
  const count = `${integer(rounded)} ${people === 1 ? 'person lives' : 'people live'} within three miles`;
  const part = here.people_of_color_pct[1] ?? null;
  const all = nation?.people_of_color_pct ?? null;
  if (part === null || all === null) return count;
  return `${count}; ${wholePercent(part)} are people of color, against ${wholePercent(all)} in the nation`;
}

/** What the count of people rests on, in a sentence: how many block groups stand for the nearest miles. */
export function peopleNote(here: FacilityPeople | undefined): string {
  const groups = here?.block_groups[1] ?? 0;
  return `The three miles hold the centres of ${groups < 100 ? words(groups) : integer(groups)} block ${groups === 1 ? 'group' : 'groups'}; a block group counts whole or not at all, by where its people live on average, so that small circles are rough.`;
}

/** The counts near a facility. */
export const peopleNear = (id: number): FacilityPeople | undefined => near.get(id);
