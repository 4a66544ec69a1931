/** What a reader can change: the model and the end of the pledge. Shipped to the browser. */
import { IRA_MODEL_CHOICES } from '@/data/schema/ira-terms';
import type { Params } from '@/lib/address';

export const params: Params = {
  model: {
    type: 'choice',
    label: 'Model',
    options: IRA_MODEL_CHOICES,
    default: 'eps-ei',
  },
  pledge: {
    type: 'choice',
    label: 'Pledge',
    options: [
      { value: '50', label: '50% below 2005' },
      { value: '52', label: '52% below 2005' },
    ],
    default: '50',
  },
};
