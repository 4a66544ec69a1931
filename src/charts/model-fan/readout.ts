/** The sentence under the fan. Shipped to the browser. */
import type { State } from '@/lib/address';
import type { PlacedFan } from './layout';

export const readout = (placed: PlacedFan, state: State): string =>
  placed.focus[`${state['show']} ${state['model']}`]?.said ?? '';
