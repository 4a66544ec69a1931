/** Shares of the residents within 3 miles, with their range by other ways of counting and the nation's share. Pure. */
import type { Fenceline, FencelineRange } from '@/data/fenceline';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';

export type Share = FencelineRange['share'];
export type Show = 'all' | 'race' | 'income';
export type Industry = (typeof FOUR_INDUSTRIES)[number];

/** The radius, in miles. */
export const MILES = 3;

export const SHARES: readonly { id: Share; name: string; show: Exclude<Show, 'all'> }[] = [
  { id: 'black', name: 'Black residents', show: 'race' },
  { id: 'hispanic', name: 'Hispanic residents', show: 'race' },
  { id: 'people_of_color', name: 'People of color', show: 'race' },
  { id: 'low_income', name: 'On low incomes', show: 'income' },
  { id: 'disadvantaged', name: 'In a tract marked disadvantaged', show: 'income' },
];

export interface Row {
  industry: Industry;
  /** Per cent: within 3 miles, and the lowest and highest of all ways. */
  value: number;
  low: number;
  high: number;
}

export interface Panel {
  share: Share;
  name: string;
  nation: number;
  rows: Row[];
}

export interface Neighbors {
  industry: Industry;
  plants: number;
  people: number;
}

/** Panels of a choice of shares. A share that is not known stops the build. */
export function fencePanels(
  summary: readonly Fenceline[],
  ranges: readonly FencelineRange[],
  show: Show,
): Panel[] {
  return SHARES.filter((share) => show === 'all' || share.show === show).map(({ id, name }) => {
    const of = (group: string, miles: number | null): number => {
      const value = summary.find((row) => row.group === group && row.miles === miles)?.[`${id}_pct`];
      if (value === undefined || value === null) throw new Error(`fenceline: no share "${id}" of ${group}`);
      return value;
    };
    const rows = FOUR_INDUSTRIES.map((industry): Row => {
      const value = of(industry, MILES);
      const other = ranges
        .filter((row) => row.group === industry && row.share === id)
        .flatMap((row) => [row.low_pct, row.high_pct].filter((each) => each !== null));
      return { industry, value, low: Math.min(value, ...other), high: Math.max(value, ...other) };
    });
    return { share: id, name, nation: of('nation', null), rows };
  });
}

/** How many plants and people the shares are of. */
export function neighborsOf(summary: readonly Fenceline[]): Neighbors[] {
  return FOUR_INDUSTRIES.map((industry) => {
    const row = summary.find((each) => each.group === industry && each.miles === MILES);
    if (!row || row.plants === null) throw new Error(`fenceline: no count of ${industry} plants`);
    return { industry, plants: row.plants, people: row.people };
  });
}

/** True where every way of counting puts the share above (or below) the nation's. */
export const clearly = (row: Row, nation: number): 'above' | 'below' | 'unclear' =>
  row.low > nation ? 'above' : row.high < nation ? 'below' : 'unclear';
