import { by, round, type Builder } from '../dataset.ts';
import { mismatch } from '../source-error.ts';
import { smelterKeys, SMELTER_KEYS } from './aluminum-smelters.ts';
import { GHGRP_YEARS, ghgrpKey, subpartF, type SubpartF } from './ghgrp.ts';

/** Emissions of each smelter and year; a site that reported under two ids has one row. */
export const buildAluminumEmissions: Builder<'aluminum-emissions'> = (files) => {
  const smelterOf = new Map(
    smelterKeys(files).flatMap((key) => key.facility_ids.map((id) => [id, key.id] as const)),
  );
  const rows = GHGRP_YEARS.flatMap((year) => {
    const sites = new Map<string, SubpartF[]>();
    for (const report of subpartF(files, year)) {
      const id = smelterOf.get(report.facilityId);
      if (!id)
        throw mismatch(
          { file: SMELTER_KEYS, column: 'facility_ids' },
          undefined,
          `facility ${report.facilityId} (${report.facilityName}, ${year})`,
        );
      sites.set(id, [...(sites.get(id) ?? []), report]);
    }
    return [...sites].map(([id, reports]) => siteYear(id, reports.sort(by((report) => report.facilityId))));
  });
  return {
    vintage: 'reporting years 2011-2023; AR4 warming potentials',
    sources: [...GHGRP_YEARS.map(ghgrpKey), SMELTER_KEYS],
    notes: [
      'CO2e uses AR4 warming potentials throughout.',
      'total_direct_t is the whole site. At Warrick most of it is the power plant; compare smelters by process_t.',
      'Some sites report a zero after closing: reporting is not operating.',
      'Massena West reported under two facility ids in 2016; its row is their sum.',
      'pfc_t is the column of the whole site. An empty cell counts as zero.',
    ],
    rows: rows.sort(
      by(
        (row) => row.year,
        (row) => row.smelter_id,
      ),
    ),
  };
};

function siteYear(smelterId: string, reports: readonly SubpartF[]) {
  const sum = (field: 'total' | 'process' | 'pfc'): number =>
    reports.reduce((total, report) => total + report[field], 0);
  const first = reports[0] as SubpartF;
  return {
    year: first.year,
    smelter_id: smelterId,
    facility_ids: reports.map((report) => report.facilityId),
    facility_name: reports.map((report) => report.facilityName).join(' + '),
    state: first.state,
    total_direct_t: round(sum('total'), 1),
    process_t: round(sum('process'), 1),
    pfc_t: round(sum('pfc'), 1),
    process_co2_t: round(sum('process') - sum('pfc'), 1),
  };
}
