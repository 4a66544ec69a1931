import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { mismatch, SourceError } from '../source-error.ts';
import type { Cell } from './cells.ts';

/**
 * Columns of a parquet file, as rows. The library answers only later, and
 * builders do not wait: a process of its own reads the file meanwhile. Throws a
 * SourceError when the file is not readable or lacks a column.
 */
export function readParquet<const N extends string>(
  file: string,
  bytes: Uint8Array,
  columns: readonly N[],
): Record<N, Cell>[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'parquet-child.ts'), ...columns],
    {
      input: bytes,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    },
  );
  if (status !== 0)
    throw new SourceError(`${file}: not a readable parquet file: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  const table = JSON.parse(stdout) as { names: string[]; rows: Cell[][] };
  const missing = columns.find((name) => !table.names.includes(name));
  if (missing !== undefined) throw mismatch({ file }, table.names, `a column named "${missing}"`);
  return table.rows.map(
    (cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? null])) as Record<N, Cell>,
  );
}
