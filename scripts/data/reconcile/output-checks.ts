import {
  country2025,
  figure2026,
  salient2025,
  world2025,
  world2025Zipped,
  WORLD_2026,
} from '../builders/commodity-summaries.ts';
import { editions } from '../builders/aluminum-market.ts';
import {
  cedsUnitedStates,
  ds140World,
  owidUnitedStates,
  tradeFacts,
  yearbookCountries,
} from '../builders/production-tables.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, text } from '../readers/cells.ts';
import { byYear, compare, span, type Pair, type Reconciliation } from './compare.ts';

export const DERIVED_SHARE = 'aluminum/derived-us-share-of-world-1950-2025.csv';

/** Checks of production: the U.S., the world, the countries and the share. */
export function outputChecks(files: RawFiles, get: GetDataset): Reconciliation[] {
  const owid = owidUnitedStates(files);
  const ceds = cedsUnitedStates(files);
  const yearbookUs = new Map(
    yearbookCountries(files)
      .filter((row) => row.country === 'United States')
      .map((row) => [row.year, row.kt]),
  );
  const output = new Map(get('aluminum-output').rows.map((row) => [row.year, row]));
  const ours = new Map([...output].map(([year, row]) => [year, row.us_kt]));
  const summaries = new Map(salient2025(files).map((row) => [row.Year, row.USprod_Primary_kt]));
  const worldOf = (year: number, statistic = 'Production'): number =>
    figure2026(files, { section: WORLD_2026, statistic, country: 'World total', year: String(year) }).value;

  return [
    compare({
      series: 'aluminum-output us_kt 1998-2015 (OWID)',
      against: 'USGS yearbooks by country (Milovanoff et al.)',
      unit: 'kt',
      tolerance: { within: 1 },
      pairs: byYear(owid, yearbookUs, span(1998, 2015)),
      remark: 'Two routes from the USGS yearbooks; OWID holds whole kt.',
      known: {
        2010: 'OWID repeats its figure of 2009, 1,727.',
        2011: 'OWID holds the figure rounded to 1,990.',
        2013: 'the yearbook file holds the figure rounded to 1,950.',
        2015: 'the yearbook file holds the figure rounded to 1,590.',
      },
    }),
    compare({
      series: 'aluminum-output us_kt 2016-2017 (CEDS)',
      against: 'USGS yearbooks by country (Milovanoff et al.)',
      unit: 'kt',
      tolerance: { within: 1 },
      pairs: byYear(ceds, yearbookUs, [2016, 2017]),
      remark: 'Two routes from the USGS yearbooks.',
    }),
    compare({
      series: 'aluminum-output us_kt 1950-1985, every fifth year (OWID)',
      against: 'CEDS anchor years',
      unit: 'kt',
      tolerance: { within: 1 },
      pairs: byYear(
        owid,
        ceds,
        span(1950, 1985).filter((year) => year % 5 === 0),
      ),
      remark: 'CEDS interpolates between its anchors before 1990, so only they can be compared.',
      known: {
        1965: 'the compilations differ by 0.7% and no yearbook was read that settles it; it moves the share by 0.3 points.',
      },
    }),
    compare({
      series: 'aluminum-output us_kt 1990-2015 (OWID)',
      against: 'CEDS',
      unit: 'kt',
      tolerance: { within: 5 },
      pairs: byYear(owid, ceds, span(1990, 2015)),
      remark: 'Both follow the USGS yearbooks; CEDS keeps decimals and later revisions.',
    }),
    compare({
      series: 'aluminum-output us_kt 2020-2021 (MCS 2025)',
      against: 'CEDS',
      unit: 'kt',
      tolerance: { within: 5 },
      pairs: byYear(summaries, ceds, [2020, 2021]),
      remark: 'MCS rounds 1,012 to 1,010. CEDS repeats 2021 after that year and is not compared.',
    }),
    compare({
      series: 'aluminum-output us_kt 2021-2023 (MCS 2025)',
      against: 'MCS 2026',
      unit: 'kt',
      tolerance: { within: 0 },
      pairs: [2021, 2022, 2023].map((year) => ({
        what: String(year),
        ours: summaries.get(year) ?? Number.NaN,
        theirs: figure2026(files, { detail: 'Production: Primary', year: String(year) }).value,
      })),
      remark:
        'Two editions of the same table. For 2024 the later edition (676 kt) replaces the estimate of the earlier (670 kt).',
    }),
    compare({
      series: 'aluminum-output us_kt 1995-2024',
      against: 'MCS editions 1996-2025, estimates of the year before (read by machine from PDF)',
      unit: 'kt',
      tolerance: { percent: 3 },
      pairs: editions(files).map((row) => ({
        what: String(row.edition - 1),
        ours: ours.get(row.edition - 1) ?? Number.NaN,
        theirs: row.production_kt,
      })),
      remark:
        'The editions print estimates made before the year was over. That they fit the year before the edition shows how its "year" must be read.',
      known: { 2012: 'the estimate was printed as 2,000.' },
    }),
    compare({
      series: 'aluminum-output world_kt 1998-2017 (DS140)',
      against: 'sum of the USGS yearbooks by country (Milovanoff et al.)',
      unit: 'kt',
      tolerance: { percent: 2 },
      pairs: byYear(ds140World(files), sumByYear(yearbookCountries(files)), span(1998, 2017)),
      remark:
        'The transcribed world figures have three significant figures; the country list leaves out what it marks NA.',
    }),
    compare({
      series: 'aluminum-output world_kt 2021 (DS140)',
      against: 'International Aluminium Institute',
      unit: 'kt',
      tolerance: { percent: 1 },
      pairs: tradeFacts(files)
        .filter((fact) => fact.topic === 'IAI primary aluminium production, world' && fact.year === 2021)
        .map((fact) => ({
          what: '2021',
          ours: output.get(2021)?.world_kt ?? Number.NaN,
          theirs: Number(fact.value) * 1000,
        })),
      remark:
        'The institute supplies the world figure for 2022; in 2021 it lies below USGS, so the step into 2022 is partly one of source.',
    }),
    compare({
      series: 'aluminum-output world_kt 2024 (MCS 2026)',
      against: 'MCS 2025 estimate',
      unit: 'kt',
      tolerance: { percent: 2 },
      pairs: [
        {
          what: '2024',
          ours: worldOf(2024),
          theirs: country2025(files, 'World total (rounded)')['PROD_EST_ 2024'],
        },
      ],
      remark: 'The later edition replaces the estimate of the earlier.',
    }),
    compare({
      series: 'aluminum-by-country, sum of 2023-2025',
      against: 'world total printed in the same editions',
      unit: 'kt',
      tolerance: { within: 500 },
      pairs: [2023, 2024, 2025].map((year) => ({
        what: String(year),
        ours: sumByYear(get('aluminum-by-country').rows).get(year) ?? Number.NaN,
        theirs: output.get(year)?.world_kt ?? Number.NaN,
      })),
      remark: 'The total of 2025 is rounded to the thousand.',
    }),
    compare({
      series: 'MCS 2025 world data, aluminum (CSV)',
      against: "the same table in the agency's zip archive",
      unit: 'kt',
      tolerance: { within: 0 },
      pairs: worldPairs(files),
      remark: 'Two copies kept by the mirror; production and capacity of every country.',
    }),
    compare({
      series: 'aluminum-output share_pct',
      against: 'share derived when the sources were collected',
      unit: 'percentage points',
      tolerance: { within: 0.01 },
      pairs: files
        .csv(DERIVED_SHARE, {
          columns: {
            year: integer,
            us_primary_kt: number,
            us_source: text,
            world_primary_kt: number,
            world_source: text,
            us_share_pct: number,
          },
        })
        .map((row) => ({
          what: String(row.year),
          ours: output.get(row.year)?.share_pct ?? Number.NaN,
          theirs: row.us_share_pct,
        })),
      remark: 'Same sources, other program: it tests the computation, not the figures.',
    }),
  ];
}

function sumByYear(rows: readonly { readonly year: number; readonly kt: number }[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { year, kt } of rows) sums.set(year, (sums.get(year) ?? 0) + kt);
  return sums;
}

function worldPairs(files: RawFiles): Pair[] {
  const zipped = new Map(world2025Zipped(files).map((row) => [row.COUNTRY, row]));
  const fields = ['PROD_2023', 'PROD_EST_ 2024', 'CAP_2023', 'CAP_EST_ 2024'] as const;
  return world2025(files).flatMap((row) =>
    fields.map((field) => ({
      what: `${row.COUNTRY} ${field}`,
      ours: row[field],
      theirs: zipped.get(row.COUNTRY)?.[field] ?? Number.NaN,
    })),
  );
}
