import { states } from '../../../src/lib/states.ts';
import type { RawFiles } from '../raw-files.ts';
import { csvCells } from '../readers/csv.ts';
import { readMember } from '../readers/zip.ts';
import { mismatch } from '../source-error.ts';

export const TRI_LOCATIONS = 'air-toxics/tri-facility-locations-by-state.zip';

/** A facility of the Toxics Release Inventory; degrees. */
export interface TriLocation {
  /** Id in the Facility Registry Service; null where the record has none. */
  readonly frsId: string | null;
  readonly lon: number;
  readonly lat: number;
  /** Tract of 2010. */
  readonly tract: string;
}

/** Every facility whose coordinates EPA had, read once in a run; those guessed by the compiler are left out. */
export function triLocations(files: RawFiles): readonly TriLocation[] {
  return files.once('triLocations', () =>
    states.flatMap(({ postal }) => {
      const member = `${postal}.csv`;
      return csvCells(TRI_LOCATIONS, readMember(TRI_LOCATIONS, files.bytes(TRI_LOCATIONS), member), [
        'LONGITUDE',
        'LATITUDE',
        'ESTIMATE',
        'TRACTGEOID',
        'EPA_REGISTRY_ID',
      ]).flatMap((row, i) => {
        const [lon, lat] = [Number(row.LONGITUDE), Number(row.LATITUDE)];
        if (!Number.isFinite(lon) || !Number.isFinite(lat))
          throw mismatch({ file: `${TRI_LOCATIONS}!${member}`, row: i + 2 }, row, 'coordinates');
        if (row.ESTIMATE !== 'False' || row.TRACTGEOID === '') return [];
        return [{ frsId: row.EPA_REGISTRY_ID || null, lon, lat, tract: row.TRACTGEOID.padStart(11, '0') }];
      });
    }),
  );
}
