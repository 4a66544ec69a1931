/** The sentence under the map. Shipped to the browser: it reads the placed words, no data. */
import type { State } from '@/lib/address';
import type { PlacedRiver } from './placed';

/** What stands beside the state's choices, made by the layout. */
export const readout = (placed: PlacedRiver, state: State): string =>
  placed.words[`${String(state['at'])} ${String(state['risk'])}`] ?? '';
