import type { SiteLink } from '../../../src/data/schema/toxic-terms.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { sameSite, triRecords, type TriRecord } from './tri-records.ts';

const TRI_ID_LENGTH = 15;

/** Facilities that a record of the Toxics Release Inventory belongs to, and how that is known. */
export interface Site {
  /** One, or several that share an FRS id; in the order of their ids. */
  readonly facilityIds: readonly number[];
  readonly link: SiteLink;
}

/**
 * The way from the Toxics Release Inventory to the GHGRP: by the FRS id that
 * both state, else by name and place. A site may have several TRI ids, and
 * several facilities may share an FRS id.
 */
export interface TriIds {
  /** The site of a TRI id, or of the first that has one of two joined by "&"; null: none known. */
  readonly siteOf: (triId: string) => Site | null;
  /** TRI ids of a facility, sorted. */
  readonly triIdsOf: (facilityId: number) => readonly string[];
  readonly linkOf: (facilityId: number) => SiteLink | null;
  /** Facilities of an FRS id. */
  readonly facilitiesOfFrs: (frsId: string) => readonly number[];
  /** How often the rule of name and place finds a record with the facility's own FRS id, where there is one. */
  readonly agreement: { readonly same: number; readonly other: number; readonly none: number };
  /** Facilities linked by name and place. */
  readonly byName: number;
}

/** The links, worked out once in a run. */
export function triIds(files: RawFiles, get: GetDataset): TriIds {
  return files.once('triIds', () => {
    const facilities = get('facilities').rows;
    const byState = triRecords(files);
    const ofFrs = new Map<string, number[]>();
    for (const { id, frs_id } of facilities)
      if (frs_id !== null) ofFrs.set(frs_id, [...(ofFrs.get(frs_id) ?? []), id]);

    const sites = new Map<string, Site>();
    const linked = new Set<number>();
    for (const { triId, frsId } of [...byState.values()].flat()) {
      const facilityIds = ofFrs.get(frsId ?? '');
      if (!facilityIds) continue;
      sites.set(triId, { facilityIds, link: 'FRS id' });
      for (const id of facilityIds) linked.add(id);
    }

    const agreement = { same: 0, other: 0, none: 0 };
    const claims = new Map<string, number[]>();
    for (const facility of facilities) {
      const records = byState.get(facility.state) ?? [];
      if (linked.has(facility.id)) {
        const found = sameSite(facility, records);
        agreement[!found ? 'none' : found.frsId === facility.frs_id ? 'same' : 'other'] += 1;
        continue;
      }
      const free = (record: TriRecord): boolean => !sites.has(record.triId);
      const found = sameSite(facility, records.filter(free));
      if (found) claims.set(found.triId, [...(claims.get(found.triId) ?? []), facility.id]);
    }
    // A record that two facilities claim is left to neither.
    const settled = [...claims].filter(([, facilityIds]) => facilityIds.length === 1);
    for (const [triId, facilityIds] of settled) sites.set(triId, { facilityIds, link: 'name and place' });

    const ids = new Map<number, string[]>();
    const links = new Map<number, SiteLink>();
    for (const [triId, { facilityIds, link }] of sites) {
      for (const id of facilityIds) {
        ids.set(id, [...(ids.get(id) ?? []), triId].sort());
        links.set(id, link);
      }
    }
    return {
      siteOf: (triId) => {
        const one = splitTriIds(triId).find((id) => sites.has(id));
        return one === undefined ? null : (sites.get(one) ?? null);
      },
      triIdsOf: (facilityId) => ids.get(facilityId) ?? [],
      linkOf: (facilityId) => links.get(facilityId) ?? null,
      facilitiesOfFrs: (frsId) => ofFrs.get(frsId) ?? [],
      agreement,
      byName: settled.length,
    };
  });
}

/** "A&B" is how one compilation writes two TRI ids; ids cut short are left out. */
export function splitTriIds(cell: string | null): string[] {
  return (cell ?? '').split('&').filter((id) => id.length === TRI_ID_LENGTH);
}

/** The words on the link that every dataset made with it carries. */
export function linkNote({ agreement: { same, other }, byName }: TriIds): string {
  const percent = ((100 * same) / (same + other)).toFixed(1);
  return `Linked to the GHGRP by the FRS id that both inventories state, else by name and place within a kilometre (${byName} facilities). Where both ways lead to a record, they lead to the same site in ${percent}% of ${same + other} cases.`;
}
