/** Builds the site as if by somebody else: another folder, another time zone and language, two years later. */
import { cpSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../built/build-site.ts';

const CLOCK = pathToFileURL(join(import.meta.dirname, 'shifted-clock.ts')).href;
/** What a clone has not, or what tools made. */
const LEFT_OUT = ['.git', '.cache', '.astro', 'dist', 'test-results', 'node_modules'];

export interface Elsewhere {
  /** Where the project is copied to; made anew. */
  project: string;
  /** Where the site is built. */
  site: string;
  /** Address, base and share as for any build. */
  env: NodeJS.ProcessEnv;
}

/** Copies the project with its packages and builds it there. Throws with the end of what the build said if it fails. */
export function buildElsewhere({ project, site, env }: Elsewhere): void {
  rmSync(project, { recursive: true, force: true });
  cpSync('.', project, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative('.', path)) && !resolve(path).startsWith(resolve(project)),
  });
  linkFolder('node_modules', join(project, 'node_modules'));
  const other = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import ${CLOCK}`,
  };
  try {
    buildSite({ ...env, ...other, OUT_DIR: resolve(site) }, project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** A folder with the same files under another path, without copying what is in them. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // Caches of tools hold paths of the folder that they were made in.
    if (entry.name === '.vite' || entry.name === '.astro' || entry.name === '.cache') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkSync(source, target);
  }
}
