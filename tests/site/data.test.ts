import { parse } from 'csv-parse/sync';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { dataPackageStandard } from '../data/data-package-standard.ts';
import { misfits, type TableSchema } from '../data/table-check.ts';
import { createHash } from 'node:crypto';
import { addressOf, withPage } from './support/open-page.ts';
import { documentOf, isBuilt, pagesOf, pathInside, readBuilt } from './support/site.ts';

interface FileEntry {
  path: string;
  format: string;
  bytes: number;
  hash: string;
}

interface ResourceEntry extends FileEntry {
  name: string;
  rowCount: number;
  schema: TableSchema;
  alternatives: FileEntry[];
}

const descriptor = JSON.parse(readBuilt('data/datapackage.json').toString()) as {
  resources: ResourceEntry[];
};
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('the data package as served', () => {
  it('keeps to the standard', () => {
    expect(dataPackageStandard.safeParse(descriptor).error).toBeUndefined();
  });

  it('has a page of its own for each resource, and the other way round', () => {
    const pages = pagesOf('dataset').map((page) => page.path.split('/')[1] ?? '');
    expect(pages.toSorted()).toEqual(descriptor.resources.map((resource) => resource.name).toSorted());
  });
});

describe.each(descriptor.resources)('the files of $name', (resource) => {
  it('have the size and the checksum that the package states', () => {
    for (const file of [resource, ...resource.alternatives]) {
      const bytes = readBuilt(`data/${file.path}`);
      expect(bytes.length, file.path).toBe(file.bytes);
      expect(`sha256:${sha256(bytes)}`, file.path).toBe(file.hash);
    }
  });

  it('hold the lines that the package states, as the table schema says', () => {
    const text = readBuilt(`data/${resource.path}`).toString();
    expect(misfits(text, resource.schema)).toEqual([]);
    expect((parse(text) as unknown[]).length - 1).toBe(resource.rowCount);
    const parquet = readBuilt(`data/${resource.name}.parquet`);
    const file = parquet.buffer.slice(
      parquet.byteOffset,
      parquet.byteOffset + parquet.byteLength,
    ) as ArrayBuffer;
    expect(Number(parquetMetadata(file).num_rows)).toBe(resource.rowCount);
    const json = JSON.parse(readBuilt(`data/${resource.name}.json`).toString()) as {
      dataset: string;
      rows: unknown[];
    };
    expect(json.dataset).toBe(resource.name);
    expect(json.rows.length).toBeGreaterThan(0);
  });
});

describe('the pages of the data', () => {
  it('link every file, and every link leads to a file', () => {
    const [page] = pagesOf('data');
    if (!page) throw new Error('no page of the kind "data"');
    const linked = new Set(
      [...documentOf(page).querySelectorAll('a[href]')].map(
        (it) => pathInside(it.getAttribute('href') ?? '', page) ?? '',
      ),
    );
    const files = descriptor.resources.flatMap((it) =>
      [it, ...it.alternatives].map((file) => `data/${file.path}`),
    );
    for (const path of [...files, 'data/datapackage.json', 'data/dictionary.csv', 'data/sources.csv']) {
      expect(linked, path).toContain(path);
      expect(isBuilt(path), path).toBe(true);
    }
  });

  it('say of every source where it was read and its checksum', () => {
    for (const page of pagesOf('dataset')) {
      const sources = [...documentOf(page).querySelectorAll('.sources > li')];
      expect(sources.length, page.path).toBeGreaterThan(0);
      for (const source of sources)
        expect(source.querySelector('code')?.textContent, page.path).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('serve Parquet and CSV as files', async () => {
    for (const file of ['data/facility-revisions.parquet', 'data/facility-revisions.csv']) {
      const answer = await fetch(addressOf(file));
      expect(answer.status, file).toBe(200);
      expect((await answer.arrayBuffer()).byteLength, file).toBe(readBuilt(file).length);
    }
  });
});

describe.each([
  ...pagesOf('data', 'methodology'),
  ...pagesOf('method-list'),
  ...pagesOf('dataset').slice(0, 3),
])('/$path', ({ path }) => {
  it('has no sideways scroll at 320 px', async () => {
    const over = await withPage(path, { width: 320 }, ({ page }) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
    expect(over).toBeLessThanOrEqual(0);
  });

  it('leads from its contents to its sections', () => {
    const page = [...pagesOf('data', 'methodology', 'method-list', 'dataset')].find((it) => it.path === path);
    if (!page) throw new Error(path);
    const document = documentOf(page);
    const targets = [...document.querySelectorAll('.page-nav a')].map((it) => it.getAttribute('href') ?? '');
    for (const target of targets) expect(document.getElementById(target.slice(1)), target).not.toBeNull();
    const sections = [...document.querySelectorAll('main section[id]')].map((it) => `#${it.id}`);
    if (targets.length > 0) expect(targets).toEqual(sections);
  });
});
