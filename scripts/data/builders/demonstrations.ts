import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import {
  DIRECTIONS,
  EVENT_KINDS,
  PROJECT_SECTORS,
  type ProjectStatus,
} from '../../../src/data/schema/demonstration-terms.ts';
import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, integer, number, oneOf, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { notedDate } from './dates.ts';

export const SELECTIONS = 'policy/idp_selections.csv';
export const TERMINATIONS = 'policy/doe_oced_terminations_2025-05-30.csv';
const NAMES = 'policy/demonstration-names.csv';
const SITES = 'policy/demonstration-sites.csv';
const CITIES = 'geography/us_cities.csv';
const EVENTS = 'policy/law-and-money.csv';

const documents = {
  source_title: text,
  source_url: text,
  source_date: text,
  confidence: oneOf(['verified', 'uncertain']),
  note: optional(text),
};
const READ =
  'Pages were read as excerpts from stored copies, several at reposts; each row names its own. uncertain: one secondary page, or a repost altered by a machine.';

/** What the words noted for a status mean. */
const STATUS_WORDS: readonly (readonly [RegExp, ProjectStatus])[] = [
  [/^terminated by DOE/, 'terminated'],
  [/^selectee withdrew/, 'withdrawn'],
  [/^project cancelled by the company/, 'cancelled'],
  [/^award kept/, 'kept'],
  [/^final agreement announced/, 'agreement'],
  [/^not established$/, 'not-established'],
];

function statusOf(words: string): ProjectStatus {
  const status = STATUS_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (status === undefined)
    throw mismatch({ file: SELECTIONS, column: 'status_as_read' }, words, 'a status that is known');
  return status;
}

/** Short names, and the recipient's name in the list of terminated awards. */
const namesIn = (files: RawFiles) =>
  files.csv(NAMES, { columns: { n: integer, name: text, recipient: optional(text) } });

/** The 33 projects with what became of them. */
export const buildDemonstrationProjects: Builder<'demonstration-projects'> = (files, get) => {
  const names = new Map(namesIn(files).map((row) => [row.n, row.name]));
  const awards = new Map(get('award-terminations').rows.map((row) => [row.n, row.award_usd]));
  const columns = {
    n: integer,
    sector: oneOf(PROJECT_SECTORS),
    project: text,
    selectee: text,
    location: text,
    federal_cost_share_up_to_musd: number,
    stated_reduction: optional(text),
    status_as_read: text,
    status_date: optional(text),
    ...documents,
  };
  return {
    vintage: 'chosen March 25, 2024; status read November 2026',
    sources: [SELECTIONS, TERMINATIONS, NAMES],
    notes: [
      'Amounts are federal shares as chosen, up to; an award signed later can be smaller or cover one site of several. The award on the list of May 30, 2025 stands beside it.',
      'not-established means that nothing was read about the project since the choice. It may go on, or not.',
      READ,
    ],
    rows: files
      .csv(SELECTIONS, { columns })
      .map((row) => {
        const status = statusOf(row.status_as_read);
        const award = awards.get(row.n) ?? null;
        if ((status === 'terminated') !== (award !== null))
          throw mismatch({ file: SELECTIONS, column: 'n' }, String(row.n), 'an award on the list exactly if terminated');
        return {
          n: row.n,
          sector: row.sector,
          name: nameOf(names, row.n),
          project: row.project,
          selectee: row.selectee,
          place: row.location,
          share_musd: row.federal_cost_share_up_to_musd,
          stated_reduction: row.stated_reduction,
          status,
          status_words: row.status_as_read,
          status_date: row.status_date,
          terminated_usd: award,
          confidence: row.confidence,
          source_title: row.source_title,
          source_url: row.source_url,
          source_date: row.source_date,
          note: row.note,
        };
      })
      .sort(by((row) => row.n)),
  };
}; // prettier-ignore

function nameOf(names: ReadonlyMap<number, string>, n: number): string {
  const name = names.get(n);
  if (name === undefined) throw mismatch({ file: NAMES, column: 'n' }, String(n), 'a name for each project');
  return name;
}

/** The places of the projects, as points. */
export const buildDemonstrationSites: Builder<'demonstration-sites'> = (files, get) => {
  const columns = {
    n: integer,
    city: optional(text),
    county: text,
    state: text,
    precision: oneOf(['town', 'county']),
    note: optional(text),
  };
  const cities = new Map<string, readonly [lat: number, lon: number]>(
    files
      .csv(CITIES, {
        columns: { ID: text, STATE_CODE: text, STATE_NAME: text, CITY: text, COUNTY: anything, LATITUDE: text, LONGITUDE: text },
      })
      .map((row) => [`${row.CITY}, ${row.COUNTY}, ${row.STATE_CODE}`, [Number(row.LATITUDE), Number(row.LONGITUDE)]] as const),
  );
  const counties = new Map<string, readonly [lat: number, lon: number]>(
    get('counties').rows.map((row) => [`${row.name.replace(/ (County|Parish)$/, '')}, ${row.state}`, [row.lat, row.lon]] as const),
  );
  return {
    vintage: 'places as chosen in 2024 or as moved since; read November 2026',
    sources: [SITES, CITIES, SELECTIONS, ...get('counties').sources],
    notes: [
      'A town’s point is that of its post office, good for a map of the country only; it is not the plant. A county’s point is the middle of its residents.',
      'Projects for which no town or county is named have no row.',
    ],
    rows: files
      .csv(SITES, { columns })
      .map((row): DatasetRow<'demonstration-sites'> => {
        const key = `${row.county}, ${row.state}`;
        const point = row.city === null ? counties.get(key) : cities.get(`${row.city}, ${key}`);
        if ((row.city === null) !== (row.precision === 'county') || !point)
          throw mismatch({ file: SITES, column: 'city' }, `${row.city ?? ''}, ${key}`, 'a town or county that is known');
        const [lat, lon] = point;
        // The post office writes it in two words.
        return { ...row, city: row.city === 'Mc Intyre' ? 'McIntyre' : row.city, lat: round(lat, 4), lon: round(lon, 4) };
      })
      .sort(by((row) => row.n, (row) => row.state, (row) => row.county)),
  };
}; // prettier-ignore

/** Awards terminated on May 30, 2025. */
export const buildAwardTerminations: Builder<'award-terminations'> = (files) => {
  const projects = new Map(namesIn(files).map((row) => [row.recipient, row.n]));
  projects.delete(null);
  const columns = {
    recipient: text,
    execution_date: optional(text),
    award_usd: number,
    project_location_in_list: text,
    programme: text,
    listed_in_POWER_table_read: text,
    ...documents,
  };
  return {
    vintage: 'May 30, 2025; read November 2026',
    sources: [TERMINATIONS, NAMES],
    notes: [
      'DOE terminated 24 awards worth more than 3.7 billion USD. Two of them were not identified, so the rows add up to less.',
      READ,
    ],
    rows: files
      .csv(TERMINATIONS, { columns })
      .map((row) => {
        const n = projects.get(row.recipient) ?? null;
        if ((n !== null) !== (row.programme === 'Industrial Demonstrations Program'))
          throw mismatch({ file: NAMES, column: 'recipient' }, row.recipient, 'a project for each award of the program');
        return {
          recipient: row.recipient,
          program: row.programme,
          n,
          executed: row.execution_date,
          award_usd: row.award_usd,
          place: row.project_location_in_list,
          on_printed_list: row.listed_in_POWER_table_read,
          confidence: row.confidence,
          source_title: row.source_title,
          source_url: row.source_url,
          source_date: row.source_date,
          note: row.note,
        };
      })
      .sort(by((row) => row.program, (row) => row.recipient)),
  };
}; // prettier-ignore

/** Dated events around the law and its money, in order of time. */
export const buildLawAndMoney: Builder<'law-and-money'> = (files) => {
  const columns = {
    date: text,
    kind: oneOf(EVENT_KINDS),
    direction: oneOf(DIRECTIONS),
    brief: text,
    event: text,
    amount_busd: optional(number),
    ...documents,
  };
  return {
    vintage: 'events of April 2021 to February 2026; read November 2026',
    sources: [EVENTS],
    notes: [
      'A choice of events, not a chronicle. What EPA did to its rules stands in epa-actions.',
      'Amounts are as announced; they overlap and must not be added.',
      READ,
    ],
    rows: files
      .csv(EVENTS, { columns })
      .map((row) => ({ ...row, ...notedDate(EVENTS, row.date) }))
      .sort(
        by(
          (row) => row.date_sort,
          (row) => row.brief,
        ),
      ),
  };
};
