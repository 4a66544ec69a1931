import { aluminumEnergyIntensity } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { integer, wholePercent } from '@/lib/format';
import { defineChart } from '../contract';
import type { PlotPlaced } from '../plot';
import Still from '../primitives/Still.svelte';
import { placeElectricity, readings, type Axis } from './layout';

const data = readings(aluminumEnergyIntensity);
const kwh = (region: string, year: number): number => {
  const found = data.find((row) => row.region === region && row.year === year);
  if (!found) throw new Error(`smelting-electricity: nothing for ${region} in ${year}`);
  return found.kwh;
};
const regions = [...new Set(data.map((row) => row.region))];
const years = [...new Set(data.map((row) => row.year))];
const first = (region: string) => data.find((row) => row.region === region)?.year ?? 0;
const [FROM, TO] = [1980, 2017];
const inLast = regions.map((region) => kwh(region, TO));
const lead = 1 - kwh('China', TO) / kwh('North America', TO);
const fall = (region: string) => 1 - kwh(region, TO) / kwh(region, FROM);
if (regions.some((region) => kwh(region, TO) < kwh('China', TO)))
  throw new Error('smelting-electricity: China no longer needs the least');

export const chart = defineChart<PlotPlaced>({
  slug: 'smelting-electricity',
  story: 'aluminum',
  order: 5,
  name: 'Electricity in a tonne of aluminum',
  summary:
    'Kilowatt-hours of electricity that smelters use for a tonne of aluminum, by region of the world, 1980–2017.',
  measure: (state) =>
    `Kilowatt-hours of alternating current for a tonne of aluminum, ${FROM}–${TO}${state['axis'] === 'zero' ? '' : '. The axis begins at 13,000'}`,
  params: {
    axis: {
      type: 'choice',
      label: 'Axis',
      options: [
        { value: 'close', label: 'from 13,000' },
        { value: 'zero', label: 'from zero' },
      ],
      default: 'close',
    },
  },
  views: [
    {
      id: 'by-region',
      title: `In ${TO} China smelted with ${wholePercent(100 * lead)} less power than North America`,
      description: `In ${TO} a tonne took ${integer(kwh('China', TO))} kWh in China, the least of any region, and ${integer(kwh('North America', TO))} in North America. In ${FROM} North America took ${integer(kwh('North America', FROM))}.`,
      state: { axis: 'close' },
    },
    {
      id: 'from-zero',
      title: `North America cut power per tonne by ${wholePercent(100 * fall('North America'))} in ${TO - FROM} years`,
      description: `From ${integer(kwh('North America', FROM))} kWh a tonne in ${FROM} to ${integer(kwh('North America', TO))} in ${TO}; the world by ${wholePercent(100 * fall('World'))}. The axis begins at zero: no region is below ${integer(Math.min(...inLast))}.`,
      state: { axis: 'zero' },
    },
  ],
  place: (frame, state) => placeElectricity(data, frame, state['axis'] as Axis),
  Component: Still,
  describe() {
    const list = regions.map(
      (region) =>
        `${region} ${integer(kwh(region, first(region)))} in ${first(region)}, ${integer(kwh(region, TO))} in ${TO}`,
    );
    return `Line chart of electricity for a tonne of aluminum in ${regions.length} regions, kilowatt-hours of alternating current. ${list.join('; ')}.`;
  },
  table: () => ({
    caption: 'Electricity used for smelting a tonne of aluminum, by region',
    columns: [
      { key: 'year', label: 'Year' },
      ...regions.map((region) => ({ key: region, label: region, unit: 'kWh a tonne' })),
    ],
    rows: years.map((year) => ({
      year,
      ...Object.fromEntries(
        regions.map((region) => [
          region,
          data.find((row) => row.region === region && row.year === year)?.kwh ?? null,
        ]),
      ),
    })),
  }),
  sources: datasetInfo('aluminum-energy-intensity').sources,
  notes: [
    `North America is the United States and Canada together; the institute publishes no figure for the United States alone. China reports from ${first('China')}, the Gulf states from ${first('Gulf states')}.`,
    'Alternating current, as it reaches the smelter: the loss in turning it into direct current is included.',
  ],
  vintage: `${FROM}–${TO}, the last year in the copy read.`,
  live: false,
});
