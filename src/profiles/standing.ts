/** Where a facility stands among those that reported for the same year. Build only. */
import { emissionsIn, facilities, industryIn, type Facility } from '@/data/facilities';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';

/** A place in an order by emissions, the largest first. */
export interface Rank {
  readonly rank: number;
  /** How many reported for the year. */
  readonly of: number;
}

export interface Standing {
  readonly year: number;
  readonly nation: Rank;
  readonly state: Rank;
  readonly industry: Rank;
}

/** The newest reporting year of the database. */
export const LATEST_YEAR = REPORTING_YEARS.at(-1) ?? 2023;

// Ranks of a whole year are made at the first question about it: there are fourteen years and thousands of pages.
const years = new Map<number, ReadonlyMap<number, Standing>>();

/** Ranks of a facility for the last year in which it reported. */
export function standingOf(facility: Facility): Standing {
  const year = facility.last_year;
  let known = years.get(year);
  if (!known) years.set(year, (known = standingsOf(year)));
  const standing = known.get(facility.id);
  if (!standing) throw new Error(`facility ${facility.id}: no report for ${year}, its last year`);
  return standing;
}

function standingsOf(year: number): ReadonlyMap<number, Standing> {
  const reports = facilities.flatMap((facility) => {
    const t = emissionsIn(facility.id, year);
    return t === null ? [] : [{ facility, t, industry: industryIn(facility, year) }];
  });
  const nation = ranksOf(reports);
  const state = ranksWithin(reports, ({ facility }) => facility.state);
  const industry = ranksWithin(reports, (report) => report.industry);
  const rank = (ranks: ReadonlyMap<number, Rank>, id: number): Rank => ranks.get(id) ?? { rank: 0, of: 0 };
  return new Map(
    reports.map(({ facility: { id } }) => [
      id,
      { year, nation: rank(nation, id), state: rank(state, id), industry: rank(industry, id) },
    ]),
  );
}

interface Report {
  readonly facility: Facility;
  readonly t: number;
  readonly industry: string;
}

/** Equal figures share the better rank. */
function ranksOf(reports: readonly Report[]): ReadonlyMap<number, Rank> {
  const ordered = reports.toSorted((a, b) => b.t - a.t);
  let [rank, last] = [0, Number.NaN];
  return new Map(
    ordered.map(({ facility, t }, i) => {
      if (t !== last) [rank, last] = [i + 1, t];
      return [facility.id, { rank, of: ordered.length }];
    }),
  );
}

function ranksWithin(
  reports: readonly Report[],
  keyOf: (report: Report) => string,
): ReadonlyMap<number, Rank> {
  const groups = Map.groupBy(reports, keyOf);
  return new Map([...groups.values()].flatMap((group) => [...ranksOf(group)]));
}
