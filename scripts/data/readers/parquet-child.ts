/**
 * Reads a parquet file from the standard input and prints the columns named in
 * the arguments as JSON. Started by `parquet.ts`; of no use by itself.
 */
import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';

const columns = process.argv.slice(2);
try {
  const content = Uint8Array.from(readFileSync(0)).buffer;
  const metadata = parquetMetadata(content);
  const names = parquetSchema(metadata).children.map((child) => child.element.name);
  const rows = columns.every((name) => names.includes(name))
    ? await parquetReadObjects({ file: content, metadata, columns })
    : [];
  const cells = rows.map((row) => columns.map((name) => cellOf(row[name])));
  process.stdout.write(JSON.stringify({ names, rows: cells }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Whole numbers come as bigint, which JSON does not know. */
function cellOf(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : (value ?? null);
}
