/**
 * Names of the caches. One host of GitHub Pages holds the projects of a whole account, and they share one storage: every
 * name begins with the site's own path, and nothing else is ever deleted.
 */

/** The three caches of a site under a base ("/hard-to-abate/"). */
export const cacheNames = (base: string) =>
  ({
    /** Pages that were read, and the files they needed, as they came. */
    visited: `hard-to-abate ${base} visited`,
    /** Packs, by their address: content-addressed, so any edition's. */
    packs: `hard-to-abate ${base} packs`,
    /** For each saved shelf the list of its packs. */
    saved: `hard-to-abate ${base} saved`,
  }) as const;

/** True for a cache of this site, of any version of this code. */
export const isOurs = (name: string, base: string): boolean => name.startsWith(`hard-to-abate ${base} `);

/** The address under which the list of a saved shelf is kept: no file has it. */
export const savedKey = (base: string, shelf: string): string => `${base}offline/saved/${shelf}`;

/** The list of a saved shelf. */
export interface SavedShelf {
  readonly shelf: string;
  readonly edition: string;
  /** ISO day of the data release it is of. */
  readonly date: string;
  /** When it was saved, ISO. */
  readonly savedAt: string;
  readonly bytes: number;
  readonly packs: readonly { readonly name: string; readonly paths: readonly string[] }[];
}

/** What the worker says to a page: a line, and a link. */
export interface WorkerNote {
  readonly text: string;
  /** The words of the link. */
  readonly way: string;
  /** Where it leads; left out for the page itself. */
  readonly href?: string;
}
