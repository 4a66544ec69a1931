import { aluminumSmelters, electricityPrice } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { cents, oneDecimal, sentenceList, wholePercent, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placePrices, type PlacedPrices } from './layout';
import { params } from './params';
import { readout } from './readout';
import { priceSentence, stopSentence } from './sentences';
import { centsIn, extremeYear, FIRST, LAST, priceSeries, type PriceSeries } from './series';

const all = priceSeries(electricityPrice, aluminumSmelters);
const of = (code: string): PriceSeries => {
  const found = all.find((series) => series.code === code);
  if (!found) throw new Error(`power-price: no series "${code}"`);
  return found;
};
const nation = of('US');
const price = (code: string, year: number) => cents(centsIn(of(code), year));
const ratio = (code: string, from: number, to: number) => centsIn(of(code), to) / centsIn(of(code), from);
const rise = (code: string, from: number, to: number) => wholePercent(100 * (ratio(code, from, to) - 1));
/** Stops the build when a headline no longer says what the data show. */
function holds(claim: boolean, what: string): void {
  if (!claim) throw new Error(`power-price: the data no longer show that ${what}`);
}

const stopsIn = (code: string, from: number, to: number) =>
  of(code)
    .stops.filter((stop) => stop.year >= from && stop.year <= to)
    .flatMap((stop) => stop.names);
const kentuckyLow = extremeYear(of('KY'), -1);
const texasTop = extremeYear(of('TX'));
const marylandTop = extremeYear(of('MD'));
const newYorkAbove = of('NY').cents.findIndex((value, i) => value <= (nation.cents[i] ?? 0)) + FIRST - 1;
holds(
  ratio('MT', 1999, 2001) > 2 && ratio('MT', 2001, 2002) < 0.6,
  'Montana’s price doubled from 1999 to 2001 and fell back',
);
holds(
  of('KY').cents.every((value, i) => value < (nation.cents[i] ?? 0)),
  'Kentucky is below the nation in every year',
);
holds(
  of('TX').stops.some((stop) => stop.year === texasTop && stop.names.includes('Rockdale')),
  'Texas’s highest price falls in Rockdale’s last year',
);
holds(
  Math.abs(centsIn(of('WA'), 2002) - centsIn(nation, 2002)) < 0.05,
  'Washington reached the U.S. average in 2002',
);

export const chart = defineChart<PlacedPrices>({
  slug: 'power-price',
  story: 'aluminum',
  order: 6,
  name: 'The price of power, state by state',
  summary:
    'Average price of electricity for industry in the states that made aluminum after 1990, against the nation, with the smelters that stopped.',
  measure: () =>
    `Average electricity price to industry, nominal cents a kilowatt-hour. Dots: a smelter’s last year`,
  params,
  views: [
    {
      id: 'northwest',
      title: `From 1999 to 2002 Washington’s power price rose ${rise('WA', 1999, 2002)}`,
      description: `From ${price('WA', 1999)} a kilowatt-hour in 1999 to ${price('WA', 2002)} in 2002, the U.S. average. ${sentenceList(stopsIn('WA', 2000, 2003))} made their last metal between 2000 and 2003.`,
      state: { state: 'WA' },
    },
    {
      id: 'montana',
      title: 'Montana: the price more than doubled, then fell back',
      description: `${price('MT', 1999)} in 1999, ${price('MT', 2001)} in 2001, ${price('MT', 2002)} in 2002. ${sentenceList(of('MT').stops.flatMap((stop) => stop.names))} made its last metal in ${of('MT').stops[0]?.year ?? ''}.`,
      state: { state: 'MT' },
    },
    {
      id: 'ohio-valley',
      title: `Kentucky: always below average, yet up ${rise('KY', kentuckyLow, LAST)} since ${kentuckyLow}`,
      description: `From ${price('KY', kentuckyLow)} in ${kentuckyLow} to ${price('KY', LAST)} in ${LAST}. Hawesville stopped in ${of('KY').later[0]?.year ?? ''}, after these data; ${sentenceList(of('KY').running)} still runs.`,
      state: { state: 'KY' },
    },
    {
      id: 'texas',
      title: `Texas: power peaked in ${texasTop}, Rockdale’s last year`,
      description: `${price('TX', 2002)} in 2002, ${price('TX', texasTop)} in ${texasTop}, ${price('TX', 2012)} in 2012. Rockdale made its last metal in ${texasTop}; a dot says when, not why.`,
      state: { state: 'TX' },
    },
    {
      id: 'maryland',
      title: `Maryland: from ${oneDecimal(centsIn(of('MD'), 2002))} to ${oneDecimal(centsIn(of('MD'), marylandTop))} cents in ${words(marylandTop - 2002)} years`,
      description: `The highest price of all smelter states, reached in ${marylandTop}. Eastalco had stopped in ${of('MD').stops[0]?.year ?? ''}, when the state’s average was ${price('MD', of('MD').stops[0]?.year ?? LAST)}.`,
      state: { state: 'MD' },
    },
    {
      id: 'new-york',
      title: `New York paid more until ${newYorkAbove}; its older smelter still runs`,
      description: `The average is not what a smelter pays: Massena West has run since 1902, in a state above the U.S. average in every year from ${FIRST} to ${newYorkAbove}.`,
      state: { state: 'NY' },
    },
  ],
  place: (frame) => placePrices(all, frame),
  Component: Drawing,
  describe(state) {
    const series = of(String(state['state']));
    return `Line chart of industrial electricity prices in ${words(all.length - 1)} states and the nation, ${FIRST} to ${LAST}. ${priceSentence(series, nation)} U.S. average: ${price('US', FIRST)} in ${FIRST}, ${price('US', LAST)} in ${LAST}. ${stopSentence(series)}`;
  },
  table(state) {
    const series = of(String(state['state']));
    return {
      caption: `Average industrial electricity price, ${series.name} and the United States`,
      columns: [
        { key: 'year', label: 'Year' },
        { key: 'state_cents', label: series.name, unit: 'cents a kWh, nominal' },
        { key: 'nation_cents', label: 'United States', unit: 'cents a kWh, nominal' },
        { key: 'stopped', label: 'Last metal at' },
      ],
      rows: series.cents.map((value, i) => ({
        year: FIRST + i,
        state_cents: value,
        nation_cents: nation.cents[i] ?? null,
        stopped: sentenceList(stopsIn(series.code, FIRST + i, FIRST + i)),
      })),
    };
  },
  sources: [...datasetInfo('electricity-price').sources, 'aluminum/smelters-facts.csv'],
  notes: [
    'Not what smelters paid: they buy by contract and often pay less. The average over all industry is only the weather around them, and a dot on a line says when a plant stopped, not why.',
    'Nominal prices: inflation is not taken out. Alabama, Arkansas and Louisiana are left out: no smelter there is known to have made metal after 1985. The Dalles’ last year, 2003, is uncertain.',
  ],
  vintage: `Prices ${FIRST}–${LAST}.`,
  readout,
  live: true,
});
