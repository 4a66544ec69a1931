/** The files that the explorer fetches, each named by its content. Build only. */
import { createHash } from 'node:crypto';
import { facilityEmissions } from '@/data/facilities';
import { INDUSTRIES } from '@/data/schema/facility-terms';
import { stateByPostal } from '@/lib/states';
import { BASE_YEAR, FIRST_YEAR, LATEST_YEAR } from '../classes';
import { steps, type Plant, type Wire } from '../columns';
import { shardOf, SHARDS } from '../series';
import { places } from './map';
import { plants } from './plants';

/** Code point order, the same on every machine. */
const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const distinct = (values: readonly string[], compare = plain): string[] => [...new Set(values)].sort(compare);
const unaccented = (text: string): string => text.toLowerCase().normalize('NFD');

/** Places in a dictionary. */
function codes(dictionary: readonly string[], values: readonly string[]): number[] {
  const at = new Map(dictionary.map((entry, i) => [entry, i]));
  return values.map((value) => at.get(value) ?? 0);
}

const placeKey = ({ state, county }: Plant): string => `${state}|${county}`;
/** By the state's name, then by the county's: the code of a place is its rank. */
const byPlace = (a: string, b: string): number =>
  plain(stateByPostal(a.slice(0, 2)).name, stateByPostal(b.slice(0, 2)).name) ||
  plain(unaccented(a.slice(3)), unaccented(b.slice(3)));

/** The columns of all plants. */
export function wireOf(list: readonly Plant[], series: string[] = []): Wire {
  const dictionary = distinct(list.map(placeKey), byPlace);
  const rank = new Map(dictionary.map((entry, i) => [entry, i]));
  const placeRank = (plant: Plant): number => rank.get(placeKey(plant)) ?? 0;
  const rows = list.toSorted(
    (a, b) => placeRank(a) - placeRank(b) || plain(a.city, b.city) || plain(a.zip, b.zip) || a.id - b.id,
  );
  const cities = distinct(rows.map((row) => row.city));
  const owners = [
    '',
    ...distinct(rows.map((row) => row.owner).filter(Boolean), (a, b) => plain(unaccented(a), unaccented(b))),
  ];
  const subparts = distinct(rows.map((row) => row.subparts.join(',')));
  const at = rows.map((row) => places.get(row.id) ?? ([-1, -1] as const));
  return {
    id: rows.map((row) => row.id - 1_000_000),
    name: rows.map((row) => row.name),
    places: dictionary,
    place: steps(rows.map(placeRank)),
    cities,
    city: codes(
      cities,
      rows.map((row) => row.city),
    ),
    zip: steps(rows.map((row) => Number(row.zip))),
    owners,
    owner: codes(
      owners,
      rows.map((row) => row.owner),
    ),
    partly: rows.flatMap((row, i) => (row.partly ? [i] : [])),
    industry: codes(
      INDUSTRIES,
      rows.map((row) => row.industry),
    ),
    subparts,
    subpart: codes(
      subparts,
      rows.map((row) => row.subparts.join(',')),
    ),
    tonnes: rows.map((row) => row.tonnes),
    silent: rows.map((row) => LATEST_YEAR - row.lastYear),
    base: rows.map((row) => row.base ?? 0),
    since: rows.map((row) => (row.baseYear === null ? -1 : row.baseYear - BASE_YEAR)),
    first: rows.map((row) => row.firstYear - FIRST_YEAR),
    x: steps(at.map(([x]) => x)),
    y: steps(at.map(([, y]) => y)),
    series,
  };
}

export interface ExplorerFile {
  /** Without its ending. */
  name: string;
  json: string;
}

const named = (stem: string, content: unknown): ExplorerFile => {
  const json = JSON.stringify(content);
  return { name: `${stem}-${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
};

/** Series by id, cut into files of some hundred plants each: to compare four, a reader fetches four small files. */
const seriesFiles = Array.from({ length: SHARDS }, (_, shard) =>
  named(
    `series-${shard}`,
    Object.fromEntries(
      facilityEmissions
        .filter((row) => shardOf(row.facility_id) === shard)
        .map((row) => [row.facility_id, row.co2e_t]),
    ),
  ),
);

const columnsFile = named(
  'columns',
  wireOf(
    plants,
    seriesFiles.map((file) => file.name),
  ),
);

/** All of them. */
export const explorerFiles: readonly ExplorerFile[] = [columnsFile, ...seriesFiles];

/** Folder of the files, inside the site. */
export const FILES_PATH = '/facilities/data/';

/** Path of the columns inside the site. */
export const columnsPath = `${FILES_PATH}${columnsFile.name}.json`;
