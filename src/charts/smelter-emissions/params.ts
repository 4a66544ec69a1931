/** What a reader can change: what is counted, and which smelter stands out. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  measure: {
    type: 'choice',
    label: 'Count',
    options: [
      { value: 'process', label: 'Making aluminum' },
      { value: 'pfc', label: 'PFCs only' },
      { value: 'total', label: 'The whole site' },
    ],
    default: 'process',
  },
  plant: {
    type: 'choice',
    label: 'Point out',
    options: [
      { value: 'all', label: 'no smelter' },
      { value: 'hannibal', label: 'Hannibal' },
      { value: 'hawesville', label: 'Hawesville' },
      { value: 'intalco', label: 'Intalco' },
      { value: 'massena-east', label: 'Massena East' },
      { value: 'massena-west', label: 'Massena West' },
      { value: 'mt-holly', label: 'Mt. Holly' },
      { value: 'new-madrid', label: 'New Madrid' },
      { value: 'sebree', label: 'Sebree' },
      { value: 'warrick', label: 'Warrick' },
      { value: 'wenatchee', label: 'Wenatchee' },
    ],
    default: 'all',
  },
};
