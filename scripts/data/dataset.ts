import type { DatasetName, DatasetRow } from '../../src/data/schema/datasets.ts';
import type { RawFiles } from './raw-files.ts';

/** What a builder makes: rows and the words that must travel with them. */
export interface Dataset<Row> {
  /** The period or edition the numbers belong to. */
  readonly vintage: string;
  /** Keys of the files the rows come from. */
  readonly sources: readonly string[];
  /** Caveats a chart of these rows has to respect. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/** Gives another dataset of the same run, building it when needed. */
export type GetDataset = <N extends DatasetName>(name: N) => Dataset<DatasetRow<N>>;

/** Pure: raw files (and other datasets) in, rows out. Throws a SourceError when a source is not as expected. */
export type Builder<N extends DatasetName> = (files: RawFiles, get: GetDataset) => Dataset<DatasetRow<N>>;

/** Rounds to a fixed number of decimals, halves away from zero; the factor undoes the machine's own residue (1.005). */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor * (1 + Number.EPSILON)) / factor;
}

/** Compares by a list of keys; for deterministic row order. */
export function by<T>(...keys: readonly ((row: T) => string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
}
