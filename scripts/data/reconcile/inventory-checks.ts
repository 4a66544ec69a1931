import { END_USE, USES } from '../builders/heat.ts';
import { KEYS } from '../builders/inventory.ts';
import { round, type GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { groupedNumber, integer, number, text } from '../readers/cells.ts';
import { csvCells } from '../readers/csv.ts';
import { mismatch } from '../source-error.ts';
import { compare, type Pair, type Reconciliation } from './compare.ts';

export const UNFCCC = 'emissions/epa_inventory/unfccc_annex1_ghg_total_without_lulucf.xlsx';
export const ENTERIC = 'emissions/epa_inventory/2022_GHGI_emissions_data.csv';
export const STEAM = 'emissions/heat/nrel_hot_water_steam_fraction_by_naics.csv';

/** Warming potential of methane in the fifth assessment; the fourth had 25. */
const METHANE_AR5 = 28;

/** Checks of the inventory and of process heat. */
export function inventoryChecks(files: RawFiles, get: GetDataset): Reconciliation[] {
  return [
    compare({
      series: 'inventory-sectors, gross total, 2023 edition',
      against: 'total without land use that the United States reported to the UNFCCC, accessed November 2023',
      unit: 'million tonnes CO2e',
      tolerance: { within: 0.1 },
      pairs: unfcccPairs(files, get),
      remark: 'The same inventory by another way: shows that nothing was lost between report and table.',
    }),
    compare({
      series: 'methane of enteric fermentation in 1990, table 2-10 of both editions',
      against: `kilotonnes of the edition of 2022 times ${METHANE_AR5}, the warming potential of the fifth assessment`,
      unit: 'million tonnes CO2e',
      tolerance: { within: 0.1 },
      pairs: entericPairs(files),
      remark: 'Shows that both editions count with the fifth assessment; with the fourth it would be 163.5.',
    }),
    compare({
      series: 'heat-energy, sum of all industries',
      against: 'the line for all manufacturing in the same survey',
      unit: 'trillion Btu',
      tolerance: { within: 10 },
      pairs: surveyPairs(files, get),
      remark: 'The survey rounds each cell to a whole trillion, so eighty industries may differ by a few.',
    }),
    compare({
      series: 'process-heat by processes, part of steam used at 130 °C or less',
      against: 'NREL’s own table of steam and hot water by temperature',
      unit: 'percentage points',
      tolerance: { within: 20 },
      pairs: steamPairs(files, get),
      remark:
        'Both weigh the same survey; NREL averages plants of one industry step by step and maps codes by a full concordance. Agreement within a fifth is what the survey can bear.',
    }),
  ];
}

function unfcccPairs(files: RawFiles, get: GetDataset): Pair[] {
  const grid = files.sheet(UNFCCC, 'Sheet1');
  grid.expect(3, 3, 1990);
  let row = 4;
  while (row < grid.rowCount && grid.cell(row, 1) !== 'United States of America') row++;
  return get('inventory-sectors')
    .rows.filter((one) => one.edition === 2023 && one.item === 'gross')
    .map((one) => ({
      what: String(one.year),
      ours: one.mt,
      theirs: round(grid.read(row, one.year - 1990 + 3, number) / 1000, 2),
    }));
}

function entericPairs(files: RawFiles): Pair[] {
  const rows = csvCells(ENTERIC, files.bytes(ENTERIC), ['table', 'rowlabel', 'category', 'unit', '1990']);
  const cell = rows.find(
    (row) => row.table === 'Table 5-4' && row.category === 'Enteric' && row.unit === 'kt',
  )?.['1990'];
  const kt = groupedNumber.read(cell ?? null);
  if (typeof kt !== 'number')
    throw mismatch({ file: ENTERIC }, cell, 'kilotonnes of enteric methane in 1990');
  return ([2023, 2024] as const).map((edition) => {
    const grid = files.sheet(KEYS[edition], '2-10');
    const labels = edition === 2023 ? 2 : 1;
    let row = 1;
    while (row < grid.rowCount && grid.cell(row, labels) !== 'Enteric Fermentation') row++;
    return {
      what: `${edition} edition`,
      ours: round(grid.read(row, labels + 1, number), 1),
      theirs: round((kt * METHANE_AR5) / 1000, 2),
    };
  });
}

function surveyPairs(files: RawFiles, get: GetDataset): Pair[] {
  const printed = csvCells(END_USE, files.bytes(END_USE), ['naics', 'end_use', 'total']).filter(
    (row) => row.naics === '31',
  );
  return Object.entries(USES).map(([field, use]) => ({
    what: use,
    ours: round(
      get('heat-energy').rows.reduce((sum, row) => sum + row[field as keyof typeof USES], 0),
      1,
    ),
    theirs: Number(printed.find((row) => row.end_use === use)?.total),
  }));
}

function steamPairs(files: RawFiles, get: GetDataset): Pair[] {
  const columns = { NAICS12: integer, og_HT: text, Temp_C: number, '%_Btu': number };
  const theirs = new Map<string, { below: number; all: number }>();
  for (const row of files.csv(STEAM, { columns })) {
    // Inorganic chemicals have electric heat in the same column, which is no steam.
    if (row.og_HT === 'electric') continue;
    const sums = theirs.get(String(row.NAICS12)) ?? { below: 0, all: 0 };
    sums.all += row['%_Btu'];
    if (row.Temp_C <= 130) sums.below += row['%_Btu'];
    theirs.set(String(row.NAICS12), sums);
  }
  const ours = new Map<string, { below: number; all: number }>();
  for (const row of get('process-heat').rows) {
    if (row.method !== 'processes' || row.kind !== 'steam' || !row.basis.startsWith('SIC')) continue;
    const sums = ours.get(row.naics) ?? { below: 0, all: 0 };
    sums.all += row.tbtu;
    if (row.temp_c !== null && row.temp_c <= 130) sums.below += row.tbtu;
    ours.set(row.naics, sums);
  }
  return [...ours].flatMap(([naics, { below, all }]) => {
    const second = theirs.get(naics);
    return second === undefined
      ? []
      : [
          {
            what: naics,
            ours: round((100 * below) / all, 1),
            theirs: round((100 * second.below) / second.all, 1),
          },
        ];
  });
}
