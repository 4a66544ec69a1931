import { describe, expect, it } from 'vitest';
import { RawFiles } from '../../scripts/data/raw-files.ts';
import type { ConvertedTable } from '../../scripts/data/readers/converted.ts';
import type { CellType } from '../../scripts/data/readers/cells.ts';
import { SourceError } from '../../scripts/data/source-error.ts';
import { BLOCK_GROUPS } from '../../scripts/data/tables/block-groups.ts';
import { STATE_EMPLOYMENT } from '../../scripts/data/tables/employment.ts';
import { ETHYLENE_OXIDE, TRI_2012 } from '../../scripts/data/tables/toxics.ts';
import { EJI_2022, EJI_2024, TRACT_POINTS } from '../../scripts/data/tables/tracts.ts';
import { converted, hasRawCache, manifest, workbench } from './workbench.ts';

const tables: readonly ConvertedTable<Record<string, CellType<unknown>>>[] = [
  EJI_2022,
  EJI_2024,
  TRACT_POINTS,
  BLOCK_GROUPS,
  ETHYLENE_OXIDE,
  TRI_2012,
  STATE_EMPLOYMENT,
];

describe('a table with a copy in plain CSV', () => {
  it('names files of the manifest that can be fetched as those it was made from', () => {
    for (const { key } of tables) {
      expect(manifest.get(key)?.mirror).toBeUndefined();
      const originals = manifest.get(key)?.originals ?? [];
      expect(originals.length).toBeGreaterThan(0);
      for (const original of originals) expect(manifest.get(original)?.mirror).toBeDefined();
    }
  });

  it.skipIf(!hasRawCache || converted.length === 0).each(tables.map((table) => [table.key, table] as const))(
    '%s has the same rows by way of the published files',
    (key, table) => {
      const bench = workbench();
      try {
        const copy = new RawFiles(manifest, bench.raw).table(table);
        bench.replace(key, null);
        const published = new RawFiles(manifest, bench.raw).table(table);
        expect(published).toHaveLength(copy.length);
        // Row by row: a deep comparison of both lists takes minutes.
        const text = (row: unknown): string => JSON.stringify(row);
        expect(published.findIndex((row, i) => text(row) !== text(copy[i]))).toBe(-1);
      } finally {
        bench.remove();
      }
    },
  );

  it.skipIf(!hasRawCache)('names copy and published file when both are missing', () => {
    const bench = workbench();
    try {
      for (const key of [BLOCK_GROUPS.key, 'geography/bg_cenpop2020.rda']) bench.replace(key, null);
      expect(() => new RawFiles(manifest, bench.raw).table(BLOCK_GROUPS)).toThrow(
        new SourceError(
          `${BLOCK_GROUPS.key}: missing, and so is what it was made from: geography/bg_cenpop2020.rda (npm run data:fetch downloads it)`,
        ),
      );
    } finally {
      bench.remove();
    }
  });

  it.skipIf(!hasRawCache)('verifies a published file before it is read', () => {
    const bench = workbench();
    try {
      bench.replace(BLOCK_GROUPS.key, null);
      bench.replace('geography/bg_cenpop2020.rda', Buffer.from('BZh9'));
      expect(() => new RawFiles(manifest, bench.raw).table(BLOCK_GROUPS)).toThrow(
        /^geography\/bg_cenpop2020\.rda: found "4 bytes", expected \d+ bytes$/,
      );
    } finally {
      bench.remove();
    }
  });
});
