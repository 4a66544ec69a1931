/** What a reader can change: the set, and how many of its largest plants are counted. Shipped to the browser. */
import type { Params } from '@/lib/address';
import { SETS } from './sets';

// How many plants there are and how many make up half: what the layout counts. A test holds them equal.
export const PLANTS = 6470;
export const HALF = 281;

export const params: Params = {
  set: { type: 'choice', label: 'Plants', options: SETS, default: 'all' },
  plants: { type: 'year', label: 'How many of the largest', min: 1, max: PLANTS, default: HALF },
};
