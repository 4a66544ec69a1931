import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datesIn, openArchives } from '@/archive/archive';
import { archiveBytes, keep, type KeptView } from '@/archive/make';
import { objectName } from '@/archive/zip';
import { chartAndView } from '@/charts/registry';

const RELEASE = { date: '2026-01-02', version: '1.0.0', title: 'A first', changes: [] };
const LATER = { date: '2026-05-06', version: '1.1.0', title: 'A second', changes: [] };

let folder = '';
let views: KeptView[] = [];
const write = (date: string, bytes: Uint8Array): void => writeFileSync(join(folder, `${date}.zip`), bytes);
const nothing = (): boolean => false;
/** The line that a thunk fails with. */
function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no complaint';
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const names = ['import-reliance', 'aluminum-share/in-1950'];
  views = await Promise.all(
    names.map((name) => {
      const { chart, view } = chartAndView(name);
      return keep(chart, view);
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the archive of a release', () => {
  it('gives back every view, its drawings, its card and its rows', () => {
    write(RELEASE.date, archiveBytes(RELEASE, views, nothing));
    const archives = openArchives(folder);
    expect(archives.all.map(({ date, version, title }) => [date, version, title])).toEqual([
      ['2026-01-02', '1.0.0', 'A first'],
    ]);
    expect(archives.all[0]?.views).toEqual(views.map(({ entry }) => entry));
    for (const [name, text] of views.flatMap(({ objects }) => [...objects]))
      expect(archives.text(name), name).toBe(text);
  });

  it('is the same to the byte when the same is kept again', async () => {
    const again = await Promise.all(
      views.map(({ entry }) => {
        const { chart, view } = chartAndView(`${entry.slug}/${entry.view}`);
        return keep(chart, view);
      }),
    );
    const bytes = archiveBytes(RELEASE, again, nothing);
    expect(Buffer.from(bytes).equals(Buffer.from(archiveBytes(RELEASE, views, nothing)))).toBe(true);
  });

  it('holds only what earlier ones do not have, and is read with them', () => {
    write(RELEASE.date, archiveBytes(RELEASE, views, nothing));
    const [first, second] = views as [KeptView, KeptView];
    const csv = 'year\r\n2026\r\n';
    const changed = {
      entry: { ...second.entry, csv: objectName(csv, 'csv') },
      objects: new Map([...second.objects].filter(([name]) => name !== second.entry.csv)).set(
        objectName(csv, 'csv'),
        csv,
      ),
    };
    const bytes = archiveBytes(LATER, [first, changed], openArchives(folder, LATER.date).has);
    write(LATER.date, bytes);
    const alone = mkdtempSync(join(folder, 'alone-'));
    writeFileSync(join(alone, `${LATER.date}.zip`), bytes);
    const later = openArchives(alone);
    expect(later.has(changed.entry.csv)).toBe(true);
    expect([first.entry.csv, first.entry.wide.object, second.entry.card].filter(later.has)).toEqual([]);
    const both = openArchives(folder);
    expect(datesIn(folder)).toEqual([LATER.date, RELEASE.date]);
    expect(both.all.map(({ date }) => date)).toEqual([LATER.date, RELEASE.date]);
    expect(both.text(changed.entry.csv)).toBe(csv);
    expect(both.text(first.entry.wide.object)).toBe(first.objects.get(first.entry.wide.object));
    rmSync(join(folder, `${LATER.date}.zip`));
  });

  it('is refused when an object is not what its name says', () => {
    const [view] = views as [KeptView];
    const objects = new Map(view.objects).set(view.entry.csv, 'forged');
    expect(() => archiveBytes(RELEASE, [{ ...view, objects }], nothing)).toThrow(view.entry.csv);
  });
});

describe('a damaged archive', () => {
  const path = () => `${folder.replaceAll('\\', '/')}/${RELEASE.date}.zip`;

  it('that is cut short is an error in one line with the file', () => {
    const bytes = archiveBytes(RELEASE, views, nothing);
    write(RELEASE.date, bytes.subarray(0, bytes.length / 2));
    const said = complaint(() => openArchives(folder));
    expect(said).toMatch(/cannot be read as a zip.*npm run release/);
    expect(said).toContain(path());
    expect(said).not.toContain('\n');
  });

  it('with a changed byte is an error in one line with the file and the entry', () => {
    const bytes = archiveBytes(RELEASE, views, nothing);
    const name = views[0]?.entry.wide.object ?? '';
    // The content follows its name, which comes first before the content and again in the list at the end.
    const at = Buffer.from(bytes).indexOf(name) + name.length + 400;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    write(RELEASE.date, bytes);
    const said = complaint(() => openArchives(folder).text(name));
    expect(said).toContain(`${path()}, objects/${name}: `);
    expect(said).not.toContain('\n');
  });

  it('with an index that does not fit names the field', () => {
    const index = { format: 1, date: RELEASE.date, version: 'one', title: 'x', views: [views[0]?.entry] };
    write(RELEASE.date, zipSync({ 'index.json': strToU8(JSON.stringify(index)) }));
    const said = complaint(() => openArchives(folder));
    expect(said).toContain(`${path()}, index.json: `);
    expect(said).toContain('version');
    expect(said).not.toContain('\n');
    write(RELEASE.date, zipSync({ 'index.json': strToU8('{"format": 1') }));
    expect(complaint(() => openArchives(folder))).toContain('index.json: is not JSON');
  });

  it('that is named for another day, or has no index, is an error', () => {
    write(RELEASE.date, archiveBytes({ ...RELEASE, date: '2026-01-03' }, views, nothing));
    expect(complaint(() => openArchives(folder))).toContain('is of 2026-01-03');
    write(RELEASE.date, zipSync({ 'other.txt': strToU8('x') }));
    expect(complaint(() => openArchives(folder))).toContain(`${path()}, index.json: is missing`);
  });

  it('without an object that a page asks for is an error that names it', () => {
    write(
      RELEASE.date,
      archiveBytes(RELEASE, views, (name) => name.endsWith('.csv')),
    );
    const csv = views[0]?.entry.csv ?? '';
    expect(complaint(() => openArchives(folder).text(csv))).toContain(csv);
    expect(readFileSync(path()).length).toBeGreaterThan(1000);
  });
});
