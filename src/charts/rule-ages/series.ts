/** The standards with what each source says of their last date, oldest first. Pure. */
import type { PerformanceStandard } from '@/data/policy';

/** Short names, in a reader's words. */
const NAMES: Readonly<Record<string, string>> = {
  PP: 'Ammonium sulfate',
  Na: 'Oxygen furnaces, secondary',
  N: 'Oxygen furnaces, primary',
  S: 'Aluminum smelters',
  CC: 'Glass',
  Db: 'Boilers, large',
  Dc: 'Boilers, small',
  F: 'Portland cement',
  'J/Ja': 'Oil refineries',
  'AA/AAa/AAb': 'Electric arc furnaces',
};

export interface Age {
  subpart: string;
  name: string;
  /** Dates as ISO days; null: not read. */
  first: string | null;
  memo: string;
  record: string | null;
  /** Amendments read, but for the first rule and the latest. */
  between: readonly string[];
  /** Whole years without a known amendment: by the later and by the earlier of the two dates. */
  years: readonly [least: number, most: number];
  /** True where memo and record name days of different years, and the memo could have known. */
  disputed: boolean;
  check: PerformanceStandard['check'];
}

/** Whole years from a day to the first of a month (`YYYY-MM`). */
export const yearsUntil = (day: string, month: string): number =>
  Number(month.slice(0, 4)) - Number(day.slice(0, 4)) - (day.slice(5) > `${month.slice(5)}-01` ? 1 : 0);

/** Rows → ages at a month, those longest without a date first. A subpart without a name stops the build. */
export function standardAges(rows: readonly PerformanceStandard[], month: string): Age[] {
  return rows
    .map((row): Age => {
      const name = NAMES[row.subpart];
      if (!name) throw new Error(`rule-ages: no name for subpart ${row.subpart}`);
      const { claimed_date: memo, latest_date: record } = row;
      const disputed = row.check === 'later on record' || row.check === 'earlier on record';
      const [early, late] = [memo, record ?? memo].sort() as [string, string];
      return {
        subpart: row.subpart,
        name,
        first: row.first_date,
        memo,
        record,
        between: row.amendments.filter((day) => day !== row.first_date && day !== memo && day !== record),
        years: [yearsUntil(late, month), yearsUntil(disputed ? early : late, month)],
        disputed,
        check: row.check,
      };
    })
    .sort(
      (a, b) =>
        latestOf(a).localeCompare(latestOf(b)) || b.years[1] - a.years[1] || a.name.localeCompare(b.name),
    );
}

/** The later of the two dates. */
export const latestOf = ({ memo, record }: Age): string => (record !== null && record > memo ? record : memo);
