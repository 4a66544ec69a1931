/** What a reader can change: what is drawn, and the model that is named. Shipped to the browser. */
import { IRA_MODEL_CHOICES } from '@/data/schema/ira-terms';
import type { Params } from '@/lib/address';

export const params: Params = {
  show: {
    type: 'choice',
    label: 'Show',
    options: [
      { value: 'with', label: 'With the law' },
      { value: 'without', label: 'With and without it' },
      { value: 'record', label: 'The record alone' },
    ],
    default: 'with',
  },
  model: {
    type: 'choice',
    label: 'Model',
    options: [{ value: 'none', label: 'All alike' }, ...IRA_MODEL_CHOICES],
    default: 'none',
  },
};
