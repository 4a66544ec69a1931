/** The lookup with its file. Browser only. */
import { findTracts, type Found, type LookupFile } from './lookup';
import { fileOf } from './store.svelte';

/** The tracts that an entry means in a vintage; none where the file cannot be had. */
export const search = (entry: string, vintage: string): Promise<Found[]> =>
  fileOf<LookupFile>('lookup').then(
    (file) => findTracts(file, entry, vintage),
    () => [],
  );
