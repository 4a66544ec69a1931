/** What a reader can change: the state. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  state: {
    type: 'choice',
    label: 'State',
    options: [
      { value: 'IN', label: 'Indiana' },
      { value: 'KY', label: 'Kentucky' },
      { value: 'MD', label: 'Maryland' },
      { value: 'MO', label: 'Missouri' },
      { value: 'MT', label: 'Montana' },
      { value: 'NY', label: 'New York' },
      { value: 'NC', label: 'North Carolina' },
      { value: 'OH', label: 'Ohio' },
      { value: 'OR', label: 'Oregon' },
      { value: 'SC', label: 'South Carolina' },
      { value: 'TN', label: 'Tennessee' },
      { value: 'TX', label: 'Texas' },
      { value: 'WA', label: 'Washington' },
      { value: 'WV', label: 'West Virginia' },
    ],
    default: 'WA',
  },
};
