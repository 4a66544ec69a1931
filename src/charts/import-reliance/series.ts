/** Rows of two editions → two series that stay apart. Pure. */
import type { AluminumSalient } from '@/data/aluminum';

export interface Point {
  year: number;
  /** Percent of apparent consumption. */
  value: number;
  estimate: boolean;
}

export interface Series {
  edition: string;
  /** What the edition counts, in one line of our own, and in as few words as a phone allows. */
  counts: string;
  brief: string;
  points: readonly Point[];
}

/** Our short wording of the dataset's `nir_definition`, by edition. */
const COUNTS: Readonly<Record<string, { counts: string; brief: string }>> = {
  'MCS 2026': { counts: 'Imports less exports of metal; traded scrap left out', brief: 'Scrap left out' },
  'MCS 2025': { counts: 'Exported scrap set against imports', brief: 'Exported scrap set against imports' },
};

/** One series an edition, never a point of one in the other; the higher one first. */
export function seriesOf(rows: readonly AluminumSalient[]): Series[] {
  const editions = [...new Set(rows.map((row) => row.edition))];
  return editions
    .map((edition) => {
      const words = COUNTS[edition];
      if (!words) throw new Error(`import-reliance: no wording for the edition "${edition}"`);
      const points = rows
        .filter((row) => row.edition === edition)
        .map((row) => ({ year: row.year, value: row.net_import_reliance_pct, estimate: row.estimate }))
        .sort((a, b) => a.year - b.year);
      return { edition, ...words, points };
    })
    .sort(
      (a, b) =>
        Math.max(...b.points.map((point) => point.value)) - Math.max(...a.points.map((point) => point.value)),
    );
}

/** The latest year that every edition has. */
export function commonYear(series: readonly Series[]): number {
  const [first, ...others] = series;
  const years = (first?.points ?? [])
    .map((point) => point.year)
    .filter((year) => others.every((other) => other.points.some((point) => point.year === year)));
  return Math.max(...years);
}

/** The value of a series in a year; one without it stops the build. */
export function valueIn(series: Series, year: number): number {
  const point = series.points.find((candidate) => candidate.year === year);
  if (!point) throw new Error(`import-reliance: ${series.edition} has no year ${year}`);
  return point.value;
}
