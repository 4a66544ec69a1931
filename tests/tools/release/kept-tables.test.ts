import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datesIn } from '@/archive/archive';
import { openZip } from '@/archive/zip';
import { latestRelease, releases, versionAfter } from '@/data/changelog';
import type { TableChange } from '@/data/changes';
import { compareTables } from '../../../scripts/tools/release/compare-tables.ts';
import { changesSince } from '../../../scripts/tools/release/changes-since.ts';
import {
  openRelease,
  packRelease,
  RELEASES,
  type TodayTable,
} from '../../../scripts/tools/release/kept-tables.ts';
import { rowKey } from '../../../scripts/tools/release/row-key.ts';
import { withEntry } from '../../../scripts/tools/release/log-entry.ts';

const [FIRST, SECOND] = ['2026-11-24', '2027-01-15'];

const table = (name: string, csv: string): TodayTable => ({
  name,
  title: name,
  vintage: 'v',
  sources: {},
  columns: [
    { name: 'id', type: 'integer', unit: null },
    { name: 't', type: 'number', unit: 't' },
  ],
  csv,
});
const steady = table('steady', 'id,t\r\n1,5\r\n');
const moving = (t: number): TodayTable => table('moving', `id,t\r\n1,${t}\r\n2,8\r\n`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (date: string, version: string, tables: TodayTable[]): void =>
  writeFileSync(join(folder, `${date}.zip`), packRelease({ date, version }, tables, folder));

describe('the tables of a release', () => {
  it('are kept once: a later zip holds only those that differ, and lists all', () => {
    keep(FIRST, '1.0.0', [steady, moving(10)]);
    keep(SECOND, '1.0.1', [steady, moving(12)]);
    expect(openZip(join(folder, `${SECOND}.zip`)).objects.size).toBe(1);
    const release = openRelease(folder, SECOND);
    expect(release.tables.map(({ name }) => name)).toEqual(['steady', 'moving']);
    expect(release.read('steady').lines).toEqual([['1', '5']]);
    expect(release.read('moving').lines).toEqual([
      ['1', '12'],
      ['2', '8'],
    ]);
  });

  it('give the same bytes for the same tables', () => {
    const pack = () => packRelease({ date: FIRST, version: '1.0.0' }, [steady], folder);
    expect(Buffer.from(pack()).equals(pack())).toBe(true);
  });

  it('are compared with those of today', () => {
    keep(FIRST, '1.0.0', [steady, moving(10), table('lost', 'id,t\r\n1,1\r\n')]);
    const { since, tables } = changesSince(openRelease(folder, FIRST), [
      steady,
      moving(12),
      table('found', 'id,t\r\n1,1\r\n'),
    ]);
    expect(since).toBe(FIRST);
    expect(tables.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'moving changed',
      'found new',
      'lost dropped',
    ]);
    expect(tables[0]?.values).toEqual({
      changed: 1,
      largest: { column: 't', row: 'id 1', before: 10, after: 12 },
    });
  });

  it('tell of a source that has changed where the table has not', () => {
    keep(FIRST, '1.0.0', [steady]);
    const [change] = changesSince(openRelease(folder, FIRST), [{ ...steady, vintage: 'w' }]).tables;
    expect(change).toMatchObject({ vintage: { before: 'v', after: 'w' }, rows: { before: 1, after: 1 } });
  });

  it('are missed in one line: a date that is not kept, a table that is not there, a damaged zip', () => {
    keep(FIRST, '1.0.0', [steady]);
    expect(() => openRelease(folder, '2020-01-01')).toThrow(
      /^no release of 2020-01-01 is kept in .*: 2026-11-24$/,
    );
    expect(() => openRelease(folder, FIRST).read('none')).toThrow(/has no table "none"$/);
    keep(SECOND, '1.0.0', [steady]);
    rmSync(join(folder, `${FIRST}.zip`));
    expect(() => openRelease(folder, SECOND).read('steady')).toThrow(
      /the table "steady" is missing; no zip in/,
    );
    writeFileSync(join(folder, `${SECOND}.zip`), readFileSync(join(folder, `${SECOND}.zip`)).subarray(0, 40));
    expect(() => openRelease(folder, SECOND)).toThrow(/cannot be read as a zip/);
  });
});

describe('the version that follows', () => {
  const columns = { added: [], dropped: [], renamed: [], redefined: [] };
  const change = (more: Partial<TableChange>): TableChange =>
    ({ status: 'changed', columns, ...more }) as TableChange;

  it.each([
    ['stays where nothing differs', [], '1.2.3'],
    ['raises the third number for new values', [change({})], '1.2.4'],
    ['raises the second for a new table', [change({}), change({ status: 'new' })], '1.3.0'],
    ['raises the second for a new column', [change({ columns: { ...columns, added: ['a'] } })], '1.3.0'],
    ['raises the first for a table that is gone', [change({ status: 'dropped' })], '2.0.0'],
    [
      'raises the first for a column that has another name',
      [change({ columns: { ...columns, added: ['a'], renamed: [{ from: 'a', to: 'b' }] } })],
      '2.0.0',
    ],
  ])('%s', (_, changes, version) => expect(versionAfter('1.2.3', changes)).toBe(version));
});

describe('an entry of the change log', () => {
  const log = JSON.stringify([{ date: FIRST, version: '1.0.0', title: 'First', changes: ['All.'] }]);
  const entry = { date: SECOND, version: '1.0.1', title: 'Second' };
  const dates = (text: string): string[] => (JSON.parse(text) as { date: string }[]).map(({ date }) => date);

  it('is put at the top; sentences that were written by hand stay when it is made anew', async () => {
    const once = await withEntry(log, entry, [FIRST]);
    expect(dates(once)).toEqual([SECOND, FIRST]);
    const worded = once.replace('"changes": []', '"changes": ["By hand."]');
    const again = await withEntry(worded, { date: SECOND, version: '1.1.0' }, [FIRST]);
    expect(dates(again)).toEqual([SECOND, FIRST]);
    expect(JSON.parse(again)).toMatchObject([
      { version: '1.1.0', title: 'Second', changes: ['By hand.'] },
      {},
    ]);
  });

  it.each([
    ['a date that is none', { ...entry, date: '2027-02-30' }, /"2027-02-30" is not a date/],
    ['a date before the newest', { ...entry, date: '2026-01-01' }, /a release of 2026-11-24, which is newer/],
    ['a release that is kept', { ...entry, date: FIRST }, /2026-11-24 is kept already/],
    ['no title', { date: SECOND, version: '1.0.1' }, /needs a title/],
  ])('is refused in one line for %s', async (_, wrong, why) => {
    await expect(withEntry(log, wrong, [FIRST])).rejects.toThrow(why);
  });
});

describe('the release that is out', () => {
  it('is kept, with every table', () => {
    expect(datesIn(RELEASES)).toEqual(releases.map(({ date }) => date));
    const release = openRelease(RELEASES, latestRelease().date);
    expect(release.version).toBe(latestRelease().version);
    for (const { name } of release.tables) expect(release.read(name).lines.length, name).toBeGreaterThan(0);
  });

  it('does not differ from itself, table by table, and most of its lines have a key', () => {
    const release = openRelease(RELEASES, latestRelease().date);
    const tables = release.tables.map(({ name }) => release.read(name));
    expect(tables.flatMap((it) => compareTables(it, it)?.name ?? [])).toEqual([]);
    const keyless = tables.filter((it) => rowKey(it, it, it.columns) === null).map(({ name }) => name);
    expect(keyless.length, keyless.join()).toBeLessThan(tables.length / 10);
  });
});
