/** The reaches: where the frame stands on the strip, and which towns it names. Build only. */

export interface Reach {
  readonly at: string;
  /** Kilometres along and across the strip's axis from Baton Rouge, the middle of the frame. */
  readonly along: number;
  readonly across: number;
  /** Parishes by FIPS code whose names it shows, the first ones first. */
  readonly parishes: readonly string[];
  readonly towns: readonly string[];
}

export const REACHES: readonly Reach[] = [
  { at: 'baton-rouge', along: 3, across: -6, parishes: ['22033', '22121'], towns: ['Baton Rouge', 'Port Allen', 'Brusly', 'Addis', 'Plaquemine', 'St. Gabriel'] },
  { at: 'iberville', along: 13, across: -14, parishes: ['22047', '22033', '22121', '22005'], towns: ['Plaquemine', 'St. Gabriel', 'White Castle', 'Baton Rouge', 'Addis'] },
  { at: 'ascension', along: 34, across: -19, parishes: ['22005', '22047'], towns: ['Geismar', 'Donaldsonville', 'White Castle', 'Gonzales'] },
  { at: 'st-james', along: 57, across: -19, parishes: ['22093', '22005', '22095'], towns: ['Convent', 'St. James', 'Gramercy', 'Lutcher', 'Vacherie'] },
  { at: 'st-john', along: 77, across: -11, parishes: ['22095', '22093', '22089'], towns: ['Reserve', 'LaPlace', 'Edgard', 'Garyville', 'Gramercy'] },
  { at: 'st-charles', along: 95, across: -11, parishes: ['22089', '22095', '22051'], towns: ['Norco', 'Luling', 'Hahnville', 'Destrehan', 'St. Rose', 'LaPlace'] },
  { at: 'new-orleans', along: 118, across: -8, parishes: ['22071', '22051', '22089'], towns: ['New Orleans', 'Kenner', 'St. Rose', 'Luling', 'Destrehan'] },
]; // prettier-ignore

/** Names at the sides of the whole map. */
export const WHOLE_TOWNS: readonly string[] = ['Baton Rouge', 'Plaquemine', 'Donaldsonville', 'Gramercy', 'Reserve', 'Norco', 'New Orleans']; // prettier-ignore
