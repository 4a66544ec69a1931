/** A built folder as it lies on the disk: its files, and the address that its pages give as their own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../built-folder.ts';
import { headOf } from '../site-map.ts';

export interface BuiltSite {
  readonly folder: string;
  /** Address of the cover: "https://example.org/hard-to-abate/". */
  readonly root: string;
  /** Paths of all files below the folder, in the order of their code units, which is the same on every machine. */
  readonly files: readonly string[];
}

/** Opens a built folder. Throws one line if it is none, or not a whole one. */
export function openBuilt(folder: string): BuiltSite {
  const cover = join(folder, 'index.html');
  if (!existsSync(cover)) throw new Error(`${cover}: expected the cover of a built site`);
  // The cover says where it lives, so that neither address nor base has to be given again.
  const { canonical } = headOf(readFileSync(cover, 'utf8'));
  if (!canonical?.endsWith('/'))
    throw new Error(`${cover}: expected a canonical address that ends in a slash, found ${canonical}`);
  return { folder, root: canonical, files: filesIn(folder) };
}

/** Whether readers elsewhere can reach a site at this address: not one that was built for this machine alone. */
export function isReachable(root: string): boolean {
  const { hostname, protocol } = new URL(root);
  return protocol.startsWith('http') && !/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])$/.test(hostname);
}
