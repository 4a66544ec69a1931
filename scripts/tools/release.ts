/**
 * Keeps every chart as it is at a release of the data: `npm run release` writes src/archive/<date>.zip for the newest
 * entry of the change log. An archive that is there already is left alone; `-- --again` cuts the newest anew, for as
 * long as it has not been published. `-- --check` writes nothing and says what differs between today and the newest.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type * as Reading from '../../src/archive/archive.ts';
import type * as Making from '../../src/archive/make.ts';
import type { KeptView } from '../../src/archive/make.ts';
import type * as Registry from '../../src/charts/registry.ts';
import type * as Changelog from '../../src/data/changelog.ts';
import { sourceLoader } from './load-source.ts';
import { refusal, report } from './release/rules.ts';

const { values } = parseArgs({
  options: { again: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});

const load = await sourceLoader();

async function everyKept(): Promise<KeptView[]> {
  const { everyView } = await load<typeof Registry>('/src/charts/registry.ts');
  const { keep } = await load<typeof Making>('/src/archive/make.ts');
  const views = everyView();
  const kept: KeptView[] = [];
  for (const { chart, view } of views) {
    kept.push(await keep(chart, view));
    if (kept.length % 20 === 0) console.log(`${kept.length} of ${views.length} views`);
  }
  return kept;
}

async function check(): Promise<void> {
  const { archives } = await load<typeof Reading>('/src/archive/archive.ts');
  const [newest] = archives().all;
  if (!newest) throw new Error('there is no archive to compare with; "npm run release" writes one');
  const kept = await everyKept();
  console.log(
    report(
      newest,
      kept.map(({ entry }) => entry),
    ).join('\n'),
  );
}

async function cut(): Promise<void> {
  const { ARCHIVES, datesIn, openArchives } = await load<typeof Reading>('/src/archive/archive.ts');
  const { archiveBytes } = await load<typeof Making>('/src/archive/make.ts');
  const { latestRelease } = await load<typeof Changelog>('/src/data/changelog.ts');
  const release = latestRelease();
  const objection = refusal(release.date, datesIn(ARCHIVES), values.again);
  if (objection !== undefined) throw new Error(objection);
  const kept = await everyKept();
  // Of an archive that is cut again, all is written again; what older ones hold stays there.
  const bytes = archiveBytes(release, kept, openArchives(ARCHIVES, release.date).has);
  const path = `${ARCHIVES}/${release.date}.zip`;
  writeFileSync(`${path}.partial`, bytes);
  renameSync(`${path}.partial`, path);
  console.log(`${path}: ${kept.length} views, ${(bytes.length / 1e6).toFixed(2)} MB`);
}

try {
  await (values.check ? check() : cut());
} catch (error) {
  console.error(`release: ${(error as Error).message}`);
  process.exitCode = 1;
}
// Without closing the server: the framework's own part of it would complain of the transport that goes away under it.
process.exit();
