/** A share of residents against modelled risk, tract by tract, and groups of residents against each other. Pure. */
import type { GroupRisk } from '@/data/risk';
import type { RiskYear, Tract } from '@/data/tracts';

/** The pictures: a share against the risk of a year in the corridor, or groups of residents in a year. */
export type Show = 'color-2014' | 'color-2019' | 'black-2019' | 'groups-2014' | 'groups-2019';
export type Share = 'peopleOfColor' | 'black';

export const yearOf = (show: Show): RiskYear => (show.endsWith('2014') ? 2014 : 2019);
export const shareOf = (show: Show): Share => (show.startsWith('black') ? 'black' : 'peopleOfColor');

export interface Point {
  id: string;
  county: string;
  people: number;
  /** Per cent of residents. */
  share: number;
  /** Per million. */
  risk: number;
}

/** Tracts with residents and both figures. */
export function pointsOf(tracts: readonly Tract[], share: Share): Point[] {
  return tracts.flatMap((tract) => {
    const part = tract[share];
    return part === null || tract.risk === null || tract.people === 0
      ? []
      : [{ id: tract.id, county: tract.county, people: tract.people, share: part, risk: tract.risk }];
  });
}

/** A fifth of the tracts, in the order of the share. */
export interface Fifth {
  tracts: number;
  /** Least and greatest share. */
  from: number;
  to: number;
  /** Of the risk: the middle, and the middle of each half. */
  low: number;
  median: number;
  high: number;
}

/** Five groups of tracts of equal number, by share; ties go by the number of the tract. */
export function fifthsOf(points: readonly Point[]): Fifth[] {
  const sorted = points.toSorted((a, b) => a.share - b.share || a.id.localeCompare(b.id));
  return Array.from({ length: 5 }, (_, i) => {
    const own = sorted.slice(Math.floor((i * sorted.length) / 5), Math.floor(((i + 1) * sorted.length) / 5));
    const risks = own.map(({ risk }) => risk).sort((a, b) => a - b);
    return {
      tracts: own.length,
      from: own[0]?.share ?? Number.NaN,
      to: own.at(-1)?.share ?? Number.NaN,
      low: quantile(risks, 0.25),
      median: quantile(risks, 0.5),
      high: quantile(risks, 0.75),
    };
  });
}

/** Between the two neighbours where the place falls between them. */
export function quantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Groups in the order of the picture, with their names; 2014 knows three of them. */
export const GROUP_NAMES: readonly (readonly [GroupRisk['group'], string])[] = [
  ['all', 'All residents'],
  ['people_of_color', 'People of color'],
  ['black', 'Black'],
  ['asian', 'Asian'],
  ['hispanic', 'Hispanic'],
  ['native', 'Native American'],
  ['others', 'White, not Hispanic'],
];

export interface GroupRow {
  group: GroupRisk['group'];
  name: string;
  row: GroupRisk;
}

/** The groups that an area has in a year. */
export function groupsOf(rows: readonly GroupRisk[], area: GroupRisk['area'], year: RiskYear): GroupRow[] {
  return GROUP_NAMES.flatMap(([group, name]) => {
    const row = rows.find((one) => one.area === area && one.year === year && one.group === group);
    return row ? [{ group, name, row }] : [];
  });
}
