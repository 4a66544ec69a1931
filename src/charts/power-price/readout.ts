/** The sentence under the lines. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { PlacedPrices } from './layout';

/** What the chosen state paid, and which of its smelters stopped. */
export function readout(placed: PlacedPrices, state: State): string {
  return placed.states.find((candidate) => candidate.code === state['state'])?.said ?? '';
}
