/** The plants of the latest reporting year: who, where, how much, and the letter of what they make. Build only. */
import { emissionsIn, facilities, industryIn, subpartsIn, type Facility } from '@/data/facilities';
import { REPORTING_YEARS, type Industry } from '@/data/schema/facility-terms';

/** The latest reporting year. */
export const YEAR = Math.max(...REPORTING_YEARS);

export interface Plant {
  id: number;
  name: string;
  /** "Gary, IN"; "offshore, TX" for platforms. */
  town: string;
  /** Postal code. */
  state: string;
  lon: number;
  lat: number;
  /** Direct emissions, tonnes CO2e. */
  t: number;
  /** What it makes; see sectors.ts. */
  letter: string;
  /** The same in words. */
  industry: string;
}

const LETTERS: Record<Industry, string> = {
  steel: 's',
  coke: 'k',
  cement: 'c',
  aluminum: 'a',
  refineries: 'r',
  chemicals: 'h',
  'pulp and paper': 'p',
  'other metals': 'm',
  'other minerals': 'n',
  power: 'e',
  'petroleum and gas': 'g',
  waste: 'w',
  other: 'o',
};

/** Makers of food (NAICS 311) and of drinks and tobacco (312), which the registry's own industries do not name. */
const isFood = (facility: Facility) => /^31[12]/.test(facility.naics ?? '');

/** The letter of a plant in a year. */
export function letterOf(facility: Facility, year: number): string {
  const industry = industryIn(facility, year);
  const letter = industry === 'other' && isFood(facility) ? 'f' : LETTERS[industry];
  // "C (Abbr)" is the short form of the same report.
  const burnsOnly = subpartsIn(facility, year).every((subpart) => /^C( \(Abbr\))?$/.test(subpart.trim()));
  return burnsOnly && industry !== 'power' ? letter.toUpperCase() : letter;
}

const industryName = (facility: Facility) => {
  const industry = industryIn(facility, YEAR);
  return industry === 'other' && isFood(facility) ? 'food and drink' : industry;
};

/** "EAST CHICAGO" → "East Chicago"; names in mixed case stay as they were reported. */
export function townName(reported: string): string {
  const town = reported.trim();
  return /[a-z]/.test(town)
    ? town
    : town.toLowerCase().replace(/(^|[\s.(/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
} // prettier-ignore

/** Every plant that reported for the latest year, by id. */
export const plants: readonly Plant[] = facilities
  .flatMap((facility): Plant[] => {
    const t = emissionsIn(facility.id, YEAR);
    if (t === null) return [];
    const { id, name, city, state, lon, lat } = facility;
    const town = city === 'Offshore' ? `offshore, ${state}` : `${townName(city)}, ${state}`;
    return [
      {
        id,
        name: name.trim(),
        town,
        state,
        lon,
        lat,
        t,
        letter: letterOf(facility, YEAR),
        industry: industryName(facility),
      },
    ];
  })
  .sort((a, b) => a.id - b.id);

/** The largest hundred, largest first. */
export const hundred: readonly Plant[] = plants.toSorted((a, b) => b.t - a.t).slice(0, 100);
