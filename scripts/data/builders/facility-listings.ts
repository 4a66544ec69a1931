import { by, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, number, text } from '../readers/cells.ts';
import { readFeatureProperties } from '../readers/feature-properties.ts';
import { linkNote, triIds } from './tri-ids.ts';
import { TRI_LOCATIONS } from './tri-records.ts';

export const ELIGIBLE = 'air-toxics/caa-exemption-eligible-facilities-2025.csv';
export const TOP_RELEASES = 'air-toxics/tri-top-facilities-onsite-1987-2018.geojson';

const HEADER_REPEATED = 'Standard';

const columns = {
  FRSID: anything,
  Comments: anything,
  UID: text,
  'Facility Name': text,
  Owner: anything,
  City: anything,
  County: anything,
  State: text,
  Zipcode: anything,
  Standard: text,
  'Type of Facility': text,
  'Congressional District': anything,
};

/** A plant that could ask for exemption from a rule, as listed. */
export interface Eligible {
  /** Null where the list has none that can be read. */
  readonly frsId: string | null;
  readonly name: string;
  readonly state: string;
  readonly rule: string;
  readonly kind: string;
  readonly owner: string | null;
  readonly city: string | null;
  readonly county: string | null;
}

/** Rows of the list of plants eligible for exemption; one row repeats the header. */
export function eligiblePlants(files: RawFiles): readonly Eligible[] {
  return files.csv(ELIGIBLE, { columns, where: (raw) => raw['Standard'] !== HEADER_REPEATED }).map((row) => ({
    frsId: frsIdOf(row.FRSID),
    // One name is broken over two lines.
    name: row['Facility Name'].replace(/\s+/g, ' '),
    state: row.State.toUpperCase(),
    rule: row.Standard,
    kind: row['Type of Facility'],
    owner: row.Owner || null,
    city: row.City || null,
    county: row.County || null,
  }));
}

/** FRS ids have twelve digits and begin with 110; some of the list lost the first. */
function frsIdOf(cell: string): string | null {
  if (/^110\d{9}$/.test(cell)) return cell;
  return /^10\d{9}$/.test(cell) ? `1${cell}` : null;
}

/** Where each facility stands in other lists; facilities on none are left out. */
export const buildFacilityListings: Builder<'facility-listings'> = (files, get) => {
  const links = triIds(files, get);
  const eligible = eligiblePlants(files);
  const rules = new Map<string, string[]>();
  for (const { frsId, rule } of eligible)
    if (frsId !== null) rules.set(frsId, [...(rules.get(frsId) ?? []), rule]);
  const releases = new Map(
    readFeatureProperties(TOP_RELEASES, files.bytes(TOP_RELEASES), { TRIFD: text, TOTAL2018: number }).map(
      (row) => [row.TRIFD, row.TOTAL2018],
    ),
  );

  const rows = get('facilities').rows.flatMap(({ id, frs_id }) => {
    const tri_ids = [...links.triIdsOf(id)];
    const eligible_rules_2025 = [...new Set(rules.get(frs_id ?? '') ?? [])].sort();
    if (tri_ids.length === 0 && eligible_rules_2025.length === 0) return [];
    const listed = tri_ids.flatMap((triId) => releases.get(triId) ?? []);
    return [
      {
        facility_id: id,
        tri_ids,
        link: links.linkOf(id),
        shares_frs_id: links.facilitiesOfFrs(frs_id ?? '').length > 1,
        eligible_rules_2025,
        top_list_lb_2018: listed.length === 0 ? null : listed.reduce((sum, lb) => sum + lb, 0),
      },
    ];
  });
  const known = eligible.filter(
    ({ frsId }) => frsId !== null && links.facilitiesOfFrs(frsId).length > 0,
  ).length;
  const nameless = eligible.filter(({ frsId }) => frsId === null).length;
  return {
    vintage: 'list of June 2025; TRI ids as of June 2020; releases of 2018',
    sources: [ELIGIBLE, TOP_RELEASES, TRI_LOCATIONS],
    notes: [
      'Eligible means that EPA invited the plant to ask for exemption from a rule in 2025. It does not mean that it asked, or that it was granted.',
      `Of ${eligible.length} entries of the list ${known} are matched by FRS id; ${nameless} have no usable FRS id.`,
      linkNote(links),
      'The releases of 2018 are on-site, to air, water and land together, not weighted by toxicity: ammonia, nitrates and mine tailings lead. A zero can mean not reported.',
      `${rows.filter((row) => row.shares_frs_id).length} facilities share their FRS id with another; ${rows.filter((row) => row.tri_ids.length > 1).length} have several TRI ids.`,
    ],
    rows: rows.sort(by((row) => row.facility_id)),
  };
};
