import { aluminumImports, aluminumImportSources, aluminumImportTonnes2023 } from '@/data/trade';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, sentenceList, wholePercent } from '@/lib/format';
import type { State } from '@/lib/address';
import { defineChart } from '../contract';
import Still from '../primitives/Still.svelte';
import { placeImports, type PlacedImports } from './layout';
import { tonnesBars, twoDigits, valueBars, type Basis } from './series';

const basisOf = (state: State): Basis => (state['basis'] === 'tonnes' ? 'tonnes' : 'value');
const shares = valueBars(aluminumImports);
const weights = tonnesBars(aluminumImportTonnes2023);
const total = aluminumImportTonnes2023.find((row) => row.aggregate);
const [first, second] = shares;
const [heaviest, nextHeaviest] = weights;
if (!first || !second || !heaviest || !nextHeaviest || typeof total?.total_kt !== 'number')
  throw new Error('aluminum-imports: rows are missing');
const listed = weights.reduce((sum, bar) => sum + bar.first + bar.second, 0);
const about = (kt: number) => `about ${integer(twoDigits(kt))} thousand tonnes`;
const usgs = aluminumImportSources.flatMap((row) =>
  row.country === first.name && row.share_pct !== null
    ? [{ period: row.period, share_pct: row.share_pct }]
    : [],
)[0];
if (!usgs) throw new Error('aluminum-imports: the second count has no figure for the first partner');
const million = (kt: number) => oneDecimal(kt / 1000);

/** "63 of every 100 dollars" */
const dollarsOf = (share: number) => `${integer(share)} of every 100 dollars`;

export const chart = defineChart<PlacedImports>({
  slug: 'aluminum-imports',
  story: 'aluminum',
  order: 8,
  name: 'Where U.S. aluminum comes from',
  summary:
    'Partners of U.S. aluminum imports: shares of value in 2020–2023, and tonnes of unwrought metal in 2023 from a second-hand table.',
  measure: (state) =>
    basisOf(state) === 'tonnes'
      ? 'Imports of unwrought aluminum, 2023, thousand tonnes; second-hand figures, rounded'
      : 'Share of U.S. aluminum imports, average of 2020–2023, by value',
  params: {
    basis: {
      type: 'choice',
      label: 'Counted by',
      options: [
        { value: 'value', label: 'Value, 2020–2023' },
        { value: 'tonnes', label: 'Tonnes, 2023' },
      ],
      default: 'value',
    },
  },
  views: [
    {
      id: 'by-value',
      title: `${first.name} gets ${dollarsOf(first.first)} the U.S. spends on foreign aluminum`,
      description: `The ${second.name} follow with ${oneDecimal(second.first)}%; no other country reaches ${integer(Math.ceil(shares[2]?.first ?? 0))}%. Shares of value, averaged over 2020–2023.`,
      state: {},
    },
    {
      id: 'tonnes-2023',
      title: `By weight too: of some ${million(total.total_kt)} million tonnes, ${million(heaviest.first + heaviest.second)} came from ${heaviest.name}`,
      description: `Unwrought metal of 2023, alloyed and not. The figures come from a second-hand table that rounds and leaves out small partners: read them as sizes, not as accounts.`,
      state: { basis: 'tonnes' },
    },
  ],
  place: (frame, state) =>
    placeImports(
      { shares: aluminumImports, usgs: aluminumImportSources, tonnes: aluminumImportTonnes2023 },
      frame,
      basisOf(state),
    ),
  Component: Still,
  describe(state) {
    if (basisOf(state) === 'value') {
      const rest = shares.slice(2).map((bar) => `${bar.name} ${oneDecimal(bar.first)}%`);
      return `Bars of the shares of U.S. aluminum imports by value, average of 2020–2023. ${first.name} ${oneDecimal(first.first)}%, ${second.name} ${oneDecimal(second.first)}%, then ${sentenceList(rest)}.`;
    }
    const rest = weights
      .slice(1)
      .map(
        (bar) =>
          `${bar.name} ${bar.part ? 'at least ' : ''}${about(bar.first + bar.second).replace('about ', bar.part ? '' : 'about ')}`,
      );
    return `Bars of U.S. imports of unwrought aluminum in 2023, from a second-hand table. ${heaviest.name} ${about(heaviest.first + heaviest.second)}, of which ${about(heaviest.first)} unalloyed and ${about(heaviest.second)} alloyed; ${sentenceList(rest)}. The source’s total is ${about(total.total_kt ?? 0)}.`;
  },
  table(state) {
    if (basisOf(state) === 'value') {
      return {
        caption: 'Share of U.S. aluminum imports by partner, average of 2020–2023, by value',
        columns: [
          { key: 'country', label: 'Partner' },
          { key: 'share_pct', label: 'Share of value', unit: 'percent' },
        ],
        rows: aluminumImports.map((row) => ({ country: row.country, share_pct: row.share_pct })),
      };
    }
    return {
      caption:
        'U.S. imports of unwrought aluminum by partner, 2023; second-hand figures, partners with small amounts not listed',
      columns: [
        { key: 'country', label: 'Partner' },
        { key: 'unalloyed_kt', label: 'Unalloyed', unit: 'thousand tonnes' },
        { key: 'alloyed_kt', label: 'Alloyed', unit: 'thousand tonnes' },
        { key: 'total_kt', label: 'Both', unit: 'thousand tonnes' },
        { key: 'confidence', label: 'Confidence' },
      ],
      rows: aluminumImportTonnes2023.map((row) => ({
        country: row.country,
        unalloyed_kt: row.unalloyed_kt,
        alloyed_kt: row.alloyed_kt,
        total_kt: row.total_kt,
        confidence: row.confidence,
      })),
    };
  },
  sources: [
    ...datasetInfo('aluminum-imports').sources,
    ...datasetInfo('aluminum-import-tonnes-2023').sources,
    'minerals/usgs_mcs2026_commodities_data.csv',
  ],
  notes: [
    'Shares are of dollars, not of weight. Which customs codes the compiler of the file counted as aluminum is not stored with it.',
    `Another count: the Geological Survey gives ${first.name} ${wholePercent(usgs.share_pct)} for ${usgs.period.replace('-', '–')}, over other goods.`,
    `The tonnes come from a second-hand table of United Nations trade figures, rounded there. Its partners add to ${million(listed)} of ${million(total.total_kt)} million tonnes. “≥” marks partners for which only one kind of metal is listed.`,
  ],
  vintage: 'Shares of value: average of 2020–2023. Tonnes: 2023.',
  live: false,
});
