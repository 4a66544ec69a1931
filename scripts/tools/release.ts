/**
 * Releases of the data. What a release was is kept: its tables in src/data/releases/<date>.zip, every chart in
 * src/archive/<date>.zip.
 *
 *   --log DATE     compares today's tables with the newest release that is kept and writes what differs:
 *                  src/data/changes/DATE.json, and an entry of the change log with the version that follows
 *                  (`--title "…"`; the sentences of the entry are written by hand)
 *   (nothing)      keeps tables and charts as they are for the newest entry of the change log; what is kept already is
 *                  left alone
 *   --again        keeps both anew, for as long as the release has not been published
 *   --check        writes nothing and says what differs between today and the newest release (`--since DATE`: an older)
 *   --tables       tables only, without drawing a chart
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type * as Reading from '../../src/archive/archive.ts';
import type * as Making from '../../src/archive/make.ts';
import type { KeptView } from '../../src/archive/make.ts';
import type * as Registry from '../../src/charts/registry.ts';
import type * as Changelog from '../../src/data/changelog.ts';
import type { Changes } from '../../src/data/changes.ts';
import type * as Words from '../../src/downloads/change-words.ts';
import { writeAtomically } from '../data/output.ts';
import { sourceLoader } from './load-source.ts';
import type * as Comparing from './release/changes-since.ts';
import type * as Keeping from './release/kept-tables.ts';
import { withEntry } from './release/log-entry.ts';
import { refusal, report } from './release/rules.ts';

const CHANGELOG = 'src/data/changelog.json';
const changesFile = (date: string): string => `src/data/changes/${date}.json`;

const { values } = parseArgs({
  options: {
    again: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
    since: { type: 'string' },
    log: { type: 'string' },
    title: { type: 'string' },
  },
});

const load = await sourceLoader();
const { ARCHIVES, archives, datesIn, openArchives } = await load<typeof Reading>('/src/archive/archive.ts');
const { latestRelease, releases, versionAfter } = await load<typeof Changelog>('/src/data/changelog.ts');
const { openRelease, packRelease, RELEASES } = await load<typeof Keeping>(
  '/scripts/tools/release/kept-tables.ts',
);
const { changesSince, tablesOfToday } = await load<typeof Comparing>(
  '/scripts/tools/release/changes-since.ts',
);
const { changePhrases, changesInShort } = await load<typeof Words>('/src/downloads/change-words.ts');

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

/** All of it or nothing. */
function write(output: ReadonlyMap<string, string | Uint8Array>): string[] {
  for (const path of output.keys()) mkdirSync(dirname(path), { recursive: true });
  return writeAtomically('.', output);
}

const lines = ({ tables }: Changes): string[] =>
  tables.map((table) => `${table.name}: ${changePhrases(table).join('; ')}`);

/** Today against the release of a date, or the newest that is kept. */
function difference(since: string | undefined): Changes {
  const date = since ?? datesIn(RELEASES)[0];
  if (date === undefined) throw new Error(`${RELEASES} keeps no release to compare with`);
  return changesSince(openRelease(RELEASES, date), tablesOfToday());
}

async function check(): Promise<void> {
  const changes = difference(values.since);
  console.log([...lines(changes), `since ${changes.since}: ${changesInShort(changes)}`].join('\n'));
  if (values.tables) return;
  const then = archives().all.find(({ date }) => date === changes.since);
  if (!then) throw new Error(`src/archive keeps no charts of ${changes.since}`);
  const kept = await everyKept();
  console.log(
    report(
      then,
      kept.map(({ entry }) => entry),
    ).join('\n'),
  );
}

/** Writes what differs, and the entry. */
async function log(date: string): Promise<void> {
  const before = releases.find((release) => release.date !== date);
  if (!before) throw new Error('the first release has nothing to compare with');
  const changes = difference(before.date);
  const version = versionAfter(before.version, changes.tables);
  const entry = { date, version, title: values.title };
  const text = await withEntry(readFileSync(CHANGELOG, 'utf8'), entry, datesIn(RELEASES));
  write(
    new Map([
      [changesFile(date), `${JSON.stringify(changes, null, 1)}\n`],
      [CHANGELOG, text],
    ]),
  );
  console.log([...lines(changes), `${version}: ${changesInShort(changes)}`].join('\n'));
}

async function cut(): Promise<void> {
  const release = latestRelease();
  const stores = [
    { folder: RELEASES, dates: datesIn(RELEASES), pack: () => packTables(release) },
    ...(values.tables
      ? []
      : [{ folder: ARCHIVES, dates: datesIn(ARCHIVES), pack: () => packCharts(release) }]),
  ];
  const objections = stores.map(({ dates }) => refusal(release.date, dates, values.again));
  // Where only one of the two is missing it is added, and the other stays as it is.
  if (objections.every((it) => it !== undefined)) throw new Error(objections[0]);
  const output = new Map<string, string | Uint8Array>();
  const before = releases[1];
  if (before) {
    const changes = difference(before.date);
    const due = versionAfter(before.version, changes.tables);
    if (due !== release.version)
      throw new Error(
        `${CHANGELOG} calls the release ${release.version}; after ${before.version}, what differs makes it ${due} (npm run release -- --log ${release.date})`,
      );
    output.set(changesFile(release.date), `${JSON.stringify(changes, null, 1)}\n`);
  }
  for (const [i, { folder, pack }] of stores.entries())
    if (objections[i] === undefined) output.set(`${folder}/${release.date}.zip`, await pack());
  for (const path of write(output))
    console.log(`${path}: ${((output.get(path)?.length ?? 0) / 1e6).toFixed(2)} MB`);

  async function packCharts({ date }: Changelog.Release): Promise<Uint8Array> {
    const { archiveBytes } = await load<typeof Making>('/src/archive/make.ts');
    // Of an archive that is cut again, all is written again; what older ones hold stays there.
    return archiveBytes(release, await everyKept(), openArchives(ARCHIVES, date).has);
  }
}

const packTables = (release: Changelog.Release): Uint8Array =>
  packRelease(release, tablesOfToday(), RELEASES);

try {
  await (values.log !== undefined ? log(values.log) : values.check ? check() : cut());
} catch (error) {
  console.error(`release: ${(error as Error).message}`);
  process.exitCode = 1;
}
// Without closing the server: the framework's own part of it would complain of the transport that goes away under it.
process.exit();
