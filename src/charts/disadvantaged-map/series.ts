/** The hexagons of tracts, the plants with the flag of their tract, and the test by number. Build only. */
import { emissionsIn, facilities, type Facility } from '@/data/facilities';
import {
  disadvantagedGrid,
  placeOf,
  sitingOf,
  sitingTest,
  type GridCell,
  type SitingTest,
} from '@/data/fenceline';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';

export type Industry = (typeof FOUR_INDUSTRIES)[number];

/** The latest year of the test. */
export const YEAR = Math.max(...sitingTest.map(({ year }) => year));
const THRESHOLD = 25_000;
const APART = ['AK', 'HI', 'AS', 'GU', 'MP', 'PR', 'VI'];

/** How much of a hexagon's people lives in marked tracts. */
export type Level = 'most' | 'some' | 'none';

export const levelOf = ({ people, disadvantaged_people, disadvantaged_tracts }: GridCell): Level =>
  disadvantaged_tracts === 0 ? 'none' : 2 * disadvantaged_people >= people ? 'most' : 'some';

export interface Plant {
  lon: number;
  lat: number;
  industry: Industry | null;
  /** True in a tract that the screening tool marks. */
  marked: boolean;
}

const isFour = (facility: Facility): facility is Facility & { industry: Industry } =>
  FOUR_INDUSTRIES.some((one) => one === facility.industry);

function plantsWhere(member: (facility: Facility) => boolean): Plant[] {
  return facilities.flatMap((facility) => {
    if (APART.includes(facility.state) || !member(facility)) return [];
    const { disadvantaged } = placeOf(facility.id);
    return disadvantaged === null
      ? []
      : [
          {
            lon: facility.lon,
            lat: facility.lat,
            industry: isFour(facility) ? facility.industry : null,
            marked: disadvantaged,
          },
        ];
  });
}

/** Manufacturing plants (NAICS 31-33) above 25,000 t in the latest year, and every reporting plant of the four industries. */
export const manufacturing = plantsWhere(
  ({ id, naics }) => /^3[123]/.test(naics ?? '') && (emissionsIn(id, YEAR) ?? 0) > THRESHOLD,
);
export const four = plantsWhere((facility) => facility.last_year === YEAR && isFour(facility));

/** Parts of people and of land in marked tracts, 48 states and D.C., per cent. */
const sum = (of: (cell: GridCell) => number) =>
  disadvantagedGrid.reduce((total, cell) => total + of(cell), 0);
export const peoplePct = (100 * sum((cell) => cell.disadvantaged_people)) / sum((cell) => cell.people);
export const landPct = (100 * sum((cell) => cell.disadvantaged_land_km2)) / sum((cell) => cell.land_km2);

export interface Tested {
  group: SitingTest['group'];
  name: string;
  placed: number;
  marked: number;
  /** Per cent of the plants: by the tract found, and by the nearest point. */
  pct: number;
  nearest: number;
  /** What the people and the land of the same counties would let expect. */
  people: number;
  land: number;
}

const NAMES: Record<SitingTest['group'], string> = {
  steel: 'Steel',
  coke: 'Coke',
  cement: 'Cement',
  aluminum: 'Aluminum',
  'four industries': 'The four together',
  manufacturing: 'Large manufacturing',
};

/** One row a group, unrounded where counts allow it. */
export const tested: readonly Tested[] = (Object.keys(NAMES) as SitingTest['group'][]).map((group) => {
  const row = sitingOf(group, YEAR);
  return {
    group,
    name: NAMES[group],
    placed: row.placed,
    marked: row.disadvantaged,
    pct: (100 * row.disadvantaged) / row.placed,
    nearest: row.nearest_pct,
    people: row.county_people_pct,
    land: row.county_land_pct,
  };
});

/** The row of a group. */
export function testOf(group: SitingTest['group']): Tested {
  const row = tested.find((each) => each.group === group);
  if (!row) throw new Error(`disadvantaged-map: no test of ${group}`);
  return row;
}
