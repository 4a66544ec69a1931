/** The rows a reader sees as files, made in the browser. */
import { csv } from '@/lib/delimited';
import { stateByPostal } from '@/lib/states';
import { CHANGES, REPORTING, SIZES } from './classes';
import { changeInPermille, type Plant } from './columns';
import { LIST_NAMES, LISTS, SORT_COLUMNS, type Query } from './query';
import { SUBPARTS } from './subparts';

/** Columns of the files, in order. */
const COLUMNS = [
  'facility_id', 'name', 'city', 'county', 'state', 'zip', 'industry', 'subparts', 'owner', 'owner_in_part',
  'last_year', 'co2e_t', 'base_year', 'base_co2e_t', 'change_pct', 'first_year',
] as const; // prettier-ignore

export type DownloadRow = Record<(typeof COLUMNS)[number], string | number | boolean | null>;

/** One plant as a row of a file. Tonnes CO2e; empty cells are null. */
export function downloadRow(plant: Plant): DownloadRow {
  const permille = changeInPermille(plant.tonnes, plant.base);
  return {
    facility_id: plant.id,
    name: plant.name,
    city: plant.city,
    county: plant.county || null,
    state: plant.state,
    zip: plant.zip || null,
    industry: plant.industry,
    subparts: plant.subparts.join(' '),
    owner: plant.owner || null,
    owner_in_part: plant.owner === '' ? null : plant.partly,
    last_year: plant.lastYear,
    co2e_t: plant.tonnes,
    base_year: plant.baseYear,
    base_co2e_t: plant.base,
    change_pct: permille === null ? null : permille / 10,
    first_year: plant.firstYear,
  };
}

/** What a query leaves out, in words, one phrase a filter. */
export function queryInWords(query: Query): string[] {
  const labels: Record<string, (value: string) => string> = {
    state: (value) => stateByPostal(value).name,
    subpart: (value) => `${value} (${SUBPARTS[value] ?? ''})`,
    size: (value) => SIZES.find((it) => it.value === value)?.label ?? value,
    change: (value) => CHANGES.find((it) => it.value === value)?.label ?? value,
  };
  const line = (value: string): string => value.replace(/\s+/g, ' ').trim();
  return [
    ...(query.text.trim() === '' ? [] : [`Search: ${line(query.text)}`]),
    ...LIST_NAMES.flatMap((name) =>
      query[name].length === 0
        ? []
        : [`${LISTS[name].label}: ${query[name].map(labels[name] ?? ((it) => it)).join('; ')}`],
    ),
    ...(query.owner.length === 0 ? [] : [`Owner: ${query.owner.join('; ')}`]),
    ...(query.reporting === 'all' ? [] : [REPORTING.find((it) => it.value === query.reporting)?.label ?? '']),
    ...(query.box === null ? [] : ['Within a rectangle drawn on the map']),
  ];
}

export interface Provenance {
  /** Where the figures come from, one sentence. */
  source: string;
  /** Address of the list as it was shown. */
  address: string;
  query: Query;
}

/** What stands above the rows: source, address, what was filtered, order. */
function head({ source, address, query }: Provenance): string[] {
  const column = SORT_COLUMNS.find((it) => it.value === query.sort.column)?.label ?? '';
  const words = queryInWords(query);
  return [
    source,
    `Hard to Abate, ${address}`,
    words.length === 0 ? 'All facilities' : words.join('. '),
    `Order: ${column}, ${query.sort.down ? 'falling' : 'rising'}`,
  ];
}

/** CSV with a few lines of provenance on top, each begun with "#". */
export function plantsCsv(plants: readonly Plant[], provenance: Provenance): string {
  const notes = head(provenance).map((line) => `# ${line}\r\n`);
  return notes.join('') + csv(COLUMNS, plants.map(downloadRow));
}

/** JSON with the same provenance beside the rows. */
export function plantsJson(plants: readonly Plant[], provenance: Provenance): string {
  const [source, address, filters, order] = head(provenance);
  return `${JSON.stringify({ source, address, filters, order, rows: plants.map(downloadRow) }, null, 1)}\n`;
}
