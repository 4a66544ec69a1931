import { TOXICS_YEARS } from '../../../src/data/schema/toxic-terms.ts';
import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { anything, number, oneOf, optional, text } from '../readers/cells.ts';
import { linkNote, triIds } from './tri-ids.ts';
import { TRI_LOCATIONS, triRecords } from './tri-records.ts';

export const RSEI = 'air-toxics/rsei-exemption-eligible-facility-chemicals-2017-2022.csv';

/** Media in the words of RSEI: 1 fugitive air, 2 stack air; empty where no release was modelled. */
const columns = {
  SubmissionNumber: number,
  FacilityID: text,
  FacilityName: text,
  Media: optional(oneOf(['1.0', '2.0'])),
  Chemical: text,
  Score: optional(number),
  ScoreCategory: anything,
  PoundsReleased: optional(number),
  PoundsPT: anything,
  Population: anything,
  SubmissionYear: number,
};

/** One submission's release of a chemical to one medium, each row once. */
export interface Release {
  readonly triId: string;
  readonly name: string;
  readonly chemical: string;
  readonly year: number;
  readonly media: '1.0' | '2.0' | null;
  readonly pounds: number | null;
}

/**
 * The rows of the extract and how many of them were repeats. Twelve of its rows
 * stand there sixteen times over, alike in every cell: a slip of the extract,
 * so each counts once. Several submissions of a plant in a year are not repeats.
 */
export function rseiReleases(files: RawFiles): {
  readonly releases: readonly Release[];
  readonly repeats: number;
} {
  return files.once('rseiReleases', () => {
    const rows = files.csv(RSEI, { columns });
    const seen = new Map(rows.map((row) => [JSON.stringify(row), row]));
    const releases = [...seen.values()].map((row) => ({
      triId: row.FacilityID,
      name: row.FacilityName,
      chemical: row.Chemical,
      year: row.SubmissionYear,
      media: row.Media,
      pounds: row.PoundsReleased,
    }));
    return { releases, repeats: rows.length - seen.size };
  });
}

/** Air releases of nine pollutants, one row a plant and chemical. */
export const buildFacilityToxics: Builder<'facility-toxics'> = (files, get) => {
  const { releases, repeats } = rseiReleases(files);
  const links = triIds(files, get);
  const countyOfFacility = new Map(
    get('facility-places').rows.map((row) => [row.facility_id, row.county_fips]),
  );
  const tracts = new Map([...triRecords(files).values()].flat().map(({ triId, tract }) => [triId, tract]));
  const groups = new Map<string, Release[]>();
  for (const release of releases) {
    const key = `${release.triId} ${release.chemical}`;
    groups.set(key, [...(groups.get(key) ?? []), release]);
  }
  const rows = [...groups.values()].map((group) => {
    const { triId, chemical } = group[0] as Release;
    const latest = group.reduce((a, b) => (b.year > a.year ? b : a));
    const site = links.siteOf(triId);
    return {
      tri_id: triId,
      facility_ids: [...(site?.facilityIds ?? [])],
      link: site?.link ?? null,
      name: latest.name,
      county_fips: countyOfFacility.get(site?.facilityIds[0] ?? 0) ?? tracts.get(triId)?.slice(0, 5) ?? null,
      chemical,
      fugitive_lb: series(group, '1.0'),
      stack_lb: series(group, '2.0'),
    };
  });
  const plants = new Map(rows.map((row) => [row.tri_id, row.facility_ids.length]));
  const matched = [...plants.values()].filter((facilities) => facilities > 0).length;
  return {
    vintage: 'submission years 2017-2022 (RSEI 2.3.12; extract of May 2025)',
    sources: [RSEI, TRI_LOCATIONS],
    notes: [
      'Nine pollutants at plants eligible to ask for exemption from air toxics rules in 2025; no chloroprene. Plants on no list are not cleaner for being absent.',
      'null: no figure, because nothing was submitted or no release was modelled; it is not zero.',
      'Pounds as estimated by the plants. RSEI scores are a ranking without unit, not a risk, and are left out.',
      `Several submissions of a plant in a year are added up; ${repeats} rows that repeat another in every cell count once.`,
      'Some steps, as the benzene of Burns Harbor after 2018, look like another way of estimating.',
      linkNote(links),
      `${matched} of ${plants.size} plants have a facility.`,
    ],
    rows: rows.sort(
      by(
        (row) => row.tri_id,
        (row) => row.chemical,
      ),
    ),
  };
};

function series(group: readonly Release[], media: '1.0' | '2.0'): (number | null)[] {
  return TOXICS_YEARS.map((year) => {
    const pounds = group
      .filter((release) => release.year === year && release.media === media)
      .flatMap((release) => release.pounds ?? []);
    return pounds.length === 0
      ? null
      : round(
          pounds.reduce((sum, lb) => sum + lb, 0),
          4,
        );
  });
}
