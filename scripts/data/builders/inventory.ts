import {
  INVENTORY_EDITIONS,
  INVENTORY_SECTORS,
  INVENTORY_TOTALS,
} from '../../../src/data/schema/inventory.ts';
import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { number } from '../readers/cells.ts';
import type { Grid } from '../readers/workbook.ts';
import { mismatch } from '../source-error.ts';

type Edition = (typeof INVENTORY_EDITIONS)[number];
type Row = DatasetRow<'inventory-sectors'>;

const FIRST = 1990;
export const KEYS: Record<Edition, string> = {
  2023: 'emissions/epa_inventory/compiled_tables_2023.xlsx',
  2024: 'emissions/epa_inventory/compiled_tables_2024.xlsx',
};
/** The last year an edition covers. */
const lastYear = (edition: Edition): number => edition - 2;

/** EPA's words for each item; footnote letters may follow the totals. */
const LABELS: Record<Row['item'], string> = {
  industry: 'Industry',
  'electric power': 'Electric Power Industry',
  transportation: 'Transportation',
  commercial: 'Commercial',
  residential: 'Residential',
  agriculture: 'Agriculture',
  'U.S. territories': 'U.S. Territories',
  gross: 'Total Gross Emissions (Sources)',
  'land sinks': 'LULUCF Sector Net Total',
  net: 'Net Emissions (Sources and Sinks)',
};

/** One table of an edition: where its labels and its years stand. The editions place them differently. */
interface InventoryTable {
  readonly grid: Grid;
  readonly labels: number;
  readonly firstYear: number;
  readonly headerRow: number;
}

function openTable(files: RawFiles, edition: Edition, sheet: string, header: string): InventoryTable {
  const grid = files.sheet(KEYS[edition], sheet);
  for (let row = 1; row <= 4; row++) {
    for (let column = 1; column <= 3; column++) {
      if (grid.cell(row, column) !== header) continue;
      let firstYear = column + 1;
      while (firstYear < column + 5 && Number(grid.cell(row, firstYear)) !== FIRST) firstYear++;
      for (let year = FIRST; year <= lastYear(edition); year++)
        grid.expect(row, firstYear + year - FIRST, year);
      return { grid, labels: column, firstYear, headerRow: row };
    }
  }
  throw mismatch({ file: grid.file, sheet }, undefined, `a header "${header}" in the first four rows`);
}

/** The label of a row without its footnote letter; null where the row has none. */
function labelAt({ grid, labels }: InventoryTable, row: number): string | null {
  const cell = grid.cell(row, labels);
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null;
}

/** Every year of a row, rounded to the tenth that EPA prints. */
function yearsOf(table: InventoryTable, edition: Edition, row: number): { year: number; mt: number }[] {
  return Array.from({ length: lastYear(edition) - FIRST + 1 }, (_, i) => ({
    year: FIRST + i,
    mt: round(table.grid.read(row, table.firstYear + i, number), 1),
  }));
}

function rowOf(table: InventoryTable, label: string): number {
  for (let row = table.headerRow + 1; row <= table.grid.rowCount; row++)
    if (labelAt(table, row)?.startsWith(label)) return row;
  throw mismatch({ file: table.grid.file, sheet: table.grid.sheet }, undefined, `a row "${label}"`);
}

/** Sectors and totals of both editions. Both tables of an edition must have the same totals. */
export const buildInventorySectors: Builder<'inventory-sectors'> = (files) => {
  const rows = INVENTORY_EDITIONS.flatMap((edition) => {
    const direct = openTable(files, edition, 'ES-5', 'Economic Sectors');
    const distributed = openTable(files, edition, 'ES-6', 'Economic Sectors');
    const read = (table: InventoryTable, accounting: Row['accounting'], item: Row['item']): Row[] =>
      yearsOf(table, edition, rowOf(table, LABELS[item])).map(({ year, mt }) => ({
        edition,
        accounting,
        item,
        year,
        mt,
      }));
    const totals = INVENTORY_TOTALS.flatMap((item) => read(direct, 'total', item));
    const again = INVENTORY_TOTALS.flatMap((item) => read(distributed, 'total', item));
    totals.forEach((row, i) => {
      if (row.mt !== again[i]?.mt)
        throw mismatch(
          { file: KEYS[edition], sheet: 'ES-6' },
          again[i]?.mt,
          `${row.mt} for ${row.item} of ${row.year}, as in ES-5`,
        );
    });
    return [
      ...INVENTORY_SECTORS.flatMap((item) => read(direct, 'direct', item)),
      ...INVENTORY_SECTORS.filter((item) => item !== 'electric power').flatMap((item) =>
        read(distributed, 'with-electricity', item),
      ),
      ...totals,
    ];
  });
  return {
    vintage: '2023 edition (1990-2021) and 2024 edition (1990-2022)',
    sources: Object.values(KEYS),
    notes: [
      'Never mix the editions in one chart or percentage: each recalculates every year. Net emissions of 2005 are 6,696.3 million tonnes in the 2023 edition, 6,586.9 in the 2024 edition.',
      'Both editions use the 100-year warming potentials of the IPCC’s fifth assessment (AR5); reports of single plants use those of the fourth.',
      'EPA rounds each line to a tenth, so sectors may differ from the gross total by a few tenths.',
      'Industry holds fuel burned in factories, process emissions, and also natural gas and petroleum systems and coal mines. Electricity is given to sectors by the power they use, not by where it is made.',
      'Read in a working repository of the team that prepared the tables; the totals agree with EPA’s published ones.',
    ],
    rows: rows.sort(
      by(
        (row) => row.edition,
        (row) => row.accounting,
        (row) => row.item,
        (row) => row.year,
      ),
    ),
  };
};

/** The sources of industry in table 2-10 of the 2024 edition: the rows under Industry, up to the next sector. */
export const buildInventoryIndustry: Builder<'inventory-industry'> = (files) => {
  const edition = 2024;
  const table = openTable(files, edition, '2-10', 'Sector/Source');
  const rows: DatasetRow<'inventory-industry'>[] = [];
  for (let row = rowOf(table, LABELS.industry) + 1; labelAt(table, row) !== LABELS.agriculture; row++) {
    const label = labelAt(table, row);
    if (label === null || row > table.grid.rowCount)
      throw mismatch(
        { file: KEYS[edition], sheet: '2-10', row },
        label,
        'a source of industry, or Agriculture',
      );
    // "Mobile Combustion-b" and "Stationary Combustionb" carry a footnote letter.
    const source_name = label.replace(/(Combustion)-?b$/, '$1');
    for (const { year, mt } of yearsOf(table, edition, row)) rows.push({ edition, source_name, year, mt });
  }
  return {
    vintage: '2024 edition (1990-2022)',
    sources: [KEYS[edition]],
    notes: [
      'Iron and steel, cement, aluminum and petrochemicals here are emissions of the process alone; the fuel these plants burn is within "CO2 from Fossil Fuel Combustion", all industries together. Their electricity is in neither.',
      'Iron and steel production includes the making of coke.',
      'Warming potentials of the IPCC’s fifth assessment (AR5).',
    ],
    rows,
  };
};
