import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import { by, type Builder, type GetDataset } from '../dataset.ts';
import { cementCandidates, everCement } from './cement-plants.ts';
import { GEM_CEMENT, SFI_CEMENT } from './gem-cement.ts';
import { GEM_STEEL, running } from './gem-steel.ts';
import type { Facility } from './match-candidates.ts';
import { nearest, wordsOf, type Candidate } from './plant-match.ts';
import { everSteel, STEEL_REVIEW, steelCandidates } from './steel-plants.ts';

type Leftover = DatasetRow<'match-leftovers'>;
type SteelPlant = DatasetRow<'steel-plants'>;
type CementPlant = DatasetRow<'cement-plants'>;

/** Facilities that stopped before this year are not missed. */
const SINCE = 2019;
const LATEST = REPORTING_YEARS.at(-1) ?? 0;
const STEEL_WORKS = '331110';

/** Both sides of what did not match, each with the nearest candidate of the other list in its state. */
export const buildMatchLeftovers: Builder<'match-leftovers'> = (_files, get) => {
  const steel = get('steel-plants').rows;
  const cement = get('cement-plants').rows;
  const matched = new Set([...steel, ...cement].flatMap((plant) => plant.match?.facility_ids ?? []));
  const missed = get('facilities').rows.filter(
    (facility) => !matched.has(facility.id) && facility.last_year >= SINCE,
  );
  return {
    vintage: 'trackers of 2025 against reporting years 2019-2023',
    sources: [GEM_STEEL, GEM_CEMENT, SFI_CEMENT, STEEL_REVIEW],
    notes: [
      'Facilities: those that ever reported subpart Q (coke and taconite apart) or H and reported in 2019 or later. Plants: all without a facility.',
      'The steel tracker lists plants of 0.5 Mt a year or more. Whether a facility without a plant is smaller cannot be read from its report, which has no capacity.',
    ],
    rows: [
      ...unmatchedSteel(steel, get),
      ...unmatchedCement(cement, get),
      ...missed
        .filter(everSteel)
        .map((facility) => leftFacility('steel', facility, steel.map(steelCandidate))),
      ...missed
        .filter(everCement)
        .map((facility) => leftFacility('cement', facility, cement.map(cementCandidate))),
    ].sort(
      by(
        (row) => row.industry,
        (row) => row.side,
        (row) => row.id,
      ),
    ),
  };
};

function unmatchedSteel(plants: readonly SteelPlant[], get: GetDataset): Leftover[] {
  const candidates = steelCandidates(get);
  return plants
    .filter((plant) => plant.match === null)
    .map((plant) => leftPlant('steel', plant, reasonOfSteel(plant), steelCandidate(plant), candidates));
}

function unmatchedCement(plants: readonly CementPlant[], get: GetDataset): Leftover[] {
  const candidates = cementCandidates(get);
  return plants
    .filter((plant) => plant.match === null)
    .map((plant) => leftPlant('cement', plant, reasonOfCement(plant), cementCandidate(plant), candidates));
}

function reasonOfSteel({ status, state, start_year, capacities }: SteelPlant): string {
  if (!capacities.some((unit) => unit.status !== 'announced' && unit.status !== 'construction'))
    return state === null ? `${status}, no place given` : `not built yet: ${status}`;
  if (capacities.some(running) && (start_year ?? 0) > LATEST)
    return `started in ${start_year}, after ${LATEST}`;
  return `no facility with subpart Q near it (${status})`;
}

function reasonOfCement({ plant_type, status }: CementPlant): string {
  if (plant_type === 'grinding') return 'grinding only: no kiln, so no report under subpart H';
  return `no facility with subpart H near it (${status})`;
}

function leftPlant(
  industry: Leftover['industry'],
  plant: SteelPlant | CementPlant,
  reason: string,
  candidate: Candidate,
  facilities: readonly Candidate[],
): Leftover {
  const { id, name, state } = plant;
  return {
    side: 'plant',
    industry,
    id,
    name,
    state,
    last_year: null,
    latest_t: null,
    reason,
    ...near(candidate, facilities),
  };
}

function leftFacility(
  industry: Leftover['industry'],
  facility: Facility,
  plants: readonly Candidate[],
): Leftover {
  const { id, name, state, city, lat, lon, last_year, latest_t } = facility;
  const candidate = { id: String(id), state, town: city, lat, lon, names: [name] };
  return {
    side: 'facility',
    industry,
    id: String(id),
    name,
    state,
    last_year,
    latest_t,
    reason: reasonOfFacility(industry, facility, candidate, plants),
    ...near(candidate, plants),
  };
}

function reasonOfFacility(
  industry: Leftover['industry'],
  { last_year, latest_t, naics, state, subpart_runs }: Facility,
  candidate: Candidate,
  plants: readonly Candidate[],
): string {
  if (state === 'PR') return 'Puerto Rico, which the trackers leave out';
  if (latest_t === 0) return `reported zero in ${last_year}: does not run`;
  if (last_year < LATEST) return `no report after ${last_year}`;
  const letter = industry === 'steel' ? 'Q' : 'H';
  const latestSubparts = subpart_runs.split(':').at(-1)?.split(',') ?? [];
  if (!latestSubparts.includes(letter)) return `no subpart ${letter} in its latest report`;
  if (industry === 'cement') return 'not in the trackers';
  if (naics !== STEEL_WORKS) return `not a steel works by its NAICS code (${naics})`;
  const beside = nearest(candidate, plants);
  const words = wordsOf(candidate.names);
  if (beside && beside.km <= 10 && wordsOf(beside.candidate.names).some((word) => words.includes(word)))
    return 'another facility nearer to the plant of the same company was taken; a works apart, as far as the data tell';
  return 'no plant near it in the tracker, which lists those of 0.5 Mt a year or more';
}

function near(candidate: Candidate, others: readonly Candidate[]) {
  const found = nearest(candidate, others);
  return {
    nearest_id: found?.candidate.id ?? null,
    nearest_name: found?.candidate.names[0] ?? null,
    nearest_km: found?.km ?? null,
  };
}

function steelCandidate({
  id,
  state,
  town,
  lat,
  lon,
  name,
  other_names,
  owner,
  parent,
}: SteelPlant): Candidate {
  const place = lat === null || lon === null ? {} : { lat, lon };
  return { id, state, town, ...place, names: [name, other_names, owner, parent] };
}

function cementCandidate({ id, state, town, lat, lon, name, owner, parent }: CementPlant): Candidate {
  return { id, state, town, lat, lon, names: [name, owner, parent] };
}
