/** Tracts at EPA's line, gathered by county and by state; the corridor's parishes are one. Pure. */
import type { HotTract } from '@/data/risk';

/** Tracts of a county, or of the corridor's parishes together. */
export interface Cluster {
  /** FIPS code; "corridor" for the seven parishes. */
  id: string;
  state: string;
  tracts: readonly HotTract[];
  /** Mean of the tracts' points, degrees. */
  lon: number;
  lat: number;
}

export interface StateRow {
  state: string;
  tracts: readonly HotTract[];
  clusters: readonly Cluster[];
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Clusters, those with most tracts first. */
export function clustersOf(tracts: readonly HotTract[], corridor: readonly string[]): Cluster[] {
  const groups = Map.groupBy(tracts, ({ county_fips }) =>
    corridor.includes(county_fips) ? 'corridor' : county_fips,
  );
  return [...groups]
    .map(([id, own]) => ({
      id,
      state: own[0]?.state ?? '',
      tracts: own,
      lon: total(own.map(({ lon }) => lon)) / own.length,
      lat: total(own.map(({ lat }) => lat)) / own.length,
    }))
    .sort((a, b) => b.tracts.length - a.tracts.length || a.id.localeCompare(b.id));
}

/** States, those with most tracts first; their clusters in that order too. */
export function stateRows(clusters: readonly Cluster[]): StateRow[] {
  return [...Map.groupBy(clusters, ({ state }) => state)]
    .map(([state, own]) => ({ state, clusters: own, tracts: own.flatMap(({ tracts }) => tracts) }))
    .sort((a, b) => b.tracts.length - a.tracts.length || a.state.localeCompare(b.state));
}

/** People of some tracts, and the share of people of color among them, per cent. */
export function peopleOf(tracts: readonly HotTract[]) {
  const people = total(tracts.map((tract) => tract.people));
  const ofColor = total(tracts.map((tract) => (tract.people * (tract.people_of_color_pct ?? 0)) / 100));
  return { people, colorPct: (ofColor / people) * 100 };
}
