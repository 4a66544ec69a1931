/** Rows by country → seven groups that both kinds of list allow, stacked. Pure. */
import type { AluminumByCountry } from '@/data/aluminum';

export type Measure = 'tonnes' | 'share';

export interface Group {
  id: string;
  name: string;
  /** Where the name must be short. */
  brief: string;
  /** The countries it sums; none for the rest of the world. */
  members: readonly string[];
  /** Colour class of charts.css. */
  colour: string;
}

/**
 * From the ground up. Only countries that the lists of both periods name stand alone: the newer lists sum
 * Saudi Arabia, Qatar, Oman and some thirty more under "Other countries".
 */
export const GROUPS: readonly Group[] = [
  { id: 'us', name: 'United States', brief: 'United States', members: ['United States'], colour: 'accent' },
  { id: 'canada', name: 'Canada', brief: 'Canada', members: ['Canada'], colour: 'stone' },
  { id: 'russia', name: 'Russia', brief: 'Russia', members: ['Russia'], colour: 'sand' },
  { id: 'india', name: 'India', brief: 'India', members: ['India'], colour: 'moss' },
  {
    id: 'gulf',
    name: 'UAE and Bahrain',
    brief: 'UAE, Bahrain',
    members: ['United Arab Emirates', 'Bahrain'],
    colour: 'plum',
  },
  { id: 'other', name: 'All other countries', brief: 'All other', members: [], colour: 'stone-soft' },
  { id: 'china', name: 'China', brief: 'China', members: ['China'], colour: 'cool' },
];

/** One group in one year. `from` and `to` are its lower and upper edge in the stack. */
export interface StackedPoint {
  year: number;
  group: Group;
  /** Million tonnes, or percent of the year's total. */
  value: number;
  from: number;
  to: number;
}

export interface YearSum {
  year: number;
  /** Thousand tonnes by group id. */
  kt: Readonly<Record<string, number>>;
  total_kt: number;
}

/** The sum of each group in each year of the lists; every row goes into exactly one group. */
export function sumGroups(rows: readonly AluminumByCountry[]): YearSum[] {
  const groupOf = new Map(GROUPS.flatMap((group) => group.members.map((member) => [member, group.id])));
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  return years.map((year) => {
    const kt: Record<string, number> = Object.fromEntries(GROUPS.map((group) => [group.id, 0]));
    let total = 0;
    for (const row of rows) {
      if (row.year !== year) continue;
      const id = groupOf.get(row.country) ?? 'other';
      kt[id] = (kt[id] ?? 0) + row.kt;
      total += row.kt;
    }
    return { year, kt, total_kt: total };
  });
}

/** The value of a group in a year, in the unit of the measure. */
export function valueOf(sum: YearSum, id: string, measure: Measure): number {
  const kt = sum.kt[id];
  if (kt === undefined) throw new Error(`aluminum-producers: no group "${id}"`);
  return measure === 'tonnes' ? kt / 1000 : (100 * kt) / sum.total_kt;
}

/** Stacks the groups of each year from the ground up. */
export function stack(sums: readonly YearSum[], measure: Measure): StackedPoint[] {
  return sums.flatMap((sum) => {
    let from = 0;
    return GROUPS.map((group) => {
      const value = valueOf(sum, group.id, measure);
      const point = { year: sum.year, group, value, from, to: from + value };
      from = point.to;
      return point;
    });
  });
}

/** Runs of consecutive years: between two runs the picture stays empty. */
export function runs(years: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else found.push([year]);
  }
  return found;
}
