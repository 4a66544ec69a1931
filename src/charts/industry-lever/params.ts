/** What a reader can change: the pledge, and the cut of industry in per cent. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  pledge: {
    type: 'choice',
    label: 'Pledge for 2030, below 2005',
    options: [
      { value: '50', label: '50 percent' },
      { value: '52', label: '52 percent' },
    ],
    default: '50',
  },
  // A half to begin with: what the pledge asks of the whole country.
  cut: { type: 'year', label: 'Cut industry by, percent', min: 0, max: 100, default: 50 },
};
