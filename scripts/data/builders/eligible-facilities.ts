import { by, type Builder } from '../dataset.ts';
import type { GetDataset } from '../dataset.ts';
import { ELIGIBLE, eligiblePlants } from './facility-listings.ts';
import { triIds } from './tri-ids.ts';

/** The list of facilities that EPA invited in 2025 to ask for exemption, with county and GHGRP facility where known. */
export const buildEligibleFacilities: Builder<'eligible-facilities'> = (files, get) => {
  const links = triIds(files, get);
  const countyOf = countyFinder(get);
  const rows = eligiblePlants(files).map((entry) => ({
    name: entry.name,
    owner: entry.owner,
    city: entry.city,
    county: entry.county,
    county_fips: entry.county === null ? null : countyOf(entry.county, entry.state),
    state: entry.state,
    rule: entry.rule,
    kind: entry.kind,
    frs_id: entry.frsId,
    facility_ids: entry.frsId === null ? [] : [...links.facilitiesOfFrs(entry.frsId)],
  }));
  const placed = rows.filter((row) => row.county_fips !== null).length;
  return {
    vintage: 'list of June 2025',
    sources: [ELIGIBLE],
    notes: [
      'Eligible means that the facility is subject to a rule from which EPA opened a way to ask for exemption in March 2025. It does not mean that it asked, or that it was granted.',
      'Compiled by the Environmental Data & Governance Initiative from a list of the Environmental Defense Fund; not a file of EPA.',
      'An entry is a name under a rule: one site can stand there twice, and planned projects stand beside plants that run.',
      `${placed} of ${rows.length} entries have a county that could be found by its name.`,
    ],
    rows: rows.sort(
      by(
        (row) => row.state,
        (row) => row.rule,
        (row) => row.name,
        (row) => row.city ?? '',
        (row) => row.frs_id ?? '',
      ),
    ),
  };
};

/** Finds a county by a name that may end in "Parish", "Par" or "County" and be spelled in any case. */
function countyFinder(get: GetDataset): (name: string, state: string) => string | null {
  const codes = new Map(
    get('counties').rows.map(({ fips, name, state }) => [`${state} ${plain(name)}`, fips]),
  );
  return (name, state) => codes.get(`${state} ${plain(name)}`) ?? null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(parish|par|county|borough|city)\b/g, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[^a-z]/g, '');
}
