/** All that a plant's page, embed, card and downloads say of it before anything is laid out. Build only. */
import {
  emissionsIn,
  facilities,
  facilityGases,
  facilityParents,
  facilityRevisions,
  industryIn,
  type Facility,
  type FacilityParents,
} from '@/data/facilities';
import { peopleNear, placeOf, type Circle } from '@/data/fenceline';
import { countyByFips, type County } from '@/data/places';
import { LATEST_YEAR, standingOf, type Standing } from '@/profiles/standing';
import { FOUR_INDUSTRIES, REPORTING_YEARS, type Industry } from '@/data/schema/facility-terms';
import { tidyName } from '@/lib/tidy-name';
import { stateByPostal } from '@/lib/states';
import { processNote } from './intensity';
import { describe, finding, tonnesInWords } from './trend/words';
import { yearsOf, type YearOfGases } from './trend/series';

export interface Plant {
  readonly facility: Facility;
  /** As reported, capitals made readable. */
  readonly name: string;
  /** Name and place as no other plant has them, for the page's title. */
  readonly title: string;
  /** "Gary, Indiana"; "Offshore, Louisiana" for platforms. */
  readonly place: string;
  /** The county it is in; null at sea, and where neither name nor position tells. */
  readonly county: County | null;
  /** Congressional district of its ZIP code, where that lies in one: "IN-1". */
  readonly district: string | null;
  readonly industry: Industry;
  readonly years: readonly YearOfGases[];
  /** One sentence: how much, and which way it is going. */
  readonly finding: string;
  /** The bars in words. */
  readonly description: string;
  readonly standing: Standing;
  readonly owners: readonly FacilityParents[];
  /** What has to be known to read the bars: a power plant in the total, a total that EPA later changed. */
  readonly cautions: readonly string[];
  /** Who lives within three miles; null for the few whose reported position is wrong. */
  readonly near: Circle | null;
  /** False when the newest year has no report; that says nothing about whether the plant runs. */
  readonly reporting: boolean;
}

const gases = new Map(facilityGases.map((row) => [row.facility_id, row]));
const parents = Map.groupBy(facilityParents, (row) => row.facility_id);

const sameName = new Map<string, number>();
const titleKey = ({ name, city, state }: Facility): string => `${name}, ${city}, ${state}`.toLowerCase();
for (const facility of facilities)
  sameName.set(titleKey(facility), (sameName.get(titleKey(facility)) ?? 0) + 1);

/** Two plants of a works may report under one name: then the register's number tells them apart. */
function titleOfPage(facility: Facility, name: string): string {
  const title = `${name}, ${tidyName(facility.city)}, ${facility.state}`;
  return (sameName.get(titleKey(facility)) ?? 0) > 1 ? `${title} (${facility.id})` : title;
}

const revisions = Map.groupBy(facilityRevisions, (row) => row.facility_id);

function cautionsOf(id: number): readonly string[] {
  const process = processNote(id);
  const revised = (revisions.get(id) ?? []).map(({ year, by_year_t }) =>
    by_year_t === null
      ? `EPA’s workbook of all years has no figure for ${year}.`
      : `EPA’s later workbook of all years has ${tonnesInWords(by_year_t)} for ${year}.`,
  );
  return [...(process === undefined ? [] : [process]), ...revised];
}

/** The profile of a facility; made anew at each call, it is cheap and pages need it once. */
export function plantOf(facility: Facility): Plant {
  const name = tidyName(facility.name);
  const named = { ...facility, name };
  const { county_fips, district } = placeOf(facility.id);
  const totals = REPORTING_YEARS.map((year) => emissionsIn(facility.id, year));
  const years = yearsOf(totals, gases.get(facility.id));
  return {
    facility: named,
    name,
    title: titleOfPage(facility, name),
    place: `${tidyName(facility.city)}, ${stateByPostal(facility.state).name}`,
    county: county_fips === null ? null : countyByFips(county_fips),
    district,
    industry: industryIn(facility, facility.last_year),
    years,
    finding: finding(named, years, LATEST_YEAR),
    description: describe(named, years),
    standing: standingOf(facility),
    owners: parents.get(facility.id) ?? [],
    cautions: cautionsOf(facility.id),
    near: peopleNear(facility.id, 3),
    reporting: facility.last_year === LATEST_YEAR,
  };
}

export const isOfTheFour = (industry: Industry): boolean => FOUR_INDUSTRIES.some((one) => one === industry);

/** How many of the largest have a card of their own besides the plants of the four industries. */
const LARGEST = 1000;

/** Plants whose page has a card of its own: those of the four industries, and the thousand largest by their last report. */
export const withCard: ReadonlySet<number> = new Set([
  ...facilities.filter(({ industry }) => isOfTheFour(industry)).map(({ id }) => id),
  ...facilities
    .toSorted((a, b) => b.latest_t - a.latest_t)
    .slice(0, LARGEST)
    .map(({ id }) => id),
]);
