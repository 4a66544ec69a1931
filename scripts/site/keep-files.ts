/**
 * Before a release is published: copies from the site as it is live the files that are named by their content and that
 * the new build no longer has. Hosts delete what a release does not hold; a page that somebody opened before it would
 * then miss the code of the charts further down. One edition is kept back, not more: its list is the live register.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { HASHED } from '../../src/offline/hashed.ts';
import type { Register } from '../../src/offline/shelves.ts';

export interface Kept {
  /** Paths that were copied. */
  readonly copied: readonly string[];
  /** Why nothing could be: the site is not live yet, or does not answer. */
  readonly none?: string;
}

/**
 * Copies into a built folder. `live` is the address of the site, with a slash at the end; `get` fetches. A file that
 * does not come is an error, for the register names it; a site that has no register is none.
 */
export async function keepFiles(folder: string, live: string, get: typeof fetch = fetch): Promise<Kept> {
  const answer = await get(`${live}offline/register.json`).catch((error: unknown) => String(error));
  if (typeof answer === 'string') return { copied: [], none: answer };
  if (!answer.ok) return { copied: [], none: `offline/register.json answered ${answer.status}` };
  const { packs } = (await answer.json()) as Register;
  const missing = packs
    .flatMap(({ paths }) => paths)
    .filter((path) => HASHED.test(path) && !path.includes('..') && normalize(path) === path)
    .filter((path) => !existsSync(join(folder, path)));
  for (const path of missing) {
    const file = await get(live + path);
    if (!file.ok)
      throw new Error(`${live}${path} answered ${file.status}; expected the file of the live edition`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), new Uint8Array(await file.arrayBuffer()));
  }
  return { copied: missing };
}
