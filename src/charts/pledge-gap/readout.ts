/** The sentence under the picture. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { PlacedGap } from './layout';

export function readout(placed: PlacedGap, state: State): string {
  const chosen = placed.ledges.find((ledge) => ledge.id === state['model']);
  return chosen?.said[state['pledge'] === '52' ? 1 : 0] ?? '';
}
