import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { round, type GetDataset } from '../dataset.ts';
import { compare, withoutSecondSource, type Pair, type Reconciliation } from './compare.ts';

type Salient = DatasetRow<'aluminum-salient'>;

const POUNDS_PER_TONNE = 2204.62;

/** Checks of energy, prices, imports, steel and carbon borders; and what could not be checked. */
export function marketChecks(get: GetDataset): Reconciliation[] {
  const salient = get('aluminum-salient').rows;
  const prices = new Map(get('aluminum-price').rows.map((row) => [row.year, row.usd_per_t]));
  const imports = get('aluminum-imports').rows;
  const tonnes = get('aluminum-import-tonnes-2023').rows;
  const totalTonnes = tonnes.find((row) => row.aggregate)?.total_kt ?? Number.NaN;
  const steel = get('steel-intensity').rows;
  const cbam = get('cbam-defaults').rows;

  return [
    compare({
      series: 'aluminum-salient net_import_reliance_pct, both editions',
      against: 'reckoned from production, old scrap and apparent consumption of the same row',
      unit: 'percentage points',
      tolerance: { within: 1 },
      pairs: salient.map((row) => ({
        what: `${row.edition} ${row.year}`,
        ours: row.net_import_reliance_pct,
        theirs:
          (100 * (row.consumption_apparent_kt - row.primary_kt - row.secondary_old_kt)) /
          row.consumption_apparent_kt,
      })),
      remark:
        'In both editions reliance is what production does not cover; they differ in the consumption below the line.',
    }),
    compare({
      series: 'aluminum-salient consumption_apparent_kt, both editions',
      against: 'reckoned from production, trade and stocks by the definition of the edition',
      unit: 'kt',
      tolerance: { percent: 2 },
      pairs: salient.flatMap((row) => consumptionPair(row, salient)),
      remark:
        'Shows the change of definition: the 2025 edition takes off exported scrap, the 2026 edition does not. Years without stocks of the year before are left out.',
    }),
    compare({
      series: 'aluminum-price 2020-2024',
      against: 'U.S. market price of MCS 2025',
      unit: '$ per t',
      tolerance: { percent: 35 },
      pairs: salient
        .filter((row) => row.edition === 'MCS 2025')
        .map((row) => ({
          what: String(row.year),
          ours: prices.get(row.year) ?? Number.NaN,
          theirs: round((row.price_cents_lb / 100) * POUNDS_PER_TONNE, 1),
        })),
      remark:
        'Not the same price: the U.S. market price holds the regional premium. A test of order of magnitude only.',
    }),
    compare({
      series: 'electricity-price, U.S. industrial',
      against: 'values noted when the file was collected (4.74 in 1990, 6.81 in 2019)',
      unit: 'cents per kWh',
      tolerance: { within: 0 },
      pairs: [
        { what: '1990', noted: 4.74 },
        { what: '2019', noted: 6.81 },
      ].map(({ what, noted }) => ({
        what,
        ours:
          get('electricity-price').rows.find((row) => row.state === 'US' && String(row.year) === what)
            ?.cents_per_kwh ?? Number.NaN,
        theirs: noted,
      })),
      remark: 'No second source by state was found; this only tests that the right rows are read.',
    }),
    withoutSecondSource('aluminum-energy-intensity', 'International Aluminium Institute only.'),
    withoutSecondSource(
      'aluminum-power-mix',
      'International Aluminium Institute only; the shares of each region and year add to 1.',
    ),
    withoutSecondSource('aluminum-events', 'Single reports, each with the page it was read on.'),
    withoutSecondSource(
      'seed-claims',
      'Each claim was checked against the document or data set its row names.',
    ),
    compare({
      series: 'aluminum-imports share_pct 2020-2023, by value (Census)',
      against: 'share of unwrought tonnes 2023 (secondary table)',
      unit: 'percentage points',
      tolerance: { within: 3 },
      pairs: tonnes
        .filter((row) => !row.aggregate && row.total_kt !== null)
        .flatMap((row) => sharePair(row.country, imports, (100 * (row.total_kt ?? 0)) / totalTonnes)),
      remark: 'Value against weight, and four years against one: only the order is comparable.',
    }),
    compare({
      series: 'aluminum-imports share_pct 2020-2023, by value (Census)',
      against: 'import sources 2021-2024 of MCS 2026',
      unit: 'percentage points',
      tolerance: { within: 5 },
      pairs: get('aluminum-import-sources')
        .rows.filter((row) => row.edition === 'MCS 2026' && !row.aggregate)
        .flatMap((row) => sharePair(row.country, imports, row.share_pct ?? Number.NaN)),
      remark:
        'USGS counts all crude and semi-manufactured aluminum; China, fourth there, is not among the ten partners of the census file, which seems to hold unwrought metal.',
      known: { Canada: 'its part is larger in unwrought metal than in all aluminum.' },
    }),
    compare({
      series: 'steel-intensity total',
      against: 'sum of its parts in the same table',
      unit: 't CO2 per t',
      tolerance: { within: 0.011 },
      pairs: steel.map((row) => ({
        what: `${row.country} ${row.route}`,
        ours: row.total,
        theirs: row.scope1_and_upstream + row.scope2,
      })),
      remark: 'Tests the typing of the table; two decimals leave a difference of 0.01.',
    }),
    compare({
      series: 'steel-route-mix-2024',
      against: '100% in every row',
      unit: 'percentage points',
      tolerance: { within: 0.15 },
      pairs: get('steel-route-mix-2024').rows.map((row) => ({
        what: row.country,
        ours: row.bof_pct + row.eaf_pct + row.ohf_pct,
        theirs: 100,
      })),
      remark: 'Tests the extraction of the table.',
    }),
    compare({
      series: 'cbam-defaults, marked-up values',
      against: 'total with mark-ups of 10, 20 and 30%',
      unit: 't CO2e per t',
      tolerance: { within: 0.001 },
      pairs: cbam.flatMap((row) =>
        (
          [
            ['2026', row.default_2026, 1.1],
            ['2027', row.default_2027, 1.2],
            ['2028', row.default_2028, 1.3],
          ] as const
        ).map(([year, value, factor]) => ({
          what: `${row.cn_code} ${year}`,
          ours: value,
          theirs: row.total * factor,
        })),
      ),
      remark: 'Tests the typing of the table.',
    }),
  ];
}

function consumptionPair(row: Salient, all: readonly Salient[]): Pair[] {
  const before = all.find((other) => other.edition === row.edition && other.year === row.year - 1);
  if (!before) return [];
  const released =
    before.stocks_industry_kt + before.stocks_lme_kt - row.stocks_industry_kt - row.stocks_lme_kt;
  const scrap = row.edition === 'MCS 2025' ? row.exports_scrap_kt : 0;
  const reckoned =
    row.primary_kt + row.secondary_old_kt + row.imports_crude_kt - row.exports_crude_kt - scrap + released;
  return [{ what: `${row.edition} ${row.year}`, ours: row.consumption_apparent_kt, theirs: reckoned }];
}

function sharePair(
  country: string,
  imports: readonly DatasetRow<'aluminum-imports'>[],
  theirs: number,
): Pair[] {
  const row = imports.find((candidate) => candidate.country === country);
  return row ? [{ what: country, ours: row.share_pct, theirs }] : [];
}
