/** Emissions of each smelter in the years it made metal: rows → series. Pure. */
import type { AluminumEmission, AluminumSmelter } from '@/data/aluminum';

export const MEASURES = ['process', 'pfc', 'total'] as const;
export type Measure = (typeof MEASURES)[number];

/** One year of one smelter, in tonnes of CO₂ equivalent. */
export interface EmissionYear {
  year: number;
  pfc: number;
  process: number;
  total: number;
}

export interface EmissionSeries {
  id: string;
  name: string;
  /** True if it made metal in the latest year of the data. */
  running: boolean;
  /** Only years with process emissions: a site that reports a zero after closing makes no metal. */
  years: EmissionYear[];
}

/** One series a smelter that made metal in the years of the data: first those that stopped, by their last year. */
export function emissionSeries(
  rows: readonly AluminumEmission[],
  smelters: readonly AluminumSmelter[],
): EmissionSeries[] {
  const latest = Math.max(...rows.map((row) => row.year));
  return smelters
    .map((smelter) => {
      const years = rows
        .filter((row) => row.smelter_id === smelter.id && row.process_t > 0)
        .map((row) => ({ year: row.year, pfc: row.pfc_t, process: row.process_t, total: row.total_direct_t }))
        .sort((a, b) => a.year - b.year);
      return { id: smelter.id, name: smelter.short_name, running: years.at(-1)?.year === latest, years };
    })
    .filter((series) => series.years.length > 0)
    .sort((a, b) => ends(a) - ends(b) || sum(b) - sum(a));
}

const ends = (series: EmissionSeries) => series.years.at(-1)?.year ?? 0;
const sum = (series: EmissionSeries) => series.years.reduce((total, year) => total + year.process, 0);

/** What all smelters together emitted in a year. */
export function totalIn(series: readonly EmissionSeries[], measure: Measure, year: number): number {
  return series.reduce(
    (total, one) => total + (one.years.find((entry) => entry.year === year)?.[measure] ?? 0),
    0,
  );
}
