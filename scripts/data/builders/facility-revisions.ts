import { by, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, optional, type CellType } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';
import { directEmitters, GHGRP_YEARS, ghgrpKey } from './ghgrp.ts';

export const BY_YEAR = 'ghgrp/ghgp_data_by_year_2023.xlsx';

/** Figures closer than this, in tonnes, are the same one rounded. */
const SAME = 0.5;

const totalOf = (year: number): string => `${year} Total reported direct emissions`;

/** Site totals in the workbook of all years, facility → year → tonnes CO2e. */
export function totalsOfAllYears(files: RawFiles): ReadonlyMap<number, ReadonlyMap<number, number>> {
  return files.once('totalsOfAllYears', () => {
    const columns: Record<string, CellType<number | null>> = { 'Facility Id': optional(integer) };
    for (const year of GHGRP_YEARS) columns[totalOf(year)] = optional(number);
    const rows = readTable(files.sheet(BY_YEAR, 'Direct Point Emitters'), {
      headerRow: 4,
      columnCount: 26,
      columns,
    });
    return new Map(
      rows.map((row) => [
        row['Facility Id'] ?? 0,
        new Map(
          GHGRP_YEARS.flatMap((year) => {
            const total = row[totalOf(year)] ?? null;
            return total === null ? [] : [[year, total] as const];
          }),
        ),
      ]),
    );
  });
}

/** Every total on which EPA's two kinds of workbooks differ. */
export const buildFacilityRevisions: Builder<'facility-revisions'> = (files) => {
  const totals = totalsOfAllYears(files);
  const rows = GHGRP_YEARS.flatMap((year) => {
    const annual = new Map(directEmitters(files, year).map((report) => [report.facilityId, report.total]));
    const ids = new Set([...annual.keys(), ...totals.keys()]);
    return [...ids].flatMap((facility_id) => {
      const annual_t = annual.get(facility_id) ?? null;
      const by_year_t = totals.get(facility_id)?.get(year) ?? null;
      if (annual_t === null && by_year_t === null) return [];
      const same = annual_t !== null && by_year_t !== null && Math.abs(annual_t - by_year_t) <= SAME;
      return same ? [] : [{ facility_id, year, annual_t, by_year_t }];
    });
  });
  return {
    vintage: 'workbooks of each year against the workbook by year, edition 2023',
    sources: [...GHGRP_YEARS.map(ghgrpKey), BY_YEAR],
    notes: [
      'The workbook by year holds reports as of August 2024; those of 2015 and 2016 are states of 2021 and 2022. Its figures are the newer ones, but it has no gases, so the series follow the workbooks of the years.',
      'Facility 1014463 reported for 2016 only after the workbook of that year was made.',
    ],
    rows: rows.sort(
      by(
        (row) => row.year,
        (row) => row.facility_id,
      ),
    ),
  };
};
