import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import type { GetDataset } from '../dataset.ts';
import type { Candidate, Match } from './plant-match.ts';

export type Facility = DatasetRow<'facilities'>;

/** Facilities that may belong to a tracker's plant, with the names of their parents. */
export function facilityCandidates(get: GetDataset, wanted: (facility: Facility) => boolean): Candidate[] {
  const parents = new Map<number, string[]>();
  for (const row of get('facility-parents').rows)
    parents.set(row.facility_id, [
      ...(parents.get(row.facility_id) ?? []),
      ...row.parents.map((parent) => parent.name),
    ]);
  return get('facilities')
    .rows.filter(wanted)
    .map(({ id, state, city, lat, lon, name }) => ({
      id: String(id),
      state,
      town: city,
      lat,
      lon,
      names: [name, ...(parents.get(id) ?? [])],
    }));
}

/** A match as a row carries it. */
export function matchRow(match: Match | undefined): DatasetRow<'steel-plants'>['match'] {
  if (!match) return null;
  const { facilityIds, method, km, words, confidence, reason } = match;
  return { facility_ids: [...facilityIds], method, km, words: [...words], confidence, reason };
}
