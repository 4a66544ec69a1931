/** The sentence under the rows. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { Order } from './order';
import type { PlacedRows } from './placed';

/** What the order of the moment shows. */
export function readout(placed: PlacedRows, state: State): string {
  return placed.said[state['order'] as Order];
}
