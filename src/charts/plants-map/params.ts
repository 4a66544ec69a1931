/** What a reader can change: which plants are lit, and where on the map one stands. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  industry: {
    type: 'choice',
    label: 'Industry',
    // What plants belong to each is in sectors.ts, which a page at rest can do without.
    options: [
      { value: 'all', label: 'All plants' },
      { value: 'four', label: 'Steel, coke, cement, aluminum' },
      { value: 'steel', label: 'Steel' },
      { value: 'coke', label: 'Coke' },
      { value: 'cement', label: 'Cement' },
      { value: 'aluminum', label: 'Aluminum' },
      { value: 'refining', label: 'Refineries and chemicals' },
      { value: 'paper', label: 'Pulp and paper' },
      { value: 'food', label: 'Food and drink' },
      { value: 'metals', label: 'Other metals' },
      { value: 'minerals', label: 'Glass, lime, other minerals' },
      { value: 'power', label: 'Power plants' },
      { value: 'oil-gas', label: 'Oil and gas' },
      { value: 'waste', label: 'Landfills and waste' },
      { value: 'boilers', label: 'Boilers: fuel burning only' },
      { value: 'other', label: 'Everything else' },
    ],
    default: 'all',
  },
  region: {
    type: 'choice',
    label: 'Region',
    options: [
      { value: 'nation', label: 'The whole country' },
      { value: 'great-lakes', label: 'Great Lakes' },
      { value: 'gulf-coast', label: 'Gulf Coast' },
      { value: 'ohio-valley', label: 'Ohio Valley' },
      { value: 'south-east', label: 'Southeast' },
      { value: 'midwest', label: 'Midwest' },
      { value: 'north-east', label: 'Northeast' },
      { value: 'california', label: 'California' },
      { value: 'north-west', label: 'Northwest' },
      { value: 'alaska', label: 'Alaska' },
      { value: 'hawaii', label: 'Hawaii' },
      { value: 'puerto-rico', label: 'Puerto Rico, Virgin Islands' },
      { value: 'guam', label: 'Guam' },
    ],
    default: 'nation',
  },
  size: {
    type: 'choice',
    label: 'Show',
    options: [
      { value: 'all', label: 'Every size' },
      { value: 'hundred', label: 'The largest hundred' },
    ],
    default: 'all',
  },
  // The measures of world.ts, said again: to import them would cost a page at rest one more file. A test holds them equal.
  at: { type: 'position', label: 'Place', max: [950, 612, 40], default: '' },
  plant: { type: 'id', label: 'Plant', default: 0 },
};
