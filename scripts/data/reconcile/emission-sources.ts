import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { totalsOfAllYears } from '../builders/facility-revisions.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, integer, number, optional } from '../readers/cells.ts';

/** Second sources of the emissions of smelters, added up by smelter and year. */

export const EXTRACT = 'aluminum/ghgrp-subpart-f-extract-2011-2023.csv';

type Smelter = DatasetRow<'aluminum-smelters'>;
type Emission = DatasetRow<'aluminum-emissions'>;

/** Names a smelter in a year. */
export function plantYear(row: { readonly smelter_id: string; readonly year: number }): string {
  return `${row.smelter_id} ${row.year}`;
}

const extractColumns = {
  year: integer,
  facility_id: integer,
  frs_id: anything,
  facility_name: anything,
  city: anything,
  state: anything,
  county: anything,
  latitude: anything,
  longitude: anything,
  total_direct_tco2e: number,
  aluminum_production_subpart_F_tco2e: number,
  pfc_tco2e: optional(number),
};

export interface Emitted {
  readonly process_t: number;
  readonly total_direct_t: number;
  readonly pfc_t: number;
}

/** The extract made from another copy of the workbooks; tonnes CO2e. */
export function extractByPlant(files: RawFiles, smelters: readonly Smelter[]): ReadonlyMap<string, Emitted> {
  const sums = new Map<string, Emitted>();
  for (const row of files.csv(EXTRACT, { columns: extractColumns })) {
    const smelter = smelters.find((candidate) => candidate.facility_ids.includes(row.facility_id));
    const key = plantYear({ smelter_id: smelter?.id ?? String(row.facility_id), year: row.year });
    const sum = sums.get(key) ?? { process_t: 0, total_direct_t: 0, pfc_t: 0 };
    sums.set(key, {
      process_t: sum.process_t + row.aluminum_production_subpart_F_tco2e,
      total_direct_t: sum.total_direct_t + row.total_direct_tco2e,
      pfc_t: sum.pfc_t + (row.pfc_tco2e ?? 0),
    });
  }
  return sums;
}

/** Site totals in the workbook of all years, for the same facilities and years; tonnes CO2e. */
export function totalsByYear(files: RawFiles, emissions: readonly Emission[]): ReadonlyMap<string, number> {
  const totals = totalsOfAllYears(files);
  return new Map(
    emissions.map((row) => [
      plantYear(row),
      row.facility_ids.reduce((sum, id) => sum + (totals.get(id)?.get(row.year) ?? 0), 0),
    ]),
  );
}
