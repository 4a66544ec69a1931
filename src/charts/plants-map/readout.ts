/** The sentence under the map: the plant that is chosen, else what the frame shows. Shipped to the browser. */
import type { State } from '@/lib/address';
import { facilityPath } from '@/lib/places';
import type { Readout } from '../contract';
import { plantById } from './find';
import { openPlants, type PlacedPlants } from './placed';
import { sectorOf } from './sectors';
import { phraseOf, totalOf } from './total';

const MAKES: Readonly<Record<string, string>> = {
  s: 'steel',
  k: 'coke',
  c: 'cement',
  a: 'aluminum',
  r: 'refinery',
  h: 'chemicals',
  p: 'pulp and paper',
  f: 'food and drink',
  m: 'other metals',
  n: 'other minerals',
  e: 'power plant',
  g: 'oil and gas',
  w: 'waste',
  o: 'other',
};

/** "US Steel Corp - Gary Works, Gary, IN: 10.93 million tonnes CO2e in 2023, 15th of 6,470. Industry: steel." */
export function readout(placed: PlacedPlants, state: State): Readout {
  const plants = openPlants(placed.plants);
  const id = Number(state['plant']);
  if (id === 0) {
    const { count, tonnes } = totalOf(placed, state);
    const industry = String(state['industry']);
    const kind = industry === 'all' ? 'plants' : `plants (${sectorOf(industry).noun})`;
    return { text: `In the frame: ${count} ${kind} with ${tonnes} of CO2e in ${placed.year}.` };
  }
  const plant = plantById(plants, id);
  if (plant === undefined) return { text: `No plant with the number ${id} reported for ${placed.year}.` };
  const makes = MAKES[(plants.letters[plant] ?? '').toLowerCase()] ?? 'other';
  const rank = (plants.rank[plant] ?? 0) + 1;
  return {
    text: `${plants.names[plant] ?? ''}, ${plants.towns[plant] ?? ''}: ${phraseOf(plants.kt[plant] ?? 0)} of CO2e in ${placed.year}, number ${rank.toLocaleString('en-US')} of ${plants.count.toLocaleString('en-US')} by size. Industry: ${makes}.`,
    link: { path: facilityPath(id), text: 'The plant’s page' },
  };
}
