/** What a reader can change: the reach of the river and the year of risk. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  at: {
    type: 'choice',
    label: 'Reach of the river',
    options: [
      { value: 'whole', label: 'The whole' },
      { value: 'baton-rouge', label: 'Baton Rouge' },
      { value: 'iberville', label: 'Iberville: Plaquemine, St. Gabriel' },
      { value: 'ascension', label: 'Ascension: Geismar, Donaldsonville' },
      { value: 'st-james', label: 'St. James' },
      { value: 'st-john', label: 'St. John: Reserve, LaPlace' },
      { value: 'st-charles', label: 'St. Charles: Norco, Luling' },
      { value: 'new-orleans', label: 'New Orleans' },
    ],
    default: 'whole',
  },
  risk: {
    type: 'choice',
    label: 'Modelled cancer risk',
    options: [
      { value: '2014', label: 'Emissions of 2014' },
      { value: '2019', label: 'Emissions of 2019' },
      { value: 'none', label: 'Not shown' },
    ],
    default: '2014',
  },
};
