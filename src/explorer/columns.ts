/** The plants as columns: the file that the explorer fetches, and what it becomes in memory. */
import { INDUSTRIES } from '@/data/schema/facility-terms';
import { BASE_YEAR, changeOf, LATEST_YEAR, sizeOf } from './classes';

/** The file. Rows by state, county, town, so that neighbours differ little; "steps" are differences to the row before. */
export interface Wire {
  /** Ids less a million. */
  id: number[];
  name: string[];
  /** "TX|Harris County", sorted by the state's name and the county's; "TX|" where none is reported. */
  places: string[];
  /** Steps. */
  place: number[];
  cities: string[];
  city: number[];
  /** Steps; 0 for none. */
  zip: number[];
  /** Sorted; the first is empty, for plants whose owner is not known. */
  owners: string[];
  owner: number[];
  /** Rows whose owner is one of several, or may be. */
  partly: number[];
  /** Places in INDUSTRIES. */
  industry: number[];
  /** "C,Q": the sets of subparts of the last report. */
  subparts: string[];
  subpart: number[];
  /** Tonnes of the last report. */
  tonnes: number[];
  /** Years from the last report to the latest year. */
  silent: number[];
  /** Tonnes of the first report since the base year, and years from it; −1 where no later report follows. */
  base: number[];
  since: number[];
  /** First year reported, from 2010 on. */
  first: number[];
  /** Steps, in units of the map; −1 for places off the map. */
  x: number[];
  y: number[];
  /** Names of the files with the series by year. */
  series: string[];
}

/** The same in memory; every number column has one entry a row. */
export interface Columns {
  n: number;
  name: readonly string[];
  places: readonly { state: string; county: string }[];
  cities: readonly string[];
  owners: readonly string[];
  subparts: readonly (readonly string[])[];
  id: Int32Array;
  place: Int32Array;
  city: Int32Array;
  zip: Int32Array;
  owner: Int32Array;
  /** 1: the owner is one of several, or may be. */
  partly: Uint8Array;
  industry: Int32Array;
  subpart: Int32Array;
  tonnes: Int32Array;
  lastYear: Int32Array;
  base: Int32Array;
  /** Year of `base`; 0 where there is nothing to compare. */
  baseYear: Int32Array;
  firstYear: Int32Array;
  x: Int32Array;
  y: Int32Array;
  series: readonly string[];
  size: Uint8Array;
  change: Uint8Array;
}

/** Differences of each number to the one before. */
export const steps = (values: readonly number[]): number[] =>
  values.map((value, i) => value - (values[i - 1] ?? 0));

function sums(differences: readonly number[]): Int32Array {
  const values = new Int32Array(differences.length);
  let sum = 0;
  for (const [i, step] of differences.entries()) values[i] = sum += step;
  return values;
}

/** Reads the fetched file. Throws when it is not whole. */
export function readColumns(wire: Wire): Columns {
  const n = wire.id.length;
  for (const [column, values] of Object.entries(wire) as [string, readonly unknown[]][]) {
    const free = ['places', 'cities', 'owners', 'partly', 'subparts', 'series'].includes(column);
    if (!free && values.length !== n) throw new Error(`column ${column} has ${values.length} rows, not ${n}`);
  }
  const partly = new Uint8Array(n);
  for (const row of wire.partly) partly[row] = 1;
  const columns: Columns = {
    n,
    name: wire.name,
    places: wire.places.map((place) => ({ state: place.slice(0, 2), county: place.slice(3) })),
    cities: wire.cities,
    owners: wire.owners,
    subparts: wire.subparts.map((list) => list.split(',')),
    id: Int32Array.from(wire.id, (id) => id + 1_000_000),
    place: sums(wire.place),
    city: Int32Array.from(wire.city),
    zip: sums(wire.zip),
    owner: Int32Array.from(wire.owner),
    partly,
    industry: Int32Array.from(wire.industry),
    subpart: Int32Array.from(wire.subpart),
    tonnes: Int32Array.from(wire.tonnes),
    lastYear: Int32Array.from(wire.silent, (years) => LATEST_YEAR - years),
    base: Int32Array.from(wire.base),
    baseYear: Int32Array.from(wire.since, (years) => (years < 0 ? 0 : BASE_YEAR + years)),
    firstYear: Int32Array.from(wire.first, (years) => 2010 + years),
    x: sums(wire.x),
    y: sums(wire.y),
    series: wire.series,
    size: new Uint8Array(n),
    change: new Uint8Array(n),
  };
  for (let row = 0; row < n; row++) {
    columns.size[row] = sizeOf(columns.tonnes[row] ?? 0);
    columns.change[row] = changeOf(permilleOf(columns, row));
  }
  return columns;
}

/** Change from the base to the last report in thousandths of the base; null where there is nothing to compare. */
export function permilleOf({ tonnes, base, baseYear }: Columns, row: number): number | null {
  return changeInPermille(tonnes[row] ?? 0, baseYear[row] === 0 ? null : (base[row] ?? null));
}

/** The same from the two figures: (last − base) / base; null without a base above zero. */
export const changeInPermille = (last: number, base: number | null): number | null =>
  base === null || base <= 0 ? null : Math.round((1000 * (last - base)) / base);

/** One plant, ready to be set in a row. */
export interface Plant {
  id: number;
  name: string;
  city: string;
  /** Empty where none is reported. */
  county: string;
  state: string;
  zip: string;
  industry: string;
  subparts: readonly string[];
  owner: string;
  /** The owner is one of several, or may be. */
  partly: boolean;
  /** Tonnes CO2e of the last report. */
  tonnes: number;
  lastYear: number;
  firstYear: number;
  base: number | null;
  baseYear: number | null;
}

/** The plant in a row. */
export function plantAt(columns: Columns, row: number): Plant {
  const place = columns.places[columns.place[row] ?? 0];
  const zip = columns.zip[row] ?? 0;
  const baseYear = columns.baseYear[row] ?? 0;
  return {
    id: columns.id[row] ?? 0,
    name: columns.name[row] ?? '',
    city: columns.cities[columns.city[row] ?? 0] ?? '',
    county: place?.county ?? '',
    state: place?.state ?? '',
    zip: zip === 0 ? '' : String(zip).padStart(5, '0'),
    industry: INDUSTRIES[columns.industry[row] ?? 0] ?? '',
    subparts: columns.subparts[columns.subpart[row] ?? 0] ?? [],
    owner: columns.owners[columns.owner[row] ?? 0] ?? '',
    partly: columns.partly[row] === 1,
    tonnes: columns.tonnes[row] ?? 0,
    lastYear: columns.lastYear[row] ?? 0,
    firstYear: columns.firstYear[row] ?? 0,
    base: baseYear === 0 ? null : (columns.base[row] ?? 0),
    baseYear: baseYear === 0 ? null : baseYear,
  };
}
