/** The sentence under the drawing. Shipped to the browser. */
import type { State } from '@/lib/address';
import { modeOf, type PlacedNation } from './mode';

export const readout = (placed: PlacedNation, state: State): string => placed.modes[modeOf(state)].said;
