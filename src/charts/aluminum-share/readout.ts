/** The sentence under the chart. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { PlacedShare } from './layout';

/** "1980: the United States made 4.7 of the world's 15 million tonnes, 30.2 percent." */
export function readout(placed: PlacedShare, state: State): string {
  const i = Number(state['year']) - placed.from;
  return `${state['year']}: the United States made ${placed.us[i] ?? ''} of the world’s ${placed.world[i] ?? ''} million tonnes, ${(placed.percent[i] ?? 0).toFixed(1)} percent.`;
}
