/**
 * What the built site costs its readers and its builder (`npm run bench`): a page of each kind, served compressed, on
 * a slow phone. Reported, never failed: a shared machine’s clock is no judge. The budgets on bytes and requests that
 * do fail are in tests/site/weight.test.ts, which measures with the same code.
 *
 *   --only weight,loading,scrolling,exploring,lighthouse,building   parts of it; building only where it is named
 *   --pages story,chart     only these kinds of pages
 *   --times 3               take each timing of loading so often and keep the middle one
 *   --built FOLDER          measure what `astro build` has written for --base, in place of building
 *   --shares 0.01,0.25,1    the shares of plants and counties that "building" builds
 *   --json FILE             keep the run; parts run one after another are gathered in one file
 *   --against FILE          print each figure beside that of a run that was kept
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bareDocument } from './bench/bare.ts';
import { measureBuilding } from './bench/building.ts';
import { measureExploring } from './bench/exploring.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureLoading } from './bench/loading.ts';
import { measureScrolling } from './bench/scrolling.ts';
import { measureWeight } from './bench/weight.ts';
import type { Subject } from './bench/subject.ts';
import { beside, print, type Run, type Table } from './bench/table.ts';
import { launchBrowser } from './browser.ts';
import { buildSite } from './built/build-site.ts';
import { pagesIn, samplesOf } from './built/pages.ts';
import { serve } from './serve.ts';

/** Parts that look at the built site. */
const PARTS: Readonly<Record<string, (subject: Subject) => Promise<Table[]>>> = {
  weight: measureWeight,
  loading: measureLoading,
  scrolling: measureScrolling,
  exploring: measureExploring,
  lighthouse: measureLighthouse,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    pages: { type: 'string' },
    times: { type: 'string', default: '1' },
    built: { type: 'string' },
    base: { type: 'string', default: '/hard-to-abate' },
    port: { type: 'string', default: '4740' },
    shares: { type: 'string', default: '0.01,0.25,1' },
    json: { type: 'string' },
    against: { type: 'string' },
  },
});

/** Builds for the very address it will be served at: canonical links elsewhere would cost points with Lighthouse. */
function build(folder: string): void {
  buildSite({
    ...process.env,
    SITE_URL: `http://localhost:${values.port}`,
    BASE_PATH: values.base,
    OUT_DIR: folder,
  });
}

async function measureSite(parts: readonly string[], found: (part: string, tables: Table[]) => void) {
  const folder = values.built ?? '.cache/bench';
  if (values.built === undefined) build(folder);
  const kinds = values.pages?.split(',');
  const pages = samplesOf(pagesIn(folder)).filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (pages.length === 0) throw new Error(`${folder} has no page of the kinds ${values.pages ?? ''}`);
  const served = await serve({ folder, base: values.base, port: Number(values.port) });
  const bare = await serve({ folder, base: values.base, change: bareDocument });
  const browser = await launchBrowser();
  try {
    for (const part of parts)
      found(part, (await PARTS[part]?.({ browser, served, bare, pages, times: Number(values.times) })) ?? []);
  } finally {
    await browser.close();
    await served.close();
    await bare.close();
  }
}

const readRun = (file: string): Run => JSON.parse(readFileSync(file, 'utf8')) as Run;

async function main(): Promise<void> {
  const only = values.only.split(',');
  const unknown = only.find((part) => !(part in PARTS) && part !== 'building');
  if (unknown !== undefined)
    throw new Error(`--only knows ${[...Object.keys(PARTS), 'building'].join(', ')}; not ${unknown}`);
  const against = values.against === undefined ? undefined : readRun(values.against);
  const tables: Record<string, Table> = {};
  const found = (part: string, list: readonly Table[]): void => {
    for (const [i, table] of list.entries()) {
      const name = i === 0 ? part : `${part}-${i + 1}`;
      tables[name] = table;
      const before = against?.tables[name];
      print(before ? beside(before, table) : table);
    }
  };
  const parts = only.filter((part) => part in PARTS);
  if (parts.length > 0) await measureSite(parts, found);
  if (only.includes('building')) found('building', measureBuilding(values.shares.split(',').map(Number)));
  if (values.json !== undefined) keep(values.json, tables);
}

function keep(file: string, tables: Run['tables']): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const kept = existsSync(file) ? readRun(file) : undefined;
  const earlier = kept?.commit === commit ? kept.tables : {};
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const run: Run = { commit, machine, tables: { ...earlier, ...tables } };
  writeFileSync(file, `${JSON.stringify(run, null, 1)}\n`);
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${(error as Error).message}`);
  process.exitCode = 1;
}
