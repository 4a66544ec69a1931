/** What a reader can change: how far the picture has stepped back. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  at: {
    type: 'choice',
    label: 'Step back to',
    options: [
      { value: 'application', label: 'One application' },
      { value: 'offered', label: 'What was offered' },
      { value: 'ended', label: 'What was ended' },
      { value: 'asked', label: 'What was asked' },
      { value: 'buy-clean', label: 'Money for cleaner materials' },
      { value: 'purchasing', label: 'Federal purchasing in a year' },
      { value: 'need', label: 'The need, as reported' },
    ],
    default: 'application',
  },
};
