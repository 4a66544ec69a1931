import type { RawFiles } from '../raw-files.ts';
import { triRecords } from './tri-records.ts';

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
    [...triRecords(files).values()]
      .flat()
      .flatMap(({ frsId, point, tract }) => (point && tract ? [{ frsId, ...point, tract }] : [])),
  );
}
