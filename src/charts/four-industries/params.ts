/** What a reader can change: the industry, which plants stand out, and one plant. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  industry: {
    type: 'choice',
    label: 'Industry',
    options: [
      { value: 'all', label: 'All four' },
      { value: 'steel', label: 'Steel' },
      { value: 'coke', label: 'Coke' },
      { value: 'cement', label: 'Cement' },
      { value: 'aluminum', label: 'Aluminum' },
    ],
    default: 'all',
  },
  mark: {
    type: 'choice',
    label: 'Point out',
    options: [
      { value: 'all', label: 'The whole' },
      { value: 'rose', label: 'Plants that rose' },
      { value: 'fell', label: 'Plants that fell' },
      { value: 'ended', label: 'Plants that ended' },
    ],
    default: 'all',
  },
  plant: { type: 'id', label: 'Plant', default: 0 },
};
