import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { csvCells } from '../readers/csv.ts';
import { TRI_2012 } from '../tables/toxics.ts';
import { linkNote, triIds, type Site } from './tri-ids.ts';
import { TRI_LOCATIONS } from './tri-records.ts';

export const CHEMICALS = 'air-toxics/tri-chemical-list-envirofacts.csv';

const CO2 = 'CO2 Equivalent';
const DIOXINS = 'N150';
const TOP = 5;
const TOP_CARCINOGENS = 3;

interface Chemical {
  readonly name: string;
  readonly carcinogen: boolean;
}

/** One chemical of one site in 2012; pounds to air, grams for dioxins. */
export interface Release2012 {
  readonly triId: string;
  readonly cas: string;
  readonly chemical: string;
  readonly carcinogen: boolean;
  readonly air: number;
}

/** Every release of 2012 but the rows of greenhouse gases, which have no pounds. */
export function releases2012(files: RawFiles): readonly Release2012[] {
  return files.once('releases2012', () => {
    const chemicals = chemicalsByCas(files);
    return files.table(TRI_2012).flatMap((row) => {
      const cas = row['CAS Number'];
      if (row.Chemical === CO2 || cas === null) return [];
      const known = chemicals.get(cas);
      return [
        {
          triId: row['TRIF ID'],
          cas,
          chemical: known?.name ?? row.Chemical.toLowerCase(),
          carcinogen: known?.carcinogen ?? false,
          air: row['Total Air Releases'] ?? 0,
        },
      ];
    });
  });
}

/** Toxic air releases of 2012, one row an FRS id that both inventories have. */
export const buildFacilityReleases2012: Builder<'facility-releases-2012'> = (files, get) => {
  const links = triIds(files, get);
  const sites = new Map<string, { site: Site; releases: Release2012[] }>();
  for (const release of releases2012(files)) {
    const site = links.siteOf(release.triId);
    if (!site) continue;
    const key = site.facilityIds.join();
    const known = sites.get(key);
    if (known) known.releases.push(release);
    else sites.set(key, { site, releases: [release] });
  }
  const rows = [...sites.values()].map(({ site, releases }) => {
    const amounts = added(releases.filter(({ cas }) => cas !== DIOXINS));
    const carcinogens = amounts.filter(({ carcinogen }) => carcinogen);
    const dioxins = releases.filter(({ cas }) => cas === DIOXINS);
    return {
      facility_ids: [...site.facilityIds],
      link: site.link,
      tri_ids: [...new Set(releases.map(({ triId }) => triId))].sort(),
      air_lb_2012: total(amounts),
      chemicals_2012: new Set(releases.map(({ cas }) => cas)).size,
      carcinogen_lb_2012: total(carcinogens),
      top_2012: largest(amounts, TOP),
      carcinogens_2012: largest(carcinogens, TOP_CARCINOGENS),
      dioxin_g_2012: dioxins.length === 0 ? null : total(dioxins),
    };
  });
  const shared = rows.filter((row) => row.facility_ids.length > 1).length;
  const several = rows.filter((row) => row.tri_ids.length > 1).length;
  return {
    vintage: 'reporting year 2012, as reported by November 2014; carcinogens by the list of April 2021',
    sources: [TRI_2012.key, CHEMICALS, TRI_LOCATIONS],
    notes: [
      'A picture of 2012, never of today: plants have closed, been rebuilt and been sold since. Always print the year.',
      'Pounds to air, fugitive and from stacks, as estimated by the plants; pounds say nothing of how toxic.',
      'Carcinogens are those of the Toxics Release Inventory; the flags of 2021 applied to releases of 2012. Dioxins are in grams and not part of the pounds. Greenhouse gases are left out.',
      linkNote(links),
      `${rows.length} sites; at ${shared} several facilities share an FRS id and so the row, and ${several} have several TRI ids, added up. A facility without a row may still have released toxics: its record may not have been found.`,
    ],
    rows: rows.sort(by((row) => row.facility_ids[0] ?? 0)),
  };
};

/** One entry a chemical, over the TRI ids of a site. */
function added(releases: readonly Release2012[]): Release2012[] {
  const sums = new Map<string, Release2012>();
  for (const release of releases) {
    const before = sums.get(release.cas);
    sums.set(release.cas, { ...release, air: release.air + (before?.air ?? 0) });
  }
  return [...sums.values()];
}

function largest(releases: readonly Release2012[], count: number) {
  return releases
    .filter(({ air }) => air > 0)
    .sort(
      by(
        ({ air }) => -air,
        ({ chemical }) => chemical,
      ),
    )
    .slice(0, count)
    .map(({ chemical, air }) => ({ chemical, lb: round(air, 3) }));
}

function total(releases: readonly Release2012[]): number {
  return round(
    releases.reduce((sum, { air }) => sum + air, 0),
    3,
  );
}

/** Chemicals of the inventory by CAS number as the releases write it: no dashes, no leading zeros. */
function chemicalsByCas(files: RawFiles): ReadonlyMap<string, Chemical> {
  const column = (name: string) => `TRI_CHEM_INFO.${name}` as const;
  const [id, name, carcinogen] = [column('TRI_CHEM_ID'), column('CHEM_NAME'), column('CARC_IND')];
  return new Map(
    csvCells(CHEMICALS, files.bytes(CHEMICALS), [id, name, carcinogen]).map((row) => [
      (row[id] ?? '').replace(/^0+/, ''),
      { name: shorter(row[name] ?? ''), carcinogen: row[carcinogen] === '1' },
    ]),
  );
}

/** The list says of two acids at length that only aerosols count. */
function shorter(name: string): string {
  return name.replace(/\(acid aerosols[^)]*\)/, '(aerosols)');
}
