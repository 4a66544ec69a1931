/** Facilities of the corridor and what they reported: rows → series. Pure. */
import { emissionsIn, facilities, industryIn, type Facility } from '@/data/facilities';
import { placeOf } from '@/data/fenceline';
import { CORRIDOR_PARISHES } from '@/data/schema/corridor-terms';
import { REPORTING_YEARS, type Industry } from '@/data/schema/facility-terms';
import { tidyName } from '@/lib/tidy-name';
import { shortName } from './names';

export const LATEST = REPORTING_YEARS.at(-1) ?? 0;
export const FIRST = REPORTING_YEARS[0] ?? 0;
const LOUISIANA = '22';

/** Groups in the order in which a bar holds them; an industry that none names is "other". */
export const GROUPS = [
  { id: 'chemicals', name: 'Chemicals', industries: ['chemicals'] },
  { id: 'refineries', name: 'Refineries', industries: ['refineries'] },
  { id: 'power', name: 'Power plants', industries: ['power'] },
  { id: 'other', name: 'All others', industries: [] },
] as const satisfies readonly { id: string; name: string; industries: readonly Industry[] }[];
export type Group = (typeof GROUPS)[number]['id'];

/** A facility's report of the latest year. */
export interface Plant {
  id: number;
  name: string;
  /** As few words as name it. */
  short: string;
  town: string;
  parish: string;
  fips: string;
  group: Group;
  /** Tonnes CO2e. */
  t: number;
}

export interface ParishTotal {
  fips: string;
  name: string;
  t: number;
  /** By group, then largest first. */
  plants: Plant[];
}

/** A year: tonnes CO2e of the corridor and of all Louisiana, and the corridor's reporting facilities. */
export interface YearTotal {
  year: number;
  corridor: number;
  louisiana: number;
  plants: number;
  /** Percent. */
  share: number;
}

const groupOf = (industry: Industry): Group =>
  GROUPS.find((group) => (group.industries as readonly Industry[]).includes(industry))?.id ?? 'other';
const countyOf = (facility: Facility) => placeOf(facility.id).county_fips ?? '';

/** Every facility of the seven parishes that reported for the latest year, largest first. */
export function corridorPlants(): Plant[] {
  return facilities
    .flatMap((facility): Plant[] => {
      const parish = CORRIDOR_PARISHES.find(({ fips }) => fips === countyOf(facility));
      const t = emissionsIn(facility.id, LATEST);
      if (!parish || t === null) return [];
      return [
        {
          id: facility.id,
          name: tidyName(facility.name),
          short: shortName(facility),
          town: tidyName(facility.city),
          parish: parish.name,
          fips: parish.fips,
          group: groupOf(industryIn(facility, LATEST)),
          t,
        },
      ];
    })
    .sort((a, b) => b.t - a.t || a.id - b.id);
}

/** The seven parishes down the river, each with its plants. */
export function parishTotals(plants: readonly Plant[]): ParishTotal[] {
  const rank = (plant: Plant) => GROUPS.findIndex((group) => group.id === plant.group);
  return CORRIDOR_PARISHES.map(({ fips, name }) => {
    const own = plants
      .filter((plant) => plant.fips === fips)
      .sort((a, b) => rank(a) - rank(b) || b.t - a.t || a.id - b.id);
    return { fips, name, plants: own, t: sum(own.map((plant) => plant.t)) };
  });
}

/** The corridor and Louisiana, year by year, by the facilities on land. */
export function yearTotals(): YearTotal[] {
  const fips = new Set<string>(CORRIDOR_PARISHES.map((parish) => parish.fips));
  const state = facilities.filter((facility) => countyOf(facility).startsWith(LOUISIANA));
  const corridor = state.filter((facility) => fips.has(countyOf(facility)));
  return REPORTING_YEARS.map((year) => {
    const reports = (list: readonly Facility[]) => list.flatMap(({ id }) => emissionsIn(id, year) ?? []);
    const [own, all] = [sum(reports(corridor)), sum(reports(state))];
    return {
      year,
      corridor: own,
      louisiana: all,
      plants: reports(corridor).length,
      share: (own / all) * 100,
    };
  });
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
