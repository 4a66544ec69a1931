/** Who lives near a plant, and who lives in its county, state and the nation, as one table. Build only. */
import { peopleNear, type Circle } from '@/data/fenceline';
import type { Facility } from '@/data/facilities';
import { countyByFips, regionOf, type County, type Region } from '@/data/places';
import { RADII_MILES } from '@/data/schema/radii';
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

/** Rows for 1, 3 and 5 miles, county, state and nation; those without figures are left out. */
export function peopleRows(facility: Facility): readonly PeopleRow[] {
  const fips = countyOfFacility(facility.id);
  const circles = RADII_MILES.flatMap((miles) => {
    const here = peopleNear(facility.id, miles);
    const area = miles === 1 ? 'Within 1 mile' : `Within ${miles} miles`;
    // A circle that holds no centre has no figure: a zero would say that nobody lives there.
    return here ? [{ area, people: here.block_groups === 0 ? null : here.people, shares: here }] : [];
  });
  const areas = [...(fips === null ? [] : [countyByFips(fips)]), regionOf(facility.state), regionOf('US')];
  return [...circles, ...areas.map(areaRow)];
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
export function peopleFinding(here: Circle | null): string {
  if (!here) return 'Who lives near it cannot be said';
  const { people, people_of_color_pct: part } = here;
  if (people === 0) return 'No block group has its centre within three miles';
  const rounded = people < 1000 ? people : Math.round(people / 100) * 100;
  const count = `${integer(rounded)} ${people === 1 ? 'person lives' : 'people live'} within three miles`;
  const all = regionOf('US').people_of_color_pct;
  if (part === null || all === null) return count;
  return `${count}; ${wholePercent(part)} are people of color, against ${wholePercent(all)} in the nation`;
}

/** What the count of people rests on: how many block groups stand for the nearest three miles. */
export function peopleNote(here: Circle | null): string {
  if (!here) return 'The position that was reported is wrong, so that a circle around it would say nothing.';
  const { block_groups: groups } = here;
  const centres =
    groups === 1
      ? 'the centre of one block group'
      : `the centres of ${groups < 100 ? words(groups) : integer(groups)} block groups`;
  return `The three miles hold ${centres}; a block group counts whole or not at all, by where its people live on average, so that small circles are rough.`;
}
