/** Ethylene oxide by plant and year, the two inventories kept apart: rows → series. Pure. */
import type { EthyleneOxide } from '@/data/toxics';
import { CORRIDOR_PARISHES } from '@/data/schema/corridor-terms';

export const YEARS: readonly number[] = [2014, 2015, 2016, 2017, 2018, 2019, 2020];
/** Plants that never came to this are not drawn, only summed. Pounds. */
export const LEAST = 100;

/** One year of one plant; pounds to air; null: no report. */
export interface YearPounds {
  year: number;
  /** Toxics Release Inventory. */
  tri: number | null;
  /** National Emissions Inventory, 2014 and 2017 only. */
  nei: number | null;
}

export interface PlantSeries {
  name: string;
  /** As few words as name it. */
  short: string;
  parish: string;
  years: YearPounds[];
}

/** Names as EPA's inventories of 2014 to 2020 have them, in as few words as name the site. */
const SHORT: Readonly<Record<string, string>> = {
  'BASF Corp - Geismar Site': 'BASF, Geismar',
  'BCP Ingredients Inc': 'BCP Ingredients, St. Gabriel',
  'Evonik Corp - Reserve Plant': 'Evonik, Reserve',
  'INEOS Oxide - A Division of INEOS Americas LLC': 'INEOS Oxide, Plaquemine',
  'Rubicon LLC - Geismar Facility': 'Rubicon, Geismar',
  'Shell Chemical LP - Geismar Plant': 'Shell, Geismar',
  'Taminco - St Gabriel Plant': 'Taminco, St. Gabriel',
  'The Dow Chemical Co - Louisiana Operations': 'Dow, Plaquemine',
  'Union Carbide Corp - St Charles Operations Site': 'Union Carbide, Taft',
};

const parishOf = (row: EthyleneOxide) =>
  row.state === 'LA' ? CORRIDOR_PARISHES.find(({ name }) => name === row.county)?.name : undefined;
const yearsOf = (row: EthyleneOxide): YearPounds[] =>
  YEARS.map((year) => {
    const found = row.years.find((one) => one.year === year);
    return { year, tri: found?.tri_lb ?? null, nei: found?.nei_lb ?? null };
  });
const most = (plant: PlantSeries) => Math.max(...plant.years.flatMap(({ tri, nei }) => [tri ?? 0, nei ?? 0]));

/** Every plant of the corridor with a figure, largest first. */
export function corridorSeries(rows: readonly EthyleneOxide[]): PlantSeries[] {
  return rows
    .flatMap((row) => {
      const parish = parishOf(row);
      return parish === undefined
        ? []
        : [{ name: row.name, short: SHORT[row.name] ?? row.name, parish, years: yearsOf(row) }];
    })
    .sort((a, b) => most(b) - most(a) || a.name.localeCompare(b.name));
}

/** Those that are drawn. */
export const drawn = (plants: readonly PlantSeries[]): PlantSeries[] =>
  plants.filter((plant) => most(plant) >= LEAST);

/** A year's sums in one inventory, pounds: the corridor, the rest of Louisiana, the rest of the nation. */
export interface Sums {
  year: number;
  corridor: number;
  restOfState: number;
  elsewhere: number;
  all: number;
  /** Plants of the corridor, and all plants, with a figure. */
  corridorPlants: number;
  plants: number;
}

export function sumsOf(rows: readonly EthyleneOxide[], year: number, inventory: 'tri' | 'nei'): Sums {
  const sums: Sums = {
    year,
    corridor: 0,
    restOfState: 0,
    elsewhere: 0,
    all: 0,
    corridorPlants: 0,
    plants: 0,
  };
  for (const row of rows) {
    const pounds = yearsOf(row).find((one) => one.year === year)?.[inventory];
    if (pounds === null || pounds === undefined) continue;
    const corridor = parishOf(row) !== undefined;
    sums[corridor ? 'corridor' : row.state === 'LA' ? 'restOfState' : 'elsewhere'] += pounds;
    sums.all += pounds;
    sums.plants += 1;
    if (corridor) sums.corridorPlants += 1;
  }
  return sums;
}
