import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputsFolder } from '../../scripts/data/sources.ts';
import { dictionary } from '../../src/data/dictionary.ts';
import { datasets, type DatasetName } from '../../src/data/schema/datasets.ts';
import { datasetInfo, datasetInfos, sourceOf, sources } from '../../src/data/sources.ts';
import { committed, manifest, sha256 } from './workbench.ts';

interface Committed {
  readonly dataset: string;
  readonly vintage: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
}

const names = Object.keys(datasets) as DatasetName[];
const read = (name: string): Committed =>
  JSON.parse(readFileSync(join(committed, `${name}.json`), 'utf8')) as Committed;

describe('the data dictionary', () => {
  const fields = dictionary.flatMap(({ dataset, fields: own }) =>
    own.map((field) => ({ dataset, ...field })),
  );

  it('covers every dataset', () => {
    expect(dictionary.map((entry) => entry.dataset)).toEqual(names);
  });

  it('describes every field, and every part of a list', () => {
    expect(fields.filter((field) => field.description.trim().length < 4 || field.type === 'unknown')).toEqual(
      [],
    );
    expect(fields.filter((field) => field.field.startsWith('idle.')).map((field) => field.field)).toEqual([
      'idle.from',
      'idle.to',
      'idle.from_year',
      'idle.to_year',
      'idle.text',
    ]);
  });

  it('gives every number a unit, except ranks, ids and differences whose unit is a field of its own', () => {
    const bare = fields.filter((field) => ['number', 'integer'].includes(field.type) && field.unit === null);
    expect(bare.map((field) => `${field.dataset}.${field.field}`)).toEqual([
      'aluminum-imports.rank',
      'aluminum-import-sources.rank',
      'reconciliation.max_abs_diff',
    ]);
  });

  it('marks what a row may lack and names the words of a closed list', () => {
    const find = (dataset: string, name: string) =>
      fields.find((field) => field.dataset === dataset && field.field === name);
    expect(find('aluminum-smelters', 'opened')).toMatchObject({
      nullable: true,
      type: 'integer',
      unit: 'year',
    });
    expect(find('aluminum-output', 'us_kt')).toMatchObject({ nullable: false, unit: 'thousand tonnes' });
    expect(find('aluminum-energy-intensity', 'category')?.type).toBe('one of: AC, DC');
  });
});

describe.each(names)('the committed dataset %s', (name) => {
  const file = read(name);

  it('fits its schema row by row', () => {
    expect(file.dataset).toBe(name);
    expect(file.rows.length).toBeGreaterThan(0);
    for (const row of file.rows) expect(datasets[name].row.safeParse(row).error).toBeUndefined();
  });

  it('names its vintage, its caveats and sources that exist', () => {
    expect(file.vintage).not.toBe('');
    expect(file.notes.length).toBeGreaterThan(0);
    expect(file.sources.length).toBeGreaterThan(0);
    for (const key of file.sources) expect(sourceOf(key).key).toBe(key);
    expect(datasetInfo(name)).toMatchObject({
      rows: file.rows.length,
      vintage: file.vintage,
      sources: file.sources,
    });
  });

  it('uses in its rows only sources that it names', () => {
    const used = new Set(
      file.rows.flatMap((row) => ['source', 'us_source', 'world_source'].map((field) => row[field])),
    );
    for (const key of used)
      if (typeof key === 'string' && key.includes('/')) expect(file.sources).toContain(key);
  });
});

describe('the sources', () => {
  it('are those of the manifest, each with title, publisher, vintage and a pinned copy or an input of the project', () => {
    expect(sources.map((source) => source.key)).toEqual([...manifest.keys()]);
    for (const source of sources) {
      expect(source.title && source.publisher && source.vintage).toBeTruthy();
      if (source.originals) expect(source.copy_url).toBeNull();
      else if (source.origin === 'mirror')
        expect(source.copy_url).toMatch(
          /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/[0-9a-f]{40}\//,
        );
    }
  });

  it('are all used by a dataset', () => {
    const read = datasetInfos.flatMap((info) => info.sources);
    const used = new Set([...read, ...read.flatMap((key) => sourceOf(key).originals ?? [])]);
    expect(sources.map((source) => source.key).filter((key) => !used.has(key))).toEqual([]);
  });

  it('of the project are in the repository, as the manifest knows them', () => {
    for (const source of manifest.values()) {
      if (source.origin !== 'project') continue;
      const path = join(inputsFolder, source.key);
      expect(existsSync(path)).toBe(true);
      expect(sha256(readFileSync(path))).toBe(source.sha256);
    }
  });

  it('stop the build when unknown', () => {
    expect(() => sourceOf('no/such.csv')).toThrow('no source has the key "no/such.csv"');
  });
});

describe('the folder of committed data', () => {
  it('holds the datasets, the index and the sources, and nothing else', () => {
    expect(readdirSync(committed).sort()).toEqual(
      [...names, 'datasets', 'sources'].map((name) => `${name}.json`).sort(),
    );
  });
});
