/** Time and memory of the build by number of pages: whether the cost of a page stays the same as pages grow. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../built/build-site.ts';
import { pagesIn } from '../built/pages.ts';
import type { Table } from './table.ts';

const FOLDER = '.cache/bench-building';
const WITNESS = pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href;

/** Builds a share of the plants and counties; seconds, peak memory in MB, pages. */
function build(share: number): { seconds: number; memory: number; pages: number } {
  rmSync(FOLDER, { recursive: true, force: true });
  const memoryFile = resolve(`${FOLDER}.memory`);
  const env = {
    ...process.env,
    PLANT_SHARE: String(share),
    OUT_DIR: FOLDER,
    PEAK_MEMORY: memoryFile,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${WITNESS}`,
  };
  const start = performance.now();
  buildSite(env);
  const seconds = (performance.now() - start) / 1000;
  const memory = Number(readFileSync(memoryFile, 'utf8'));
  const pages = pagesIn(FOLDER).length;
  rmSync(FOLDER, { recursive: true, force: true });
  rmSync(memoryFile, { force: true });
  return { seconds, memory, pages };
}

/** A row for each share of the plants and counties, smallest first. */
export function measureBuilding(shares: readonly number[]): Table[] {
  const rows: Record<string, Record<string, number | string>> = {};
  let before: { seconds: number; pages: number } | undefined;
  for (const share of shares.toSorted((a, b) => a - b)) {
    const built = build(share);
    // What the charts cost is the same for every share, so the pages that were added tell what a page costs.
    const added = before && ((built.seconds - before.seconds) * 1000) / (built.pages - before.pages);
    rows[`${share * 100}% of plants and counties`] = {
      pages: built.pages,
      seconds: Math.round(built.seconds),
      'ms per page': Number(((built.seconds * 1000) / built.pages).toFixed(1)),
      'ms per page more': added === undefined ? '–' : Number(added.toFixed(1)),
      'peak memory, MB': Math.round(built.memory),
    };
    before = built;
  }
  return [{ caption: 'Building the site (bar: ≤ 5 minutes on 2 cores, ≤ 4 GB)', rows }];
}
