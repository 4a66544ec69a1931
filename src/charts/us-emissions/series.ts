/** Emissions of the United States by sector, from one edition of the inventory, in both ways of counting. Pure. */
import { inventorySeries, inventoryYears, type InventorySector } from '@/data/inventory';
import type { Accounting } from './mode';

/** One edition for the whole chart. */
export const EDITION = 2024;
export const [FIRST, LAST] = inventoryYears(EDITION);

export interface SectorSeries {
  kind: string;
  name: string;
  /** Million tonnes CO2e a year, from FIRST. */
  mt: number[];
}

/** From the ground up, as they lie on one another. */
const SECTORS: readonly (readonly [item: InventorySector, kind: string, name: string])[] = [
  ['industry', 'industry', 'Industry'],
  ['electric power', 'power', 'Power plants'],
  ['transportation', 'transport', 'Transportation'],
  ['commercial', 'commercial', 'Commercial'],
  ['residential', 'residential', 'Residential'],
  ['agriculture', 'agriculture', 'Agriculture'],
  ['U.S. territories', 'territories', 'U.S. territories'],
];

const values = (accounting: Accounting | 'total', item: InventorySector | 'gross') =>
  inventorySeries(EDITION, accounting, item).map((row) => row.mt);

/** The sectors of a way of counting; with electricity, power plants have no row of their own. */
export function sectors(accounting: Accounting): SectorSeries[] {
  return SECTORS.filter(([item]) => accounting === 'direct' || item !== 'electric power').map(
    ([item, kind, name]) => ({ kind, name, mt: values(accounting, item) }),
  );
}

/** All sources together. */
export const gross: number[] = values('total', 'gross');

/** A sector's value in a year. */
export function sectorIn(accounting: Accounting, kind: string, year: number): number {
  const value = sectors(accounting).find((one) => one.kind === kind)?.mt[year - FIRST];
  if (value === undefined) throw new Error(`us-emissions: no ${kind} in ${year} (${accounting})`);
  return value;
}

export function grossIn(year: number): number {
  const value = gross[year - FIRST];
  if (value === undefined) throw new Error(`us-emissions: no total in ${year}`);
  return value;
}

/** Industry's part of all sources in a year, per cent. */
export const industryShare = (accounting: Accounting, year: number): number =>
  (100 * sectorIn(accounting, 'industry', year)) / grossIn(year);

/** By how many per cent a sector changed between two years; negative for a fall. */
export const change = (accounting: Accounting, kind: string, from: number, to: number): number =>
  100 * (sectorIn(accounting, kind, to) / sectorIn(accounting, kind, from) - 1);

/** What industry's use of power adds to its direct emissions, by year. */
export const industrysPower: number[] =
  sectors('direct')[0]?.mt.map((mt, i) => sectorIn('with-electricity', 'industry', FIRST + i) - mt) ?? [];
