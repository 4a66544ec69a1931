/**
 * The U.S. greenhouse gas inventory. Two editions with different histories stand in one file: every reader has
 * to say which one, so that they cannot be mixed by accident.
 */
import type { DatasetRow } from './schema/datasets.ts';
import type { INVENTORY_EDITIONS, INVENTORY_SECTORS } from './schema/inventory.ts';
import inventoryIndustryText from './json/inventory-industry.json?raw';
import inventorySectorsText from './json/inventory-sectors.json?raw';
import { rowsOf } from './rows.ts';

/** 2023: 1990–2021. 2024: 1990–2022. */
export type InventoryEdition = (typeof INVENTORY_EDITIONS)[number];
export type InventorySector = (typeof INVENTORY_SECTORS)[number];
type SectorRow = DatasetRow<'inventory-sectors'>;
export type InventoryItem = SectorRow['item'];
export type InventoryAccounting = SectorRow['accounting'];

const sectorRows = rowsOf(inventorySectorsText) as readonly SectorRow[];
const industryRows = rowsOf(inventoryIndustryText) as readonly DatasetRow<'inventory-industry'>[];

/** First and last year of an edition. */
export function inventoryYears(edition: InventoryEdition): readonly [first: number, last: number] {
  const years = sectorRows.filter((row) => row.edition === edition).map((row) => row.year);
  return [Math.min(...years), Math.max(...years)];
}

/** All rows of one edition. */
export const inventoryRows = (edition: InventoryEdition): readonly SectorRow[] =>
  sectorRows.filter((row) => row.edition === edition);

/** One series of one edition, by year from 1990 on, million tonnes CO2e. Throws when there is none. */
export function inventorySeries(
  edition: InventoryEdition,
  accounting: InventoryAccounting,
  item: InventoryItem,
): readonly { year: number; mt: number }[] {
  const rows = inventoryRows(edition).filter((row) => row.accounting === accounting && row.item === item);
  if (rows.length === 0) throw new Error(`inventory of ${edition} has no ${item} (${accounting})`);
  return rows.map(({ year, mt }) => ({ year, mt }));
}

/** One value, million tonnes CO2e. Throws when the edition does not cover the year. */
export function inventoryMt(
  edition: InventoryEdition,
  accounting: InventoryAccounting,
  item: InventoryItem,
  year: number,
): number {
  const found = inventorySeries(edition, accounting, item).find((row) => row.year === year);
  if (!found) throw new Error(`inventory of ${edition} has no ${year}`);
  return found.mt;
}

/** Sources of industry's direct emissions in a year, largest first. Only the 2024 edition has them. */
export const inventoryIndustry = (edition: 2024, year: number) =>
  industryRows.filter((row) => row.edition === edition && row.year === year).toSorted((a, b) => b.mt - a.mt);
