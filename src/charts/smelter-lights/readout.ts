/** The sentence under the map. Shipped to the browser: it reads the placed lamps, no data. */
import type { State } from '@/lib/address';
import type { PlacedLights } from './layout';

/** "2000: 22 lamps lit. Last metal at Tacoma, Mead, Vancouver and Troutdale." */
export function readout(placed: PlacedLights, state: State): string {
  const year = Number(state['year']);
  const index = year - placed.from;
  const going = placed.lamps
    .filter((lamp) => lamp.years[index] === 'r' && lamp.years[index + 1] === 'c')
    .map((lamp) => lamp.name);
  const unknown = placed.lamps.filter((lamp) => lamp.years[index] === 'u').length;
  const parts = [
    `${year}: ${placed.lit[index] ?? 0} of ${placed.lamps.length} smelters are known to have made metal.`,
  ];
  if (going.length > 0) parts.push(`Last year at ${going.join(', ')}.`);
  if (unknown > 0) parts.push(`For ${unknown} it is not known.`);
  return parts.join(' ');
}
