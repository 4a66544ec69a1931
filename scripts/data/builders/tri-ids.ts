import { states } from '../../../src/lib/states.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { csvCells } from '../readers/csv.ts';
import { readMember } from '../readers/zip.ts';

export const TRI_LOCATIONS = 'air-toxics/tri-facility-locations-by-state.zip';

const FRS_ID = /^110\d{9}$/;
const TRI_ID_LENGTH = 15;

/**
 * The way from the Toxics Release Inventory to the GHGRP: TRI id → FRS id (from
 * the inventory's locations of 2020) → facilities. A site may have several TRI
 * ids, and several facilities may share an FRS id.
 */
export interface TriIds {
  /** Facilities of a TRI id, or of two joined by "&"; in the order of their ids. */
  readonly facilitiesOf: (triId: string) => readonly number[];
  /** TRI ids of an FRS id, sorted. */
  readonly triIdsOf: (frsId: string) => readonly string[];
  /** Facilities of an FRS id. */
  readonly facilitiesOfFrs: (frsId: string) => readonly number[];
  /** FRS id of a TRI id, where the inventory states one. */
  readonly frsIdOf: (triId: string) => string | undefined;
}

/** The links, read once in a run. */
export function triIds(files: RawFiles, get: GetDataset): TriIds {
  return files.once('triIds', () => {
    const frsIds = frsByTri(files);
    const facilities = new Map<string, number[]>();
    for (const { id, frs_id } of get('facilities').rows)
      if (frs_id !== null) facilities.set(frs_id, [...(facilities.get(frs_id) ?? []), id]);
    const tris = new Map<string, string[]>();
    for (const [tri, frs] of frsIds) tris.set(frs, [...(tris.get(frs) ?? []), tri].sort());
    const facilitiesOfFrs = (frsId: string): readonly number[] => facilities.get(frsId) ?? [];
    return {
      frsIdOf: (triId) => frsIds.get(triId),
      facilitiesOfFrs,
      triIdsOf: (frsId) => tris.get(frsId) ?? [],
      facilitiesOf: (triId) => [
        ...new Set(splitTriIds(triId).flatMap((one) => facilitiesOfFrs(frsIds.get(one) ?? ''))),
      ],
    };
  });
}

/** "A&B" is how one compilation writes two TRI ids; ids cut short are left out. */
export function splitTriIds(cell: string | null): string[] {
  return (cell ?? '').split('&').filter((id) => id.length === TRI_ID_LENGTH);
}

/** One file a state; two in five sites have no FRS id. */
function frsByTri(files: RawFiles): ReadonlyMap<string, string> {
  const bytes = files.bytes(TRI_LOCATIONS);
  const links = new Map<string, string>();
  for (const { postal } of states) {
    const member = `${postal}.csv`;
    const rows = csvCells(`${TRI_LOCATIONS}!${member}`, readMember(TRI_LOCATIONS, bytes, member), [
      'TRIFID',
      'EPA_REGISTRY_ID',
    ]);
    for (const row of rows) if (FRS_ID.test(row.EPA_REGISTRY_ID)) links.set(row.TRIFID, row.EPA_REGISTRY_ID);
  }
  return links;
}
