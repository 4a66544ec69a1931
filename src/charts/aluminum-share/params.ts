/** What a reader can change: the year. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  year: { type: 'year', label: 'Year', min: 1950, max: 2025, default: 2025 },
};
