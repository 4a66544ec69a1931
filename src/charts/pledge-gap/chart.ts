import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, percent, words, capital } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeGap, type PlacedGap } from './layout';
import { params } from './params';
import { readout } from './readout';
import { gapSentence, wayCovered } from './sentences';
import { gapSeries, type Ledge, type PledgePct } from './series';

const series = gapSeries();
const count = series.ledges.length;
const by = (pledge: PledgePct) => series.ledges.toSorted((a, b) => a.gaps[pledge] - b.gaps[pledge]);
const [nearest, middle, farthest] = [by(50)[0], by(50)[(count - 1) / 2], by(50).at(-1)];
if (!nearest || !middle || !farthest) throw new Error('pledge-gap: no models');
const gap = (ledge: Ledge, pledge: PledgePct) => integer(ledge.gaps[pledge]);
const deeper = integer(series.floors[50] - series.floors[52]);
if (middle.id !== params['model']?.default)
  throw new Error(`pledge-gap: the middle model is ${middle.model}, not the default`);
const chosen = (state: Readonly<Record<string, string | number>>): [Ledge, PledgePct] => {
  const ledge = series.ledges.find((one) => one.id === state['model']);
  if (!ledge) throw new Error(`pledge-gap: no model "${state['model']}"`);
  return [ledge, state['pledge'] === '52' ? 52 : 50];
};
const partial = series.ledges.filter((ledge) => ledge.partial).length;

export const chart = defineChart<PlacedGap>({
  slug: 'pledge-gap',
  story: 'ira-gap',
  order: 3,
  name: 'The gap to scale',
  summary:
    'How far each of nine models with the Inflation Reduction Act stays above the pledge for 2030, in tonnes drawn as distance.',
  measure: () =>
    `Net emissions in million tonnes CO2e, to scale: ${series.base.year}, ${series.latest.year} and ${words(count)} models of 2030`,
  params,
  views: [
    {
      id: 'fifty',
      title: `The middle of ${words(count)} models misses by ${gap(middle, 50)} million tonnes`,
      description: `${middle.model}, the model of ${middle.team}, against 50% below ${series.base.year}. The other eight miss by ${gap(nearest, 50)} to ${gap(farthest, 50)} million tonnes.`,
      state: { model: middle.id, pledge: '50' },
    },
    {
      id: 'fifty-two',
      title: `At 52 percent the floor lies ${deeper} million tonnes deeper`,
      description: `The same model against the far end of the pledge: ${gap(middle, 52)} million tonnes. No model comes nearer than ${gap(nearest, 52)}.`,
      state: { model: middle.id, pledge: '52' },
    },
    {
      id: 'narrowest',
      title: `The nearest model misses by ${gap(nearest, 50)} million tonnes`,
      description: `${nearest.model} (${nearest.team}) goes ${percent(wayCovered(series, nearest, 50))} of the way from ${series.latest.year} to the pledge, and no model goes further.`,
      state: { model: nearest.id, pledge: '50' },
    },
    {
      id: 'widest',
      title: `The farthest model misses by ${gap(farthest, 50)} million tonnes`,
      description: `${farthest.model} (${farthest.team}) goes ${percent(wayCovered(series, farthest, 50))} of the way; its gap is ${oneDecimal(farthest.gaps[50] / nearest.gaps[50])} times the narrowest. Of its gases only carbon dioxide is the model’s own.`,
      state: { model: farthest.id, pledge: '50' },
    },
  ],
  place: (frame) => placeGap(series, frame),
  Component: Drawing,
  describe(state) {
    const [ledge, pledge] = chosen(state);
    const sorted = by(pledge);
    return (
      `A staircase to scale: net emissions of ${integer(series.base.mt)} million tonnes in ${series.base.year} and ${integer(series.latest.mt)} in ${series.latest.year}, then ${words(count)} models of 2030 with the Inflation Reduction Act, above a floor, the pledge. ${gapSentence(series, ledge, pledge)} ` +
      `Gaps of all: ${sorted.map((one) => `${one.model} ${integer(one.gaps[pledge])}`).join(', ')}. ` +
      `For scale, emissions of ${series.latest.year}: ${series.sectors.map((sector) => `${sector.name.toLowerCase()} ${integer(sector.mt)}`).join(', ')}.`
    );
  },
  table(state) {
    const [, pledge] = chosen(state);
    return {
      caption: `Net emissions of 2030 with the Inflation Reduction Act by model, against ${pledge}% below ${series.base.year}`,
      columns: [
        { key: 'model', label: 'Model' },
        { key: 'team', label: 'Team' },
        { key: 'net_mt', label: 'Net emissions, 2030', unit: 'million tonnes CO2e' },
        { key: 'below_pct', label: `Below ${series.base.year}`, unit: 'percent' },
        { key: 'gap_mt', label: `Above ${pledge}% below ${series.base.year}`, unit: 'million tonnes CO2e' },
        { key: 'way_pct', label: `Part of the way from ${series.latest.year}`, unit: 'percent' },
        { key: 'own', label: 'Gases other than carbon dioxide' },
      ],
      rows: by(pledge).map((ledge) => ({
        model: ledge.model,
        team: ledge.team,
        net_mt: ledge.mt,
        below_pct: Math.round((1 - ledge.mt / series.base.mt) * 1000) / 10,
        gap_mt: Math.round(ledge.gaps[pledge] * 10) / 10,
        way_pct: Math.round(wayCovered(series, ledge, pledge) * 10) / 10,
        own: ledge.partial ? 'all filled' : 'some or all its own',
      })),
    };
  },
  sources: datasetInfo('ira-models').sources,
  notes: [
    `A dashed tread marks the ${words(partial)} models that gave no figures of their own for methane, nitrous oxide and fluorinated gases: an official projection of 2022 stands in. Only carbon dioxide is every model’s own.`,
    `${capital(words(count))} models are not a range of what can happen. Each is one central run of 2022 or 2023 with the law as enacted; the rules of 2024 and the law of 2025 are in none.`,
    `Net emissions are what is emitted less what land and forests take up. The sectors below the floor are gross and direct, from the same edition of the inventory (1990–2021); farms, business and homes are what EPA calls agriculture, commercial and residential.`,
  ],
  vintage: `Models of 2022–2023, on the inventory of 2023 (${series.base.year}–${series.latest.year}).`,
  readout,
  live: true,
});
