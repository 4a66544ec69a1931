/**
 * Where the plants of a sector stand against where people live. The sectors are those of the claims ledger, told by
 * the subpart a plant reported or by its NAICS code, and differ from the industries of the plant database.
 */
import { emissionsIn, facilities, industryIn, subpartsIn, type Facility } from './facilities';
import { regionOf } from './places';
import { steelPlants } from './plants';
import { REPORTING_YEARS } from './schema/facility-terms';
import { CONTERMINOUS } from './us-regions';

export const LATEST_YEAR = Math.max(...REPORTING_YEARS);

export type SectorId =
  | 'steel'
  | 'petrochemicals'
  | 'paper'
  | 'mills'
  | 'food'
  | 'cement'
  | 'landfills'
  | 'waste'
  | 'fuel-only'
  | 'factories';

type Test = (facility: Facility, subparts: readonly string[], year: number) => boolean;

const reports =
  (subpart: string): Test =>
  (_, subparts) =>
    subparts.includes(subpart);
const codedAs =
  (naics: RegExp): Test =>
  (facility) =>
    naics.test(facility.naics ?? '');
/** "C (Abbr)" is the short form of the same report. */
const isFuel = (subpart: string) => /^C( \(Abbr\))?$/.test(subpart.trim());

/** How the plants of each sector are told. */
export const SECTOR_TESTS: Readonly<Record<SectorId, { definition: string; test: Test }>> = {
  steel: { definition: 'subpart Q, iron and steel', test: reports('Q') },
  petrochemicals: { definition: 'subpart X, petrochemicals', test: reports('X') },
  paper: { definition: 'subpart AA, pulp and paper', test: reports('AA') },
  mills: { definition: 'NAICS 3221, pulp, paper and paperboard mills', test: codedAs(/^3221/) },
  food: { definition: 'NAICS 311, food', test: codedAs(/^311/) },
  cement: { definition: 'subpart H, cement', test: reports('H') },
  landfills: { definition: 'subpart HH, municipal landfills', test: reports('HH') },
  waste: { definition: 'NAICS 562213, solid waste combustors', test: codedAs(/^562213/) },
  'fuel-only': {
    definition: 'subpart C and no other, power plants left out',
    test: (facility, subparts, year) => subparts.every(isFuel) && industryIn(facility, year) !== 'power',
  },
  factories: {
    definition: 'NAICS 31–33 with subpart C, fuel burnt in place',
    test: (facility, subparts) => /^3[123]/.test(facility.naics ?? '') && subparts.some(isFuel),
  },
};

/** A plant of a sector in a year. */
export interface SectorPlant {
  facility: Facility;
  /** Direct emissions of the whole facility, tonnes CO2e. */
  t: number;
}

const made = new Map<string, readonly SectorPlant[]>();

/** The plants of a sector that reported for a year, in the order of the list. */
export function sectorPlants(sector: SectorId, year = LATEST_YEAR): readonly SectorPlant[] {
  const key = `${sector} ${year}`;
  const known = made.get(key);
  if (known) return known;
  const { test } = SECTOR_TESTS[sector];
  const found = facilities.flatMap((facility) => {
    const t = emissionsIn(facility.id, year);
    return t !== null && test(facility, subpartsIn(facility, year), year) ? [{ facility, t }] : [];
  });
  made.set(key, found);
  return found;
}

/** A region's part of a sector. Percentages of the nation; states are postal codes. */
export interface RegionalShare {
  plants: number;
  there: number;
  plants_pct: number;
  t: number;
  emissions_pct: number;
  people_pct: number;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** People of a state or of the nation; an area without a figure stops the build. */
function peopleOf(code: string): number {
  const { people } = regionOf(code);
  if (people === null) throw new Error(`sector-regions: no people for ${code}`);
  return people;
}

/** The part of the nation’s people who live in the states, percent. */
export const peoplePct = (states: readonly string[]): number =>
  (sum(states.map(peopleOf)) / peopleOf('US')) * 100;

export function regionalShare(
  sector: SectorId,
  states: readonly string[],
  year = LATEST_YEAR,
): RegionalShare {
  const all = sectorPlants(sector, year);
  const there = all.filter(({ facility }) => states.includes(facility.state));
  const t = sum(all.map((plant) => plant.t));
  return {
    plants: all.length,
    there: there.length,
    plants_pct: (there.length / all.length) * 100,
    t,
    emissions_pct: (sum(there.map((plant) => plant.t)) / t) * 100,
    people_pct: peoplePct(states),
  };
}

/**
 * Dissimilarity of a sector's plants and of people by state: half the sum of the differences of their shares.
 * 0: plants as people; 1: wholly apart. Over the 48 states and D.C.; plants elsewhere are left out.
 */
export function dissimilarity(sector: SectorId, year = LATEST_YEAR): number {
  const plants = sectorPlants(sector, year).filter(({ facility }) => CONTERMINOUS.includes(facility.state));
  const people = sum(CONTERMINOUS.map(peopleOf));
  const differences = CONTERMINOUS.map((code) => {
    const part = plants.filter(({ facility }) => facility.state === code).length / plants.length;
    return Math.abs(part - peopleOf(code) / people);
  });
  return sum(differences) / 2;
}

/** How many of the 48 states have a plant of the sector (D.C. apart). */
export const statesWith = (sector: SectorId, year = LATEST_YEAR): number =>
  new Set(
    sectorPlants(sector, year)
      .map(({ facility }) => facility.state)
      .filter((code) => code !== 'DC' && CONTERMINOUS.includes(code)),
  ).size;

/** Capacity of the blast furnaces that work, by state, thousand tonnes of iron a year; largest first. */
export const blastFurnaces: readonly { state: string; kt: number; plants: number }[] = [
  ...new Set(steelPlants.flatMap((plant) => plant.state ?? [])),
]
  .map((state) => {
    const working = steelPlants
      .filter((plant) => plant.state === state)
      .map((plant) =>
        sum(plant.capacities.flatMap((row) => (row.status.startsWith('operating') ? [row.bf_kt ?? 0] : []))),
      )
      .filter((kt) => kt > 0);
    return { state, kt: sum(working), plants: working.length };
  })
  .filter(({ kt }) => kt > 0)
  .sort((a, b) => b.kt - a.kt);
