import { aluminumPowerMix } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { sentenceList, wholePercent } from '@/lib/format';
import { defineChart } from '../contract';
import type { PlotPlaced } from '../plot';
import Still from '../primitives/Still.svelte';
import { mixes, placeMix, POWER, type Mix } from './layout';

const years = [2017, 2000] as const;
const all = new Map<number, Mix[]>(years.map((year) => [year, mixes(aluminumPowerMix, year)]));
const inYear = (year: number) => all.get(year) ?? [];
const of = (region: string, year: number): Mix => {
  const found = inYear(year).find((mix) => mix.region === region);
  if (!found) throw new Error(`smelting-power-mix: no region "${region}"`);
  return found;
};
const part = (region: string, source: keyof Mix['shares'], year: number) =>
  wholePercent(100 * of(region, year).shares[source]);
const [now, then] = [of('World', 2017).shares, of('World', 2000).shares];
if (!(now.coal > now.hydro && then.hydro > then.coal))
  throw new Error('smelting-power-mix: coal has not overtaken hydropower');
const WEST = 'U.S. and Canada, without Quebec';
const hydroOf = (region: string, year: number) =>
  wholePercent(
    100 *
      (aluminumPowerMix.find((row) => row.region === region && row.year === year && row.source === 'hydro')
        ?.share ?? Number.NaN),
  );

export const chart = defineChart<PlotPlaced>({
  slug: 'smelting-power-mix',
  story: 'aluminum',
  order: 5.5,
  name: 'What smelters run on',
  summary:
    'Sources of the electricity used in smelting aluminum, by region of the world, in 2017 and in 2000.',
  measure: (state) =>
    `Sources of electricity for smelting aluminum, ${state['year']}, share of kilowatt-hours. No figure for the U.S. alone`,
  params: {
    year: {
      type: 'choice',
      label: 'Year',
      options: years.map((year) => ({ value: String(year), label: String(year) })),
      default: '2017',
    },
  },
  views: [
    {
      id: 'in-2017',
      title: `Coal powered ${part('World', 'coal', 2017)} of smelting in 2017, ${part('China', 'coal', 2017)} in China`,
      description: `In 2017 hydropower is down to ${part('World', 'hydro', 2017)} of the world’s smelting power. Quebec runs on water alone, the Gulf states on gas.`,
      state: { year: '2017' },
    },
    {
      id: 'in-2000',
      title: `In 2000 hydropower still led coal, ${part('World', 'hydro', 2000)} to ${part('World', 'coal', 2000)}`,
      description: `Hydropower led coal in the world’s smelting power. In the United States and Canada without Quebec, water (${part(WEST, 'hydro', 2000)}) and coal (${part(WEST, 'coal', 2000)}) were level.`,
      state: { year: '2000' },
    },
  ],
  place: (frame, state) => placeMix(inYear(Number(state['year'])), frame),
  Component: Still,
  describe(state) {
    const year = Number(state['year']);
    const list = inYear(year).map((mix) => {
      const some = POWER.filter(({ source }) => mix.shares[source] >= 0.005).map(
        ({ source, label }) => `${label} ${wholePercent(100 * mix.shares[source])}`,
      );
      return `${mix.region}: ${sentenceList(some)}`;
    });
    return `Bars of a hundred percent for ${inYear(year).length} regions in ${year}. ${list.join('. ')}.`;
  },
  table(state) {
    const year = Number(state['year']);
    return {
      caption: `Sources of the electricity used in smelting aluminum, ${year}`,
      columns: [
        { key: 'region', label: 'Region' },
        ...POWER.map(({ source, label }) => ({ key: source, label, unit: 'percent' })),
      ],
      rows: inYear(year).map((mix) => ({
        region: mix.region,
        ...Object.fromEntries(
          POWER.map(({ source }) => [source, Math.round(mix.shares[source] * 10_000) / 100]),
        ),
      })),
    };
  },
  sources: datasetInfo('aluminum-power-mix').sources,
  notes: [
    'The bar “U.S. and Canada, without Quebec” is not the United States alone: it holds the rest of Canada too and is rich in hydropower; the source gives no figure for the United States by itself.',
    `That bar jumps from ${hydroOf('North America without Quebec', 2015)} hydropower in 2015 to ${hydroOf('North America without Quebec', 2016)} in 2016, for a reason the source does not state: read it with care. China’s shares are the same round figures in every year, so they are an estimate.`,
    'The source gives western and eastern Europe with Russia the same figures; they are one bar here.',
  ],
  vintage: '2000–2017, the last year in the copy read.',
  live: false,
});
