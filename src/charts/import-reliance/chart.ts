import { aluminumSalient } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { sentenceList, wholePercent } from '@/lib/format';
import { defineChart } from '../contract';
import Still from '../primitives/Still.svelte';
import { placeReliance, type PlacedReliance } from './layout';
import { commonYear, seriesOf, valueIn } from './series';

const series = seriesOf(aluminumSalient);
const year = commonYear(series);
const [high, low] = series;
if (!high || !low || series.length !== 2) throw new Error('import-reliance: two editions are expected');
const higher = wholePercent(valueIn(high, year));
const lower = wholePercent(valueIn(low, year));
const run = (entry: typeof high) =>
  sentenceList(
    entry.points.map(
      (point) => `${wholePercent(point.value)} in ${point.year}${point.estimate ? ' (estimated)' : ''}`,
    ),
  );
const editionName = (edition: string) => `the ${edition.replace('MCS ', '')} edition`;

export const chart = defineChart<PlacedReliance>({
  slug: 'import-reliance',
  story: 'aluminum',
  order: 9,
  name: 'Net import reliance, two definitions',
  summary:
    'Net import reliance of the United States in aluminum, 2020–2025, by the definitions of two USGS editions that must not be joined.',
  measure: () =>
    'Net import reliance: net imports in percent of apparent consumption, by two editions of the USGS summaries',
  params: {},
  views: [
    {
      id: 'two-definitions',
      title: `America’s import reliance in ${year}: ${lower} or ${higher}, depending on what is counted`,
      description: `Two editions of the same federal report, one year apart. The older sets exported scrap against imports, the newer leaves traded scrap out; the difference is the definition. Neither line shows a rise from ${lower} to ${higher}.`,
      state: {},
    },
  ],
  place: (frame) => placeReliance(aluminumSalient, frame),
  Component: Still,
  describe: () =>
    [
      `Two separate lines of net import reliance in aluminum, one for each definition.`,
      `By ${editionName(high.edition)} (${high.counts.toLowerCase()}): ${run(high)}.`,
      `By ${editionName(low.edition)} (${low.counts.toLowerCase()}): ${run(low)}.`,
      `For ${year} they say ${higher} and ${lower}: two definitions, not a change.`,
    ].join(' '),
  table: () => ({
    caption:
      'Net import reliance in aluminum by edition of the USGS Mineral Commodity Summaries; the editions must not be joined',
    columns: [
      { key: 'edition', label: 'Edition' },
      { key: 'year', label: 'Year' },
      { key: 'net_import_reliance_pct', label: 'Net import reliance', unit: 'percent' },
      { key: 'imports_crude_kt', label: 'Imports of crude metal', unit: 'thousand tonnes' },
      { key: 'exports_crude_kt', label: 'Exports of crude metal', unit: 'thousand tonnes' },
      { key: 'exports_scrap_kt', label: 'Exports of scrap', unit: 'thousand tonnes' },
      { key: 'consumption_apparent_kt', label: 'Apparent consumption', unit: 'thousand tonnes' },
      { key: 'estimate', label: 'Estimated' },
      { key: 'counts', label: 'What is counted' },
    ],
    rows: aluminumSalient.map((row) => ({
      edition: row.edition,
      year: row.year,
      net_import_reliance_pct: row.net_import_reliance_pct,
      imports_crude_kt: row.imports_crude_kt,
      exports_crude_kt: row.exports_crude_kt,
      exports_scrap_kt: row.exports_scrap_kt,
      consumption_apparent_kt: row.consumption_apparent_kt,
      estimate: row.estimate,
      counts: series.find((entry) => entry.edition === row.edition)?.counts ?? null,
    })),
  }),
  sources: datasetInfo('aluminum-salient').sources.filter((key) => !key.includes('World_Data')),
  notes: [
    'Net import reliance says how much of what the country uses comes from abroad on balance. The 2026 edition leaves exported scrap out of consumption and reliance and revised its imports, so its line cannot continue the older one.',
    'What the 2025 edition counts was deduced from its printed figures; its data file has no wording. The last year of each edition is an estimate.',
  ],
  vintage: 'USGS Mineral Commodity Summaries 2025 (2020–2024) and 2026 (2021–2025).',
  live: false,
});
