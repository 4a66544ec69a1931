/** What a reader can change: how electricity is counted, and how the sectors are drawn. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  accounting: {
    type: 'choice',
    label: 'Count power plants',
    options: [
      { value: 'direct', label: 'as their own sector' },
      { value: 'with-electricity', label: 'with those who use the power' },
    ],
    default: 'direct',
  },
  show: {
    type: 'choice',
    label: 'Show',
    options: [
      { value: 'all', label: 'the whole' },
      { value: 'industry', label: 'industry lifted out' },
      { value: 'lines', label: 'each sector by itself' },
    ],
    default: 'all',
  },
};
