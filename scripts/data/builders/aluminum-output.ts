import { round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { mismatch } from '../source-error.ts';
import {
  country2025,
  figure2026,
  MCS2025_SALIENT,
  MCS2025_WORLD,
  MCS2026,
  salient2025,
  WORLD_2026,
} from './commodity-summaries.ts';
import {
  CEDS,
  cedsUnitedStates,
  DS140,
  ds140World,
  OWID,
  owidUnitedStates,
  TRADE_FACTS,
  tradeFacts,
} from './production-tables.ts';

/** A figure with its source and the half-unit of its last printed place. */
interface Figure {
  readonly kt: number;
  readonly source: string;
  readonly estimate: boolean;
  readonly rounding: number;
}

/** U.S. and world production, each year from the source that covers it best, and the share with the bounds of rounding. */
export const buildAluminumOutput: Builder<'aluminum-output'> = (files) => ({
  vintage: '1950-2025; 2025 estimated',
  sources: [OWID, CEDS, MCS2025_SALIENT, MCS2025_WORLD, MCS2026, DS140, TRADE_FACTS],
  notes: [
    'U.S. production: Our World in Data (Clio-Infra and USGS) to 2015, CEDS (USGS yearbooks) 2016-2019, USGS Mineral Commodity Summaries 2025 for 2020-2023 and 2026 for 2024-2025.',
    'World production: USGS Data Series 140 to 2021, rounded there to three significant figures; International Aluminium Institute for 2022; USGS Mineral Commodity Summaries 2025 for 2023 and 2026 for 2024-2025.',
    'The world row of the Our World in Data file is too low before 2012 and is not used.',
    'The bounds of the share come from rounding alone; they say nothing about other errors.',
  ],
  rows: Array.from({ length: 76 }, (_, i) => 1950 + i).map((year) => {
    const us = unitedStates(files, year);
    const world = worldTotal(files, year);
    return {
      year,
      us_kt: us.kt,
      us_source: us.source,
      us_estimate: us.estimate,
      us_rounding_kt: us.rounding,
      world_kt: world.kt,
      world_source: world.source,
      world_estimate: world.estimate,
      world_rounding_kt: world.rounding,
      share_pct: share(us.kt, world.kt),
      share_low_pct: share(us.kt - us.rounding, world.kt + world.rounding),
      share_high_pct: share(us.kt + us.rounding, world.kt - world.rounding),
    };
  }),
});

function share(part: number, whole: number): number {
  return round((100 * part) / whole, 2);
}

function unitedStates(files: RawFiles, year: number): Figure {
  if (year <= 2015) return whole(required(owidUnitedStates(files), year, OWID), OWID);
  if (year <= 2019) return whole(required(cedsUnitedStates(files), year, CEDS), CEDS);
  if (year <= 2023) {
    const row = salient2025(files).find((candidate) => candidate.Year === year);
    if (!row) throw mismatch({ file: MCS2025_SALIENT, column: 'Year' }, undefined, `a row for ${year}`);
    return {
      kt: row.USprod_Primary_kt,
      source: MCS2025_SALIENT,
      estimate: false,
      rounding: halfUnit(row.USprod_Primary_kt, 3),
    };
  }
  return summary2026(files, 'United States', year);
}

function worldTotal(files: RawFiles, year: number): Figure {
  if (year <= 2021) {
    const kt = required(ds140World(files), year, DS140);
    return { kt, source: DS140, estimate: false, rounding: halfUnit(kt, 3) };
  }
  if (year === 2022) {
    const item = 'IAI primary aluminium production, world';
    const fact = tradeFacts(files).find((candidate) => candidate.topic === item && candidate.year === year);
    if (!fact || fact.unit !== 'Mt')
      throw mismatch({ file: TRADE_FACTS }, fact?.unit, `"${item}" for ${year} in Mt`);
    // Printed as 69.0 Mt: half a unit of the last place is 50 kt.
    return { kt: Number(fact.value) * 1000, source: TRADE_FACTS, estimate: false, rounding: 50 };
  }
  if (year === 2023) {
    const kt = country2025(files, 'World total (rounded)').PROD_2023;
    return { kt, source: MCS2025_WORLD, estimate: false, rounding: halfUnit(kt, 3) };
  }
  return summary2026(files, 'World total', year);
}

/** USGS prints three significant figures, and two for estimates. */
function summary2026(files: RawFiles, country: string, year: number): Figure {
  const { value: kt, estimate } = figure2026(files, {
    section: WORLD_2026,
    statistic: 'Production',
    country,
    year: String(year),
  });
  return { kt, source: MCS2026, estimate, rounding: halfUnit(kt, estimate ? 2 : 3) };
}

function whole(kt: number, source: string): Figure {
  return { kt, source, estimate: false, rounding: 0.5 };
}

function required(series: ReadonlyMap<number, number>, year: number, file: string): number {
  const value = series.get(year);
  if (value === undefined) throw mismatch({ file }, undefined, `a figure for ${year}`);
  return value;
}

/** Half a unit of the last of `figures` significant figures; never finer than half a unit. */
export function halfUnit(value: number, figures: number): number {
  const digits = Math.floor(Math.log10(value)) + 1;
  return Math.max(0.5, 10 ** (digits - figures) / 2);
}
