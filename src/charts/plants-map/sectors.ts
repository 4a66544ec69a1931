/**
 * What a plant makes, as one letter, and the choices that are made of these letters. Shipped to the browser.
 * A capital says that the plant reports nothing but the burning of fuel in stationary equipment (subpart C) and
 * makes no power: the nearest the registry comes to a boiler.
 */

/** The industries this site is about, in the order in which they are drawn. */
export const FOUR = 'ckas';

interface Sector {
  value: string;
  /** In the middle of a sentence, after "plants of": "refineries and chemicals". */
  noun: string;
  /** Small letters of its plants; capitals of the same letters count too. */
  letters: string;
}

/** Every choice of plants, as in params.ts. The first is the default. */
export const SECTORS: readonly Sector[] = [
  { value: 'all', noun: 'all plants', letters: 'skcarhpfmnegwo' },
  { value: 'four', noun: 'the four industries', letters: 'skca' },
  { value: 'steel', noun: 'steel', letters: 's' },
  { value: 'coke', noun: 'coke', letters: 'k' },
  { value: 'cement', noun: 'cement', letters: 'c' },
  { value: 'aluminum', noun: 'aluminum', letters: 'a' },
  { value: 'refining', noun: 'refineries and chemicals', letters: 'rh' },
  { value: 'paper', noun: 'pulp and paper', letters: 'p' },
  { value: 'food', noun: 'food and drink', letters: 'f' },
  { value: 'metals', noun: 'other metals', letters: 'm' },
  { value: 'minerals', noun: 'other minerals', letters: 'n' },
  { value: 'power', noun: 'power', letters: 'e' },
  { value: 'oil-gas', noun: 'oil and gas', letters: 'g' },
  { value: 'waste', noun: 'landfills and waste', letters: 'w' },
  { value: 'boilers', noun: 'fuel burning only', letters: '' },
  { value: 'other', noun: 'everything else', letters: 'o' },
];

/** The choice of that name; the first for an unknown one. */
export function sectorOf(value: unknown): Sector {
  const found = SECTORS.find((sector) => sector.value === value) ?? SECTORS[0];
  if (!found) throw new Error('there are no sectors');
  return found;
}

/** Whether a plant's letter belongs to a choice. */
export function isOf(value: unknown): (letter: string) => boolean {
  if (value === 'boilers') return (letter) => letter < 'a';
  const { letters } = sectorOf(value);
  return (letter) => letters.includes(letter.toLowerCase());
}
