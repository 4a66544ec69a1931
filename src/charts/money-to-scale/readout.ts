/** The sentence under the squares. Shipped to the browser. */
import type { State } from '@/lib/address';
import { SCENES, stepOf, type PlacedMoney } from './placed';

/** What the step shows, in a sentence. */
export const readout = (placed: PlacedMoney, state: State): string =>
  placed.scenes[SCENES[stepOf(state)] ?? 'application'].said;
