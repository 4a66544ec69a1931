/**
 * `npm run package`: makes the offline edition, one archive in .cache/package that opens from a folder. It builds the
 * site first; `-- --built <folder>` takes one that is built. `-- --stories` leaves out plants, places and what is heavy.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './built/build-site.ts';
import { openBuilt } from '../site/offline-edition/built-site.ts';
import { makeEdition } from '../site/offline-edition/edition.ts';
import { latestRelease } from '../../src/data/changelog.ts';

const { values } = parseArgs({
  options: {
    built: { type: 'string' },
    stories: { type: 'boolean', default: false },
    /** The part of plants and counties to take: to look at the rest in a few seconds. */
    share: { type: 'string', default: '1' },
  },
});

function build(): string {
  const folder = process.env.OUT_DIR ?? 'dist';
  console.log(`building the site into ${folder}, which takes some minutes`);
  buildSite({ ...process.env, OUT_DIR: folder });
  return folder;
}

try {
  const share = Number(values.share);
  if (!(share >= 0 && share <= 1)) throw new Error(`--share ${values.share}: expected a part from 0 to 1`);
  const site = openBuilt(values.built ?? build());
  const { date } = latestRelease();
  const edition = values.stories ? 'stories' : 'whole';
  const folder = `hard-to-abate-${date}`;
  const path = join('.cache', 'package', `${folder}${values.stories ? '-stories' : ''}.zip`);
  mkdirSync(join('.cache', 'package'), { recursive: true });
  const started = performance.now();
  const plan = { site, edition, date, share } as const;
  const { entries, bytes } = await makeEdition(plan, { path, folder });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${path}: ${entries} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
} catch (error) {
  console.error(`package: ${(error as Error).message}`);
  process.exitCode = 1;
}
