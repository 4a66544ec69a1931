/** Tracts that have a number and a figure in both years, and how many have not. Pure. */
import { EPA_LINE } from '@/data/schema/risk-terms';
import type { TractPair } from '@/data/risk';
import type { Tract } from '@/data/tracts';

export type Scope = 'corridor' | 'st-john' | 'nation';

export const ST_JOHN = '22095';

export interface Slope {
  id: string;
  /** Five digits. */
  county: string;
  state: string;
  /** Per million; the second is rounded by EPA to one significant figure. */
  before: number;
  after: number;
  /** True where over a twentieth of the ground of either tract is not in the other; null: not compared. */
  moved: boolean | null;
}

/** What cannot be joined, counted. */
export interface Change {
  slopes: Slope[];
  /** Tracts of the scope in each year, and those of them with no slope. */
  tracts: { before: number; after: number };
  alone: { before: Tract[]; after: Tract[] };
}

/** A part of the ground that must be common to both tracts of a number, per cent. */
const SAME_GROUND = 95;

/**
 * Joins two years by the number of the tract. The corridor and the parish: all tracts. The nation: those at or
 * above EPA's line in either year.
 */
export function changeOf(
  scope: Scope,
  before: readonly Tract[],
  after: readonly Tract[],
  pairs: readonly TractPair[],
): Change {
  const ground = new Map(pairs.map(({ tract, common_pct }) => [tract, common_pct]));
  const counties = new Set(pairs.map(({ county_fips }) => county_fips));
  const inScope = ({ county }: Tract) =>
    scope === 'nation' ? true : scope === 'st-john' ? county === ST_JOHN : counties.has(county);
  const rated = (tracts: readonly Tract[]) => tracts.filter((tract) => inScope(tract));
  const later = new Map(after.map((tract) => [tract.id, tract]));
  const earlier = new Map(before.map((tract) => [tract.id, tract]));
  const wanted = (tract: Tract) => scope !== 'nation' || (tract.risk ?? 0) >= EPA_LINE;
  const [own, then] = [rated(before), rated(after)];
  const slopes = own.flatMap((tract): Slope[] => {
    const end = later.get(tract.id);
    if (!end || tract.risk === null || end.risk === null || !(wanted(tract) || wanted(end))) return [];
    const common = ground.get(tract.id) ?? null;
    return [
      {
        id: tract.id,
        county: tract.county,
        state: tract.state,
        before: tract.risk,
        after: end.risk,
        moved: common === null ? null : common < SAME_GROUND,
      },
    ];
  });
  const joined = new Set(slopes.map(({ id }) => id));
  const [first, second] = [own.filter(wanted), then.filter(wanted)];
  return {
    slopes: slopes.sort((a, b) => b.before - a.before),
    tracts: { before: first.length, after: second.length },
    alone: {
      before: first.filter(({ id }) => !joined.has(id) && (earlier.get(id)?.risk ?? null) !== null),
      after: second.filter(({ id }) => !joined.has(id)),
    },
  };
}

/** How the slopes lie to EPA's line: above it in both years, fallen below, risen to it. */
export function crossings(slopes: readonly Slope[]) {
  const count = (test: (slope: Slope) => boolean) => slopes.filter(test).length;
  return {
    before: count(({ before }) => before >= EPA_LINE),
    after: count(({ after }) => after >= EPA_LINE),
    stayed: count(({ before, after }) => before >= EPA_LINE && after >= EPA_LINE),
    fell: count(({ before, after }) => before >= EPA_LINE && after < EPA_LINE),
    rose: count(({ before, after }) => before < EPA_LINE && after >= EPA_LINE),
  };
}

/** How often each county stands among tracts, most often first. */
export function byCounty(tracts: readonly { county: string }[]): [county: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { county } of tracts) counts.set(county, (counts.get(county) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** "22095070800" → "708", "22033004505" → "45.05": the number as people write it. */
export function tractName(id: string): string {
  const [whole, part] = [String(Number(id.slice(5, 9))), id.slice(9)];
  return part === '00' ? whole : `${whole}.${part}`;
}
