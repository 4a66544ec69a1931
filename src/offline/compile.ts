/** Makes the scripts of reading without a connection, for a site under a base ("/hard-to-abate/"). Build only. */
import { scriptOf } from '@/lib/script';

/** The text of /sw.js; with `off` the one that ends all workers. */
export const workerScript = (base: string, off: boolean): Promise<string> =>
  scriptOf(off ? 'src/offline/worker/kill.ts' : 'src/offline/worker/worker.ts', { BASE: base });

/**
 * The text of /offline/save.js: what saves. Not a part of the pages' own scripts, because those that need it fetch it
 * when somebody reaches for it, and the bundler's way to do so would cost each page a helper and a request.
 */
export const savingScript = (base: string): Promise<string> =>
  scriptOf('src/offline/elements/elements.ts', { BASE: base });
