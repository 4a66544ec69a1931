/** What a reader can change: the order of the rows. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  order: {
    type: 'choice',
    label: 'Order',
    options: [
      { value: 'closing', label: 'Last metal' },
      { value: 'opening', label: 'First metal' },
      { value: 'state', label: 'State' },
    ],
    default: 'closing',
  },
};
