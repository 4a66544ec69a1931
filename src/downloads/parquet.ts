/** A flat table as Apache Parquet. */
import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { Column } from './columns';
import type { Line, Value } from './flatten';

const LARGEST_INT32 = 2 ** 31 - 1;

/**
 * The bytes of a Parquet file: Snappy, one row group for each 100,000 lines, the words as key-value metadata.
 * Whole numbers are 32 bits wide where all fit, else 64; dates are text; lists and records have the type JSON.
 */
export function parquet(
  columns: readonly Column[],
  lines: readonly Line[],
  words: Readonly<Record<string, string>>,
): Uint8Array {
  const columnData = columns.map((column, i) => {
    const values = lines.map((line) => line[i] ?? null);
    const type = typeOf(column, values);
    const data =
      type === 'INT64' ? values.map((value) => (value === null ? null : BigInt(value as number))) : values;
    return { name: column.name, data, type, nullable: column.nullable };
  });
  const kvMetadata = Object.entries(words).map(([key, value]) => ({ key, value }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, rowGroupSize: 100_000, kvMetadata, createdBy: 'hard-to-abate' }),
  );
}

function typeOf({ type }: Column, values: readonly Value[]): BasicType {
  switch (type) {
    case 'integer':
      return values.some((value) => Math.abs(Number(value)) > LARGEST_INT32) ? 'INT64' : 'INT32';
    case 'number':
      return 'DOUBLE';
    case 'boolean':
      return 'BOOLEAN';
    case 'array':
    case 'object':
      return 'JSON';
    default:
      return 'STRING';
  }
}
