/** The rows behind the pictures. Build only. */
import { countyByFips } from '@/data/places';
import type { RiskYear } from '@/data/tracts';
import type { Table } from '../contract';
import type { GroupRow, Point, Share } from './series';

/** A row a tract, corridor first, highest risk first. */
export function scatterTable({
  corridor,
  rest,
  year,
  share,
}: {
  corridor: readonly Point[];
  rest: readonly Point[];
  year: RiskYear;
  share: Share;
}): Table {
  const rows = (points: readonly Point[], within: boolean) =>
    points
      .toSorted((a, b) => b.risk - a.risk || a.id.localeCompare(b.id))
      .map((point) => ({
        tract: point.id,
        parish: countyByFips(point.county).name,
        corridor: within,
        share: point.share,
        risk: point.risk,
        people: point.people,
      }));
  return {
    caption: `Tracts of Louisiana by modelled lifetime cancer risk, ${year}`,
    columns: [
      { key: 'tract', label: 'Tract' },
      { key: 'parish', label: 'Parish' },
      { key: 'corridor', label: 'In the corridor' },
      { key: 'share', label: share === 'black' ? 'Black residents' : 'People of color', unit: 'percent' },
      { key: 'risk', label: `Risk, ${year}`, unit: 'per million' },
      { key: 'people', label: 'Residents' },
    ],
    rows: [...rows(corridor, true), ...rows(rest, false)],
  };
}

/** A row a group and area. */
export function groupTable(corridor: readonly GroupRow[], nation: readonly GroupRow[], year: RiskYear): Table {
  return {
    caption: `Mean modelled lifetime cancer risk by group of residents, ${year}`,
    columns: [
      { key: 'area', label: 'Area' },
      { key: 'group', label: 'Group' },
      { key: 'people', label: 'Residents' },
      { key: 'mean', label: 'Mean risk', unit: 'per million' },
      { key: 'low', label: 'Least within rounding', unit: 'per million' },
      { key: 'high', label: 'Most within rounding', unit: 'per million' },
    ],
    rows: [...corridor, ...nation].map(({ name, row }) => ({
      area: row.area === 'nation' ? 'The nation' : 'The corridor',
      group: name,
      people: row.people,
      mean: row.mean,
      low: row.mean_low,
      high: row.mean_high,
    })),
  };
} // prettier-ignore
