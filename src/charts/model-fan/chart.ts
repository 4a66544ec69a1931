import { belowBase, PLEDGE } from '@/data/ira-models';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, percent, wholePercent, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { focusOf } from './focus';
import { placeFan, type PlacedFan } from './layout';
import { params } from './params';
import { readout } from './readout';
import { fanSeries, levelIn, pairsOf, spreadIn, type FanModel } from './series';

const series = fanSeries();
const { base, latest } = series;
const [half] = series.pledge;
const count = words(series.models.length);
/** Stops the build when a headline no longer says what the data show. */
function holds(claim: boolean, what: string): void {
  if (!claim) throw new Error(`model-fan: the data no longer show that ${what}`);
}

const in2030 = spreadIn(
  series.models.map((model) => model.path),
  PLEDGE.year,
);
const without = spreadIn(pairsOf(series, 'without'), PLEDGE.year);
const paired = spreadIn(pairsOf(series, 'with'), PLEDGE.year);
const late = series.models.filter((model) => levelIn(model.path, 2035) <= half);
/** How far the two tables part for a model with the law, in points of per cent of 2005. */
const apart = Math.max(
  ...series.models.map(({ path, pair }) =>
    pair ? Math.abs(belowBase(levelIn(pair.with, 2030)) - belowBase(levelIn(path, 2030))) : 0,
  ),
);
const gone = (base.mt - latest.mt) / (base.mt - half);
holds(in2030.low > half, 'no model reaches half in 2030');
holds(Math.abs(gone - 1 / 3) < 0.02, 'a third of the way was done');
holds(late.length === 1 && late[0]?.id === 'rio-repeat', 'REPEAT alone is at half in 2035');
const repeat = late[0] as FanModel;
const below = (mt: number) => percent(belowBase(mt));
const round = (value: number) => Math.round(value * 10) / 10;

export const chart = defineChart<PlacedFan>({
  slug: 'model-fan',
  story: 'ira-gap',
  order: 1,
  name: 'Nine models of the law',
  summary:
    'U.S. net emissions since 2005, the pledge for 2030, and what nine models expected with the Inflation Reduction Act, eight of them also without it.',
  measure: () => 'U.S. net greenhouse gas emissions, million tonnes CO2e a year; the axis begins at 3,000',
  params,
  views: [
    {
      id: 'with-the-law',
      title: `All ${count} models fall short: ${oneDecimal(belowBase(in2030.high))} to ${below(in2030.low)} below ${base.year}`,
      description: `With the law they come to ${integer(in2030.low)} to ${integer(in2030.high)} million tonnes in ${PLEDGE.year}. Half of ${base.year} would be ${integer(half)}.`,
      state: { show: 'with', model: 'none' },
    },
    {
      id: 'record',
      title: `By ${latest.year}, a third of the way to the pledge`,
      description: `From ${integer(base.mt)} million tonnes in ${base.year} to ${integer(latest.mt)} in ${latest.year}. Half would be ${integer(half)}.`,
      state: { show: 'record', model: 'none' },
    },
    {
      id: 'without-the-law',
      title: `Without the law ${wholePercent(belowBase(without.middle))} below ${base.year}, with it ${wholePercent(belowBase(paired.middle))}`,
      description: `Medians of the ${words(pairsOf(series, 'with').length)} models that were run both ways, in ${PLEDGE.year}. Without the law they end ${below(without.high)} to ${below(without.low)} below ${base.year}.`,
      state: { show: 'without', model: 'none' },
    },
    {
      id: 'five-years-late',
      title: 'One model reaches half, five years late',
      description: `${repeat.model} (${repeat.team}) comes to ${integer(levelIn(repeat.path, 2035))} million tonnes in 2035, ${below(levelIn(repeat.path, 2035))} below ${base.year}. The other eight stay above half.`,
      state: { show: 'with', model: repeat.id },
    },
  ],
  place: (frame) => placeFan(series, frame),
  Component: Drawing,
  describe(state) {
    const { said } = focusOf(series, String(state['show']), String(state['model']));
    const end =
      state['show'] === 'record'
        ? ''
        : ` With the law, in ${PLEDGE.year} and 2035: ${series.models.map((one) => `${one.model} ${integer(levelIn(one.path, PLEDGE.year))} and ${integer(levelIn(one.path, 2035))}`).join(', ')}.`;
    return `Line chart of U.S. net emissions, ${base.year} to ${latest.year}, and of models to 2035, with the pledge as a bar at ${PLEDGE.year}. ${said}${end}`;
  },
  table(state) {
    const both = state['show'] === 'without';
    const columns = [
      { key: 'run', label: 'Record or model' },
      { key: 'year', label: 'Year' },
      { key: 'law', label: 'Law' },
      { key: 'net_mt', label: 'Net emissions', unit: 'million tonnes CO2e' },
      { key: 'below_pct', label: `Below ${base.year}`, unit: 'percent' },
    ];
    const row = (run: string, law: string) => (point: { year: number; mt: number }) => ({
      run,
      year: point.year,
      law,
      net_mt: round(point.mt),
      below_pct: round(belowBase(point.mt)),
    });
    const models =
      state['show'] === 'record'
        ? []
        : series.models.flatMap((one) =>
            both
              ? one.pair
                ? [
                    ...one.pair.without.map(row(one.model, 'without')),
                    ...one.pair.with.map(row(one.model, 'with')),
                  ]
                : []
              : one.path.map(row(one.model, 'with')),
          );
    return {
      caption: `U.S. net emissions: the record${models.length > 0 ? ' and the models' : ''}`,
      columns,
      rows: [...models, ...series.record.map(row('Inventory', 'record'))],
    };
  },
  sources: [...new Set([...datasetInfo('ira-models').sources, ...datasetInfo('ira-models-without').sources])],
  notes: [
    'The models give 2025, 2030 and 2035 (circles); what lies between is drawn straight. A dashed line marks the five models that gave no figures of their own for gases other than carbon dioxide: an official projection of 2022 stands in.',
    `With and without the law are compared in an earlier table that has both. There the same model with the law differs from its run in the first picture, in 2030 by up to ${oneDecimal(apart)} points of percent; the files do not say why. MARKAL-NETL has no complete run without the law.`,
    'Each line is one central run of 2022 or 2023. The rules of 2024 and the law of 2025 are in none of them.',
  ],
  vintage: `Inventory of 2023 (${base.year}–${latest.year}); models of 2022–2023.`,
  readout,
  live: true,
});
