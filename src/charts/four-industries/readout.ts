/** The sentence under the lines: one plant, or what is shown. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { Readout } from '../contract';
import { industryAt, plantOf, type PlacedFour } from './placed';

const mt = (kt: number) => (kt >= 1000 ? `${(kt / 1000).toFixed(2)} million tonnes` : `${kt},000 tonnes`);

/** "US Steel Corp - Gary Works, IN (steel): 11.44 million tonnes in 2011, 10.93 million tonnes in 2023." */
export function readout(placed: PlacedFour, state: State): Readout {
  const { columns } = placed;
  const id = Number(state['plant']);
  if (id === 0) return { text: placed.said[`${String(state['industry'])}/${String(state['mark'])}`] ?? '' };
  const plant = plantOf(columns, id);
  if (plant === undefined) return { text: `No plant of the four industries has the number ${id}.` };
  const kt = columns.kt[plant] ?? [];
  const first = kt.findIndex((value) => value !== null);
  const last = kt.findLastIndex((value) => value !== null);
  const from = Number(placed.years[0]?.text);
  const say = (at: number) => `${mt(kt[at] ?? 0).replace(/^0,000/, '0')} in ${from + at}`;
  const end = columns.ends.split('\n')[plant];
  return {
    text: `${columns.names.split('\n')[plant] ?? ''} (${industryAt(columns, plant)}): ${first === last ? say(first) : `${say(first)}, ${say(last)}`}${end ? `; ${end}` : ''}.`,
    link: { path: `/facilities/${id}/`, text: 'The plant’s page' },
  };
}
