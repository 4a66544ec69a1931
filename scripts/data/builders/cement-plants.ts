import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { states } from '../../../src/lib/states.ts';
import { by, round, type Builder, type GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { mismatch } from '../source-error.ts';
import { cementPlantRows, GEM_CEMENT, olderCementRows, SFI_CEMENT } from './gem-cement.ts';
import { facilityCandidates, matchRow, type Facility } from './match-candidates.ts';
import { matchPlants, type Candidate } from './plant-match.ts';

type CementPlant = Omit<DatasetRow<'cement-plants'>, 'match'>;

/** U.S. plants of the cement tracker, and those of the list of 2021 that it leaves out, with their facilities. */
export const buildCementPlants: Builder<'cement-plants'> = (files, get) => {
  const plants = [...tracked(files), ...older(files)];
  const matches = matchPlants(
    plants.map(({ plant, otherNames }) => candidate(plant, otherNames)),
    cementCandidates(get),
  );
  return {
    vintage: 'July 2025 (V1); five plants from the list of July 2021',
    sources: [GEM_CEMENT, SFI_CEMENT],
    notes: [
      'A capacity of unknown size (">0") is null: sums are minima. Start is the first start at the site, not the age of the kiln.',
      'Five plants that the tracker of 2025 leaves out come from the list of 2021, which calls all of its plants operating and gives none of these a capacity.',
      'Grinding plants have no kiln and do not report under subpart H.',
      'Puerto Rico is in neither list.',
      'Matched to facilities that ever reported subpart H by words of names and owners, town and distance.',
      'Some stated capacities do not fit the emissions: see facility-intensity.',
    ],
    rows: plants
      .map(({ plant }) => ({ ...plant, match: matchRow(matches.get(plant.id)) }))
      .sort(by((row) => row.id)),
  };
};

/** Facilities that ever burned clinker by their reports. */
export function cementCandidates(get: GetDataset): Candidate[] {
  return facilityCandidates(get, everCement);
}

/** Ever reported subpart H. */
export function everCement({ subpart_runs }: Facility): boolean {
  return /[:,]H(,|;|$)/.test(subpart_runs);
}

function tracked(files: RawFiles): { plant: CementPlant; otherNames: string | null }[] {
  return cementPlantRows(files).map((row) => ({
    plant: {
      id: row['GEM Plant ID'],
      source: 'GEM 2025',
      name: row['GEM Asset name (English)'],
      owner: row['Owner name (English)'],
      parent: row.Parent,
      town: row.Municipality,
      state: postal(GEM_CEMENT, row['Subnational unit']),
      lat: round(row.Coordinates.lat, 5),
      lon: round(row.Coordinates.lon, 5),
      start_year: row['Start date'],
      status: row['Operating status'],
      plant_type: row['Plant type'],
      kiln: row['Production type'],
      cement_mt: row['Cement Capacity (millions metric tonnes per annum)'],
      clinker_mt: row['Clinker Capacity (millions metric tonnes per annum)'],
    },
    otherNames: row['Alternative asset name(s)'],
  }));
}

function older(files: RawFiles): { plant: CementPlant; otherNames: string | null }[] {
  return olderCementRows(files).map((row) => ({
    plant: {
      id: row.uid,
      source: 'SFI 2021',
      name: `${row.city} (${row.owner_name})`,
      owner: row.owner_name,
      parent: row.parent_name,
      town: row.city,
      state: postal(SFI_CEMENT, row.state),
      lat: round(row.latitude, 5),
      lon: round(row.longitude, 5),
      start_year: row.year,
      status: row.status.toLowerCase(),
      plant_type: row.plant_type?.toLowerCase() ?? null,
      kiln: row.production_type?.toLowerCase() ?? null,
      cement_mt: row.capacity,
      clinker_mt: null,
    },
    otherNames: null,
  }));
}

function candidate(plant: CementPlant, otherNames: string | null): Candidate {
  const { id, state, town, lat, lon, name, owner, parent } = plant;
  const names = [name, otherNames, town, owner, parent].map((one) => one?.replace(/\[[^\]]*\]/g, '') ?? null);
  return { id, state, town, lat, lon, names };
}

function postal(file: string, name: string): string {
  const state = states.find((one) => one.name === name);
  if (!state) throw mismatch({ file }, name, 'the name of a state');
  return state.postal;
}
