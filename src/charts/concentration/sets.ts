/** The sets of plants whose curve can be shown. Shipped to the browser. */

/** As in params.ts; the first is the default. `noun` in the middle of a sentence, after a number; `brief` where there is little room. */
export const SETS = [
  { value: 'all', brief: 'plants', label: 'All plants', noun: 'plants' },
  { value: 'power', brief: 'power plants', label: 'Power plants', noun: 'power plants' },
  { value: 'rest', brief: 'without power', label: 'All but power', noun: 'plants that make no power' },
  {
    value: 'four',
    brief: 'plants of the four',
    label: 'Steel, coke, cement, aluminum',
    noun: 'plants of the four industries',
  },
  { value: 'steel', brief: 'steel plants', label: 'Steel', noun: 'steel plants' },
  { value: 'cement', brief: 'cement plants', label: 'Cement', noun: 'cement plants' },
] as const;

export type SetId = (typeof SETS)[number]['value'];

/** The set of that name; the first for an unknown one. */
export const setOf = (value: unknown) => SETS.find((set) => set.value === value) ?? SETS[0];
