/**
 * After the build: the packs from which readers save the site for reading without a connection, the register of them,
 * and the edition. What is packed, and how, is said in `src/offline/`. No clock, no order of the file system: the same
 * pages give the same packs.
 */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { latestRelease } from '../../src/data/changelog.ts';
import { packed } from '../../src/offline/pack.ts';
import {
  chartsLinked,
  EVERYTHING,
  packPath,
  planPacks,
  type Edition,
  type PackEntry,
  type PlannedPack,
  type Register,
  type Shelf,
} from '../../src/offline/shelves.ts';
import { filesIn } from './built-folder.ts';

const zipped = promisify(gzip);

const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);

interface MadePack extends PackEntry {
  readonly group: string;
  readonly shelves: readonly string[];
}

async function makePack(folder: string, { group, shelves, paths }: PlannedPack): Promise<MadePack> {
  const files = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
  const bytes = await zipped(packed(files), { level: 9 });
  // Which system packed it is written into the tenth byte; it must not tell.
  bytes[9] = 255;
  const name = hashOf(bytes);
  writeFileSync(join(folder, packPath(name)), bytes);
  return { group, shelves, paths, name, bytes: bytes.length };
}

/** What of a pack the register lists. */
const entryOf = ({ name, bytes, paths }: MadePack): PackEntry => ({ name, bytes, paths });

/** Writes packs, register and edition of a built folder; gives the edition. */
export async function writeOfflinePacks(folder: string): Promise<Edition> {
  const paths = filesIn(folder);
  const stories = paths.flatMap((path) => /^stories\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  const storyCharts = new Map(
    stories.map((story) => [
      story,
      chartsLinked(readFileSync(join(folder, 'stories', story, 'index.html'), 'utf8')),
    ]),
  );
  mkdirSync(join(folder, 'offline/packs'), { recursive: true });
  const plan = planPacks(paths, storyCharts);
  const made: MadePack[] = [];
  // Some at a time: each compresses in a thread of its own, and holds its files in memory.
  for (let i = 0; i < plan.length; i += 8)
    made.push(...(await Promise.all(plan.slice(i, i + 8).map((pack) => makePack(folder, pack)))));

  const ids = [...new Set(made.flatMap((pack) => pack.shelves))].sort();
  const on = (id: string): MadePack[] => made.filter((pack) => pack.shelves.includes(id));
  const shelves: Shelf[] = ids.map((id) => ({ id, packs: on(id).map(({ name }) => name) }));
  const sum = (packs: readonly PackEntry[]): number => packs.reduce((total, { bytes }) => total + bytes, 0);
  const edition = hashOf(made.map(({ name }) => name).join());
  const { date } = latestRelease();
  const register: Register = { edition, date, shelves, packs: made.map(entryOf) };
  const sizes = [...ids.map((id) => [id, sum(on(id))] as const), [EVERYTHING, sum(made)] as const];
  const summary: Edition = { edition, date, bytes: Object.fromEntries<number>(sizes) };
  writeFileSync(join(folder, 'offline/register.json'), JSON.stringify(register));
  writeFileSync(join(folder, 'offline/edition.json'), JSON.stringify(summary));
  return summary;
}

/** The integration. */
export function offlinePacks(folder: string): AstroIntegration {
  return {
    name: 'offline-packs',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const { edition, bytes } = await writeOfflinePacks(folder);
        const megabytes = ((bytes[EVERYTHING] ?? 0) / 1e6).toFixed(1);
        logger.info(`edition ${edition}: everything for reading without a connection is ${megabytes} MB`);
      },
    },
  };
}
