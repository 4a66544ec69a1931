/** Series of emissions by year, fetched a few plants at a time when somebody compares. */

/** Into how many files the series are cut. */
export const SHARDS = 64;

/** The file that has a plant's series. */
export const shardOf = (id: number): number => id % SHARDS;

/** Tonnes CO2e by year from 2010 on; null where there was no report. */
export type Series = readonly (number | null)[];
