/** Facts of beats 7 and 9: imports, reliance, carbon at the border. */
import { aluminumSalient } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import {
  aluminumImports,
  aluminumImportSources,
  carbonBorderBills,
  cbamDefaults,
  steelIntensity,
} from '@/data/trade';
import { integer, oneDecimal, tonnesFromKt, twoDecimals, wholePercent } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';

function partner(country: string, slug: string): Fact {
  const row = aluminumImports.find((entry) => entry.country === country);
  if (!row) throw new Error(`aluminum-imports has no ${country}`);
  return {
    name: `aluminum-trade.share-${slug}`,
    label: `${country}’s share of U.S. aluminum imports by value, average of 2020–2023`,
    value: row.share_pct,
    unit: 'percent of value',
    text: `${integer(row.share_pct)} percent`,
    formula: 'as computed by the source from Census import values',
    inputs: [{ label: 'Unrounded', value: `${row.share_pct}%` }],
    sources: datasetInfo('aluminum-imports').sources,
  };
}

/** The figures of a year in an edition of the commodity summaries; a missing row stops the build. */
export function salient(edition: 'MCS 2025' | 'MCS 2026', year: number) {
  const row = aluminumSalient.find((entry) => entry.edition === edition && entry.year === year);
  if (!row) throw new Error(`aluminum-salient has no ${edition} ${year}`);
  return row;
}
function reliance(edition: 'MCS 2025' | 'MCS 2026', year: number): Fact {
  const row = salient(edition, year);
  return {
    name: `aluminum-trade.reliance-${year}-${edition.slice(-4)}`,
    label: `Net import reliance of ${year} in the ${edition.slice(-4)} edition`,
    value: row.net_import_reliance_pct,
    unit: 'percent of apparent consumption',
    text: `${row.net_import_reliance_pct} percent`,
    forms: { sign: wholePercent(row.net_import_reliance_pct) },
    formula: row.nir_definition,
    inputs: [],
    sources: datasetInfo('aluminum-salient').sources,
  };
}
const mcs2024 = salient('MCS 2026', 2024);
const secondary = mcs2024.secondary_old_kt + mcs2024.secondary_new_kt;
const perTonne = secondary / mcs2024.primary_kt;

function steel(route: 'all steel' | 'integrated (BF-BOF)' | 'EAF', country: string, slug: string): Fact {
  const row = steelIntensity.find((entry) => entry.country === country && entry.route === route);
  if (!row) throw new Error(`steel-intensity has no ${country}, ${route}`);
  return {
    name: `aluminum-trade.steel-${slug}`,
    label: `CO2 per tonne of steel, ${country}, ${route}, 2018`,
    value: row.total,
    unit: 't CO2 per t of steel (scope 1 with upstream, and scope 2)',
    text: `${twoDecimals(row.total)} tonnes`,
    formula: 'as published',
    inputs: [],
    sources: datasetInfo('steel-intensity').sources,
  };
}
const cbam = cbamDefaults.find((row) => row.country === 'United States' && row.cn_code === '7601');
if (!cbam) throw new Error('cbam-defaults has no U.S. unwrought aluminum (7601)');
const clean = carbonBorderBills.find((row) => row.instrument === 'Clean Competition Act');
const fee = clean?.fact.match(/\$(\d+)\/t/)?.[1];
if (!clean || !fee) throw new Error('carbon-border-bills: the Clean Competition Act row names no fee in $/t');

const usgsCanada = aluminumImportSources.find(
  (row) => row.edition === 'MCS 2026' && row.country === 'Canada',
);
if (!usgsCanada?.share_pct) throw new Error('aluminum-import-sources has no share of Canada in MCS 2026');

/** The topic's name in the ledger. */
export const title = 'Imports and the border';

export const facts = defineFacts('aluminum-trade', [
  {
    name: 'aluminum-trade.usgs-canada',
    label: 'Canada’s share of U.S. aluminum imports by the Geological Survey, 2021–2024',
    value: usgsCanada.share_pct,
    unit: 'percent',
    text: `${integer(usgsCanada.share_pct)} percent`,
    formula: 'as published, over other goods than the census shares',
    inputs: [],
    sources: datasetInfo('aluminum-import-sources').sources,
  },
  {
    name: 'aluminum-trade.cbam-2026',
    label:
      'EU default value for U.S. unwrought aluminum in 2026, with mark-up (from a secondary copy of the regulation)',
    value: cbam.default_2026,
    unit: 't CO2e per t, direct emissions',
    text: twoDecimals(cbam.default_2026),
    formula: 'as tabulated',
    inputs: [],
    sources: datasetInfo('cbam-defaults').sources,
  },
  partner('Canada', 'canada'),
  partner('United Arab Emirates', 'emirates'),
  partner('Bahrain', 'bahrain'),
  reliance('MCS 2025', 2024),
  reliance('MCS 2026', 2024),
  {
    name: 'aluminum-trade.imports-2024',
    label: 'U.S. imports of crude and semi-finished aluminum, 2024',
    value: mcs2024.imports_crude_kt,
    unit: 'thousand tonnes',
    text: tonnesFromKt(mcs2024.imports_crude_kt),
    formula: 'as published',
    inputs: [],
    sources: datasetInfo('aluminum-salient').sources,
  },
  {
    name: 'aluminum-trade.secondary-per-primary-2024',
    label: 'Recycled aluminum for each tonne of primary, United States, 2024',
    value: perTonne,
    unit: 'tonnes per tonne',
    text: `${oneDecimal(perTonne)} tonnes`,
    formula: '(secondary from old scrap + secondary from new scrap) ÷ primary',
    inputs: [
      { label: 'Secondary', value: `${integer(secondary)} thousand tonnes` },
      { label: 'Primary', value: `${integer(mcs2024.primary_kt)} thousand tonnes` },
    ],
    sources: datasetInfo('aluminum-salient').sources,
  },
  steel('all steel', 'United States', 'us-all'),
  steel('integrated (BF-BOF)', 'United States', 'us-integrated'),
  steel('EAF', 'United States', 'us-arc'),
  steel('integrated (BF-BOF)', 'China', 'china-integrated'),
  {
    name: 'aluminum-trade.cbam-default',
    label:
      'EU default value for U.S. unwrought aluminum, before mark-up (from a secondary copy of the regulation)',
    value: cbam.total,
    unit: 't CO2e per t, direct emissions',
    text: `${oneDecimal(cbam.total)} tonnes`,
    formula: 'as tabulated',
    inputs: [],
    sources: datasetInfo('cbam-defaults').sources,
  },
  {
    name: 'aluminum-trade.clean-competition-fee',
    label: 'Fee in the Clean Competition Act as introduced on December 17, 2025',
    value: Number(fee),
    unit: 'dollars per tonne CO2e above the benchmark',
    text: `$${fee}`,
    formula: 'read from the dated row',
    inputs: [{ label: 'Row', value: clean.fact }],
    sources: datasetInfo('carbon-border-bills').sources,
  },
]);
