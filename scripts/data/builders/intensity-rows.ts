import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { REPORTING_YEARS } from '../../../src/data/schema/facility-terms.ts';
import { round, type GetDataset } from '../dataset.ts';

export type Intensity = DatasetRow<'facility-intensity'>;

/** The latest reporting year, whose emissions are set against capacities. */
export const LATEST_YEAR = REPORTING_YEARS.at(-1) ?? 0;

/**
 * Tonnes CO2e per tonne outside which a figure cannot be of a whole plant that
 * runs, and is marked as an outlier: a wrong capacity, gas burnt by a
 * neighbour, or a plant that stood for most of the year. Bounds are wide, since
 * capacity may be used in part.
 */
export const RANGES = {
  /** Coal and coke alone give more than one tonne; 2.8 is a works with coke ovens and bad years. */
  'blast furnace and oxygen furnace': { production: [0.9, 2.8], capacity: [0.5, 2.8] },
  'oxygen furnace': { production: [0.05, 0.6], capacity: [0.03, 0.6] },
  'electric arc furnace': { production: [0.03, 0.5], capacity: [0.02, 0.5] },
  'direct-reduced iron': { production: [0.3, 1.2], capacity: [0.15, 1.2] },
  'iron, other': { production: [0, 3], capacity: [0, 3] },
  /** Limestone gives half a tonne per tonne of clinker, fuel less than that again. */
  cement: { production: [0.4, 1.1], capacity: [0.25, 1] },
  clinker: { production: [0.7, 1.1], capacity: [0.3, 1.1] },
  aluminum: { production: [1.4, 4], capacity: [0.7, 4] },
} as const;

/** Emissions of facilities in a year, and those of them that reported; null when none did. */
export type EmissionsOf = (
  ids: readonly number[],
  year: number,
) => { readonly emissions_t: number; readonly facility_ids: number[] } | null;

export function emissionsOf(get: GetDataset): EmissionsOf {
  const series = new Map(get('facility-emissions').rows.map((row) => [row.facility_id, row.co2e_t]));
  return (ids, year) => {
    const reports = ids.flatMap((id) => {
      const t = series.get(id)?.[REPORTING_YEARS.indexOf(year)] ?? null;
      return t === null ? [] : [{ id, t }];
    });
    if (reports.length === 0) return null;
    return {
      emissions_t: reports.reduce((sum, { t }) => sum + t, 0),
      facility_ids: reports.map(({ id }) => id),
    };
  };
}

/** What a row needs beside the figures that follow from others. */
export interface Parts extends Omit<Intensity, 'intensity' | 'outlier' | 'caution'> {
  readonly range: keyof typeof RANGES;
  readonly cautions: readonly (string | null | false | undefined)[];
}

/** Completes a row: divides, tests the range, joins the cautions. */
export function intensityRow({ range, cautions, ...parts }: Parts): Intensity {
  const intensity = round(parts.emissions_t / parts.amount_t, 3);
  const [low, high] = RANGES[range][parts.basis];
  const said = cautions.filter((caution): caution is string => Boolean(caution));
  return {
    ...parts,
    intensity,
    caution: said.length === 0 ? null : said.join(' '),
    outlier: intensity < low || intensity > high,
  };
}

/** Below this part of the years before, a plant has stood still for some of the year. */
const FALLEN = 0.6;

/** A caution where the emissions of the latest year are far below those of the four years before. */
export function fallen(emissions: EmissionsOf, ids: readonly number[]): string | null {
  const before = [1, 2, 3, 4].flatMap((back) => emissions(ids, LATEST_YEAR - back)?.emissions_t ?? []);
  const mean = before.reduce((sum, t) => sum + t, 0) / before.length;
  return (emissions(ids, LATEST_YEAR)?.emissions_t ?? 0) < FALLEN * mean
    ? 'Emissions of the year are far below those of the four years before: the plant may have stood still for a time.'
    : null;
}
