import { releases2012 } from '../builders/facility-releases.ts';
import { rseiReleases } from '../builders/facility-toxics.ts';
import { splitTriIds } from '../builders/tri-ids.ts';
import type { GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, text } from '../readers/cells.ts';
import { readFeatureProperties } from '../readers/feature-properties.ts';
import { compare, type Pair, type Reconciliation } from './compare.ts';

export const TRI_2018 = 'air-toxics/tri-2018-ethylene-oxide-facilities.geojson';

const MILLION = 1e6;
const STEEL = '331110';

/** Checks of the air toxics and of employment. */
export function toxicsChecks(files: RawFiles, get: GetDataset): Reconciliation[] {
  const releases = releases2012(files).filter(({ cas }) => cas !== 'N150');
  const pounds = (list: typeof releases): number => list.reduce((sum, { air }) => sum + air, 0) / MILLION;
  const states = get('state-employment').rows.filter((row) => row.naics === STEEL);
  const counties = get('county-employment').rows.filter((row) => row.naics === STEEL);
  const people = (list: readonly { readonly employees: number | null }[]): number =>
    list.reduce((sum, row) => sum + (row.employees ?? 0), 0);
  return [
    compare({
      series: 'ethylene-oxide tri_lb, 2018',
      against: 'Toxics Release Inventory, basic data file of 2018',
      unit: 'pounds',
      tolerance: { within: 1 },
      pairs: ethyleneOxidePairs(files, get),
      remark:
        'Two copies of one inventory, of different dates; theirs is the on-site total of all media, which is nearly all air. Plants without a figure in one of them are not compared.',
      known: OTHERWISE_IN_2018,
    }),
    compare({
      series: 'facility-toxics, ethylene oxide of 2018, fugitive and stack',
      against: 'Toxics Release Inventory, basic data file of 2018',
      unit: 'pounds',
      tolerance: { within: 1 },
      pairs: rseiPairs(files),
      remark: 'Theirs is the on-site total of all media.',
      known: RSEI_OTHERWISE,
    }),
    compare({
      series: 'facility-releases-2012, all sites of the inventory, all chemicals and carcinogens',
      against: 'sums noted when the inventory of 2012 was collected',
      unit: 'million pounds',
      tolerance: { within: 0.051 },
      pairs: [
        { what: 'all chemicals', ours: pounds(releases), theirs: 762 },
        {
          what: 'carcinogens',
          ours: pounds(releases.filter(({ carcinogen }) => carcinogen)),
          theirs: 66.5,
        },
      ],
      remark: 'Before sites are linked to facilities.',
    }),
    compare({
      series: 'state-employment and county-employment, steel works (331110)',
      against: 'sums noted when the files were collected',
      unit: 'people',
      tolerance: { within: 0 },
      pairs: [
        ...Object.entries({ 2014: 87_137, 2015: 85_354, 2016: 79_392, 2017: 78_395 }).map(
          ([year, theirs]) => ({
            what: `states ${year}`,
            ours: people(states.filter((row) => row.year === Number(year))),
            theirs,
          }),
        ),
        { what: 'counties 2021', ours: people(counties), theirs: 44_071 },
      ],
      remark: 'Published cells only, so both are minima; the two surveys cannot be compared with each other.',
    }),
  ];
}

/** Pounds of 2018 by TRI id. */
function triOf2018(files: RawFiles): ReadonlyMap<string, { readonly name: string; readonly lb: number }> {
  const rows = readFeatureProperties(TRI_2018, files.bytes(TRI_2018), {
    YEAR: integer,
    TRIFD: text,
    FACILITY_NAME: text,
    ON_SITE_RELEASE_TOTAL: number,
  });
  return new Map(
    rows
      .filter((row) => row.YEAR === 2018)
      .map((row) => [row.TRIFD, { name: row.FACILITY_NAME, lb: row.ON_SITE_RELEASE_TOTAL }]),
  );
}

function ethyleneOxidePairs(files: RawFiles, get: GetDataset): Pair[] {
  const theirs = triOf2018(files);
  return get('ethylene-oxide').rows.flatMap(({ tri_ids, years }) => {
    const ours = years.find((one) => one.year === 2018)?.tri_lb ?? null;
    const id = tri_ids.flatMap(splitTriIds).find((one) => theirs.has(one));
    const other = theirs.get(id ?? '');
    return ours === null || id === undefined || !other
      ? []
      : [{ what: `${id} ${other.name}`, ours, theirs: other.lb }];
  });
}

function rseiPairs(files: RawFiles): Pair[] {
  const sums = new Map<string, number>();
  for (const { triId, chemical, year, pounds } of rseiReleases(files).releases)
    if (chemical === 'Ethylene oxide' && year === 2018 && pounds !== null)
      sums.set(triId, (sums.get(triId) ?? 0) + pounds);
  const theirs = triOf2018(files);
  return [...sums].flatMap(([triId, ours]) => {
    const other = theirs.get(triId);
    return other ? [{ what: `${triId} ${other.name}`, ours, theirs: other.lb }] : [];
  });
}

const MORE = 'More in the compilation, cause not known.';
const LESS = 'Less in the compilation, cause not known.';

/** Plants whose pounds of 2018 differ by more than one between the two copies. */
const OTHERWISE_IN_2018: Readonly<Record<string, string>> = {
  '06473NTDST195MC COVIDIEN LP': MORE,
  '17701LNZNC3500T LONZA GROUP INC': MORE,
  '23860QLNCM1111H ASHLAND SPECIALTY INGREDIENTS GP': MORE,
  '25112NNCRBRTE25 UNION CARBIDE CORP INSTITUTE FACILITY': LESS,
  '2511WSPCLTRUTE2 SPECIALTY PRODUCTS US LLC - POLYOX PLANT': LESS,
  '25303NNCRB437MA UNION CARBIDE CORP SOUTH CHARLESTON FACILITY': LESS,
  '29301GFCHMSIMSC SOLVAY USA INC': MORE,
  '29662QNTMC2GOLD BASF CORP MAULDIN PLANT': MORE,
  '30906KNDLL1816M KENDALL PATIENT RECOVERY LLC': MORE,
  '52406PNFRD1001F INGREDION INC': MORE,
  '65769SYNTXFIRST BCP INGREDIENTS INC': LESS,
  '70737SHLLCRIVER SHELL CHEMICAL LP': MORE,
  '75607TXSSTOFFHI EASTMAN CHEMICAL CO TEXAS OPERATIONS': LESS,
  '77507HCHST9502B CELANESE LTD CLEAR LAKE PLANT': MORE,
  '77507QSTRC5761U EQUISTAR CHEMICALS BAYPORT CHEMICALS PLANT': MORE,
};

const LATER = 'RSEI was made from a later copy of the inventory.';

const RSEI_OTHERWISE: Readonly<Record<string, string>> = {
  '06473NTDST195MC COVIDIEN LP': LATER,
  '40108LNCRPHIGHW MONUMENT CHEMICAL KENTUCKY LLC': LATER,
  '60421STPNCRURAL STEPAN CO MILLSDALE ROAD': LATER,
  '72653BXTRH1900N BAXTER HEALTHCARE CORP': LATER,
  '75607TXSSTOFFHI EASTMAN CHEMICAL CO TEXAS OPERATIONS': LATER,
  '77507QSTRC5761U EQUISTAR CHEMICALS BAYPORT CHEMICALS PLANT': LATER,
  '77541THDWCBUILD DOW CHEMICAL CO FREEPORT FACILITY': LATER,
  '80215CBSTR11308 TERUMO BCT STERILIZATION SERVICES INC': LATER,
};
