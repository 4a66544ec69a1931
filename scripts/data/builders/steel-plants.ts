import { states } from '../../../src/lib/states.ts';
import { by, round, type Builder, type GetDataset } from '../dataset.ts';
import { kilometres } from '../distance.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, oneOf, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { capacitiesByPlant, GEM_STEEL, productionByPlant, routeOf, steelPlantRows } from './gem-steel.ts';
import { facilityCandidates, matchRow, type Facility } from './match-candidates.ts';
import { productionEvidence } from './production-evidence.ts';
import { matchPlants, reviewedMatch, type Candidate, type Match } from './plant-match.ts';

export const STEEL_REVIEW = 'plants/steel-plant-review.csv';

const TACONITE = '212210';
/** Figures of workforce from this size on cannot be a usual mill's by chance twice. */
const LARGE = 1000;

type Plant = ReturnType<typeof steelPlantRows>[number];

/** Postal code of a state's name; null where the tracker does not know the state. */
const postalOf = new Map(states.map((state) => [state.name, state.postal]));

/** U.S. plants of the iron and steel tracker, with their facilities. */
export const buildSteelPlants: Builder<'steel-plants'> = (files, get) => {
  const plants = steelPlantRows(files);
  const capacities = capacitiesByPlant(files);
  const production = productionByPlant(files);
  const review = reviewed(files, get);
  const matches = new Map<string, Match>([
    ...matchPlants(plants.map(plantCandidate), steelCandidates(get)),
    ...review.matches,
  ]);
  const evidenceOf = productionEvidence(plants, capacities, production);
  return {
    vintage: 'September 2025 (V1); production 2019-2023',
    sources: [GEM_STEEL, STEEL_REVIEW],
    notes: [
      'Plants of 0.5 Mt a year or more; smaller mills and coke plants that stand alone are left out.',
      'Much of the production is the total of a company shared out by capacity (evidence): it says little of a single plant. Sums of the works with oxygen furnaces exceed the national figure in 2023: see reconciliation.',
      'Workforce is as found, sometimes of the whole company or of a part of the works.',
      'Some coordinates are wrong: those of Liberty Steel & Wire Peoria lie 200 km away, those of the two Nucor mills near Blytheville are exchanged, and the longitude of Hyundai Steel Louisiana lacked its minus sign, which is put right here. Place plants by their facility where there is one.',
      'Matched to facilities that ever reported subpart Q, coke and taconite apart, by words of names and owners, town and distance; three decisions by hand, with their reasons.',
      'Capacity ">0" and "unknown" are null.',
    ],
    rows: plants
      .map((plant) => {
        const id = plant['Plant ID'];
        const units = capacities.get(id) ?? [];
        const state = postalOf.get(plant['Subnational unit (province/state)'] ?? '') ?? null;
        return {
          id,
          name: plant['Plant name (English)'],
          other_names: plant['Other plant names (English)'],
          owner: plant.Owner,
          parent: plant.Parent,
          town: plant.Municipality,
          state,
          lat: state === null ? null : round(plant.Coordinates.lat, 5),
          lon: state === null ? null : round(plant.Coordinates.lon, 5),
          location_exact: plant['Coordinate accuracy'] === 'exact',
          start_year: plant['Start date'],
          idled_year: plant['Idled date'],
          retired_year: plant['Retired date'],
          status: units[0]?.status ?? 'unknown',
          route: routeOf(units),
          equipment: plant['Main production equipment'],
          capacities: [...units],
          ...cokeOf(plant['Coking plant capacity (ttpa)']),
          workforce: plant['Workforce size'],
          workforce_note: review.workforce.get(id) ?? workforceNote(plant, plants),
          production: (production.get(id) ?? []).map((made) => ({
            ...made,
            evidence: evidenceOf(id, made.year),
          })),
          match: matchRow(matches.get(id)),
          tracker_url: plant['GEM wiki page'],
        };
      })
      .sort(by((row) => row.id)),
  };
};

/** Facilities that ever made iron or steel by their reports. */
export function steelCandidates(get: GetDataset): Candidate[] {
  return facilityCandidates(get, everSteel);
}

/** Ever reported subpart Q, and is neither a coke plant nor a taconite mine. */
export function everSteel({ subpart_runs, industry, naics }: Facility): boolean {
  return /[:,]Q(,|;|$)/.test(subpart_runs) && industry !== 'coke' && naics !== TACONITE;
}

function plantCandidate(plant: Plant): Candidate {
  return {
    id: plant['Plant ID'],
    state: postalOf.get(plant['Subnational unit (province/state)'] ?? '') ?? null,
    town: plant.Municipality,
    ...plant.Coordinates,
    names: [
      plant['Plant name (English)'],
      plant['Other plant names (English)'],
      plant.Owner,
      plant.Parent.replace(/\[[^\]]*\]/g, ''),
    ],
  };
}

function cokeOf(cell: string): {
  coke: 'none' | 'stated' | 'unknown size' | 'unknown';
  coke_kt: number | null;
} {
  if (cell === 'N/A') return { coke: 'none', coke_kt: null };
  if (cell === '>0') return { coke: 'unknown size', coke_kt: null };
  const kt = Number(cell);
  return Number.isFinite(kt) && cell !== ''
    ? { coke: 'stated', coke_kt: kt }
    : { coke: 'unknown', coke_kt: null };
}

/** A figure that other plants of the owner carry too, or nearly, is the company's. */
function workforceNote(plant: Plant, plants: readonly Plant[]): string | null {
  const own = plant['Workforce size'];
  if (own === null || own < LARGE) return null;
  const others = plants.filter(
    (other) =>
      other !== plant &&
      other.Parent === plant.Parent &&
      other['Workforce size'] !== null &&
      Math.abs(other['Workforce size'] - own) <= 0.05 * own,
  );
  return others.length < 2
    ? null
    : `The same figure, or nearly, stands at ${others.length} other plants of the owner: it is the company's, not the plant's.`;
}

/** Decisions by hand: facilities the rule cannot settle, and remarks on workforce. */
function reviewed(files: RawFiles, get: GetDataset) {
  const rows = files.csv(STEEL_REVIEW, {
    columns: {
      plant_id: text,
      plant: text,
      field: oneOf(['facility_ids', 'workforce']),
      value: anything,
      reason: text,
    },
  });
  const matches = rows
    .filter((row) => row.field === 'facility_ids')
    .map((row): [string, Match] => {
      const ids = row.value.split(' ').map(Number);
      const plant = steelPlantRows(files).find((one) => one['Plant ID'] === row.plant_id);
      const facilities = get('facilities').rows.filter((one) => ids.includes(one.id));
      if (!plant || facilities.length !== ids.length)
        throw mismatch(
          { file: STEEL_REVIEW },
          `${row.plant_id} ${row.value}`,
          'a known plant and known facilities',
        );
      const km = Math.max(...facilities.map((facility) => kilometres(plant.Coordinates, facility)));
      return [row.plant_id, reviewedMatch(ids, round(km, 1), row.reason)];
    });
  const workforce = rows
    .filter((row) => row.field === 'workforce')
    .map((row) => [row.plant_id, row.reason] as const);
  return { matches, workforce: new Map(workforce) };
}
