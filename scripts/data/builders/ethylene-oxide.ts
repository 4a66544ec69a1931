import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { by, round, type Builder } from '../dataset.ts';
import type { Row } from '../readers/cells.ts';
import { ETHYLENE_OXIDE } from '../tables/toxics.ts';
import { mismatch } from '../source-error.ts';
import { linkNote, splitTriIds, triIds, type Site } from './tri-ids.ts';
import { TRI_LOCATIONS } from './tri-records.ts';

type Report = Row<(typeof ETHYLENE_OXIDE)['columns']>;

/** Ethylene oxide by plant and year, the sources kept apart. */
export const buildEthyleneOxide: Builder<'ethylene-oxide'> = (files, get) => {
  const links = triIds(files, get);
  const plants = new Map<string, Report[]>();
  for (const report of files.table(ETHYLENE_OXIDE)) {
    const key = report.eisid ?? report.triid;
    if (key === null) throw mismatch({ file: ETHYLENE_OXIDE.key }, report.site_name, 'an EIS id or a TRI id');
    plants.set(key, [...(plants.get(key) ?? []), report]);
  }
  const rows = [...plants.values()].flatMap((reports) => {
    const row = plantRow(reports, links.siteOf);
    return row.years.length === 0 ? [] : [row];
  });
  const matched = rows.filter((row) => row.facility_ids.length > 0).length;
  return {
    vintage: '2014-2020; inventory figures and risk for 2014 and 2017 only',
    sources: [ETHYLENE_OXIDE.key, TRI_LOCATIONS],
    notes: [
      "Compiled by a third party from EPA's inventories; not a file of EPA's.",
      'The two inventories differ for the same plant and year: do not join them to one series.',
      'Risk is that of the census tract of the plant, modelled: from ethylene oxide of point sources, and from all pollutants and sources together. It is not the risk the plant causes. 2014 and 2017 differ in method; the total of 2017 is rounded to one figure.',
      'Pounds are estimates of the plants themselves.',
      linkNote(links),
      `${matched} of ${rows.length} plants have a facility; most that release it do not report greenhouse gases.`,
    ],
    rows: rows.sort(
      by(
        (row) => row.state ?? '',
        (row) => row.name,
        (row) => row.eis_id ?? row.tri_ids[0] ?? '',
      ),
    ),
  };
};

function plantRow(
  reports: readonly Report[],
  siteOf: (triId: string) => Site | null,
): DatasetRow<'ethylene-oxide'> {
  const sorted = reports.toSorted(by((report) => report.year));
  const latest = sorted.at(-1) as Report;
  const triId = sorted.find((report) => report.triid !== null)?.triid ?? null;
  const site = triId === null ? null : siteOf(triId);
  const lastOf = <K extends keyof Report>(field: K): Report[K] | null =>
    sorted.findLast((report) => report[field] !== null)?.[field] ?? null;
  return {
    eis_id: latest.eisid,
    tri_ids: splitTriIds(triId),
    facility_ids: [...(site?.facilityIds ?? [])],
    link: site?.link ?? null,
    name: lastOf('site_name') ?? 'not stated',
    state: lastOf('state'),
    county: lastOf('county'),
    industry: lastOf('naics_description'),
    lat: degrees(lastOf('latitude')),
    lon: degrees(lastOf('longitude')),
    tract_2010: lastOf('census_tract'),
    years: sorted
      .map((report) => ({
        year: report.year,
        nei_lb: digits(report.total_emissions_nei),
        tri_lb: digits(report.total_emissions_tri),
        compiled_lb: digits(report.total_emissions_epa),
        point_risk: digits(report.pt_cancer_risk),
        total_risk: digits(report.total_cancer_risk),
      }))
      .filter((one) =>
        [one.nei_lb, one.tri_lb, one.compiled_lb, one.point_risk, one.total_risk].some(
          (value) => value !== null,
        ),
      ),
  };
}

function degrees(value: number | null): number | null {
  return value === null ? null : round(value, 5);
}

/** Four decimals are more than any of the sources means. */
function digits(value: number | null): number | null {
  return value === null ? null : round(value, 4);
}
