import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import type { Builder, GetDataset } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { EJI_2022, EJI_2024, TRACT_POINTS } from '../tables/tracts.ts';
import { placedFacilities, type PlacedFacility } from './facility-county.ts';
import { facilityTracts, TRI_NEAR_KM } from './facility-tract.ts';
import { agreement } from './tract-agreement.ts';
import { LOUISIANA_TRACTS } from './tract-finder.ts';
import { CEJST, heirs, screened, tracts2010 } from './tracts.ts';
import { TRI_LOCATIONS } from './tri-records.ts';
import { DISTRICTS, districtsOfZips, ZIP_CODES } from './zip-codes.ts';

type Row = DatasetRow<'facility-places'>;

/** County, district and tract of each facility, and what is known of that tract. */
export const buildFacilityPlaces: Builder<'facility-places'> = (files, get) => {
  const rows = placeRows(files, get);
  return {
    vintage:
      'positions and names as last reported; counties of 2017, districts of the 119th Congress, NATA 2014, CEJST 1.0 and tracts of 2010, AirToxScreen 2019 on tracts of 2020',
    sources: [
      ...get('facilities').sources,
      TRACT_POINTS.key,
      LOUISIANA_TRACTS,
      TRI_LOCATIONS,
      EJI_2022.key,
      EJI_2024.key,
      CEJST,
      ZIP_CODES,
      DISTRICTS,
    ],
    notes: [...countyNotes(rows, misplacedIds(files, get)), ...tractNotes(files, rows)],
    rows,
  };
};

/** Facilities whose reported county and position disagree, for the page on methods. */
export const buildFacilityPlaceConflicts: Builder<'facility-place-conflicts'> = (files, get) => ({
  vintage: 'positions and counties as last reported',
  sources: [...get('facilities').sources, ZIP_CODES],
  notes: [
    'Most of these lie within a kilometre of the county they name: the outlines are generalised to 1:10,000,000.',
    'A null for `point_fips` is a position in no county: on water. A null for `name_fips` is a name that no county of the state has.',
  ],
  rows: placedFacilities(files, get).flatMap(({ id, state, county, named, at, km }) =>
    county === null || (named !== null && named === at)
      ? []
      : [{ facility_id: id, state, county, name_fips: named, point_fips: at, km }],
  ),
});

function placeRows(files: RawFiles, get: GetDataset): Row[] {
  const tractOf = facilityTracts(files);
  const districts = districtsOfZips(files);
  const risks = tracts2010(files);
  const flags = screened(files);
  const heirsOf = heirs(files);
  return placedFacilities(files, get).map((facility): Row => {
    const { tract, by } = tractOf(facility);
    const own = facility.zip === null ? [] : (districts.get(facility.zip) ?? []);
    const tracts2020 = tract === null ? [] : heirsOf(tract);
    const later = tracts2020.flatMap(({ risk }) => (risk === null ? [] : [risk]));
    return {
      facility_id: facility.id,
      county_fips: facility.fips,
      county_by: facility.by,
      district: own.length === 1 ? (own[0] ?? null) : null,
      tract_2010: tract,
      tract_by: by,
      risk_2014: risks.get(tract ?? '')?.risk ?? null,
      disadvantaged: flags.get(tract ?? '')?.disadvantaged ?? null,
      tracts_2020: tracts2020.map(({ id }) => id),
      risk_2019_low: later.length > 0 ? Math.min(...later) : null,
      risk_2019_high: later.length > 0 ? Math.max(...later) : null,
    };
  });
}

/** Facilities whose reported position is far from the county they name: nothing may be computed from it. */
export function misplacedIds(files: RawFiles, get: GetDataset): number[] {
  return placedFacilities(files, get).flatMap(({ id, misplaced }) => (misplaced ? [id] : []));
}

function countyNotes(rows: readonly Row[], misplaced: readonly number[]): string[] {
  const count = (by: PlacedFacility['by']): number => rows.filter((row) => row.county_by === by).length;
  return [
    `County: the name reported, within the state reported, compared with the outline the position lies in. ${count('both')} facilities agree, ${count('name')} are placed by name alone, ${count('point')} by position alone, ${count('zip')} by ZIP code beside the water, ${count('none')} in no county: platforms at sea, and Shemya Island (1013695), whose longitude has the wrong sign.`,
    `A position in another county than the one named is taken for a coarse outline when it is within 10 km of the county named; beyond that the ZIP code decides. A position in no county and farther out than 10 km is at sea, whatever county the report names. Where the ZIP code does not bear out such a distant position (${misplaced.join(', ')}) it is taken to be wrong: no tract.`,
    'District: only where the ZIP code lies in one district.',
  ];
}

function tractNotes(files: RawFiles, rows: readonly Row[]): string[] {
  const count = (by: Row['tract_by']): number => rows.filter((row) => row.tract_by === by).length;
  const { louisiana, inventory, plain } = agreement(files);
  return [
    `Tract of 2010: by the outlines in Louisiana (${count('polygon')}); else that of the facility's record in the Toxics Release Inventory, where its position there is within ${TRI_NEAR_KM} km (${count('tri')}); else the likeliest tract of the county by the internal points of tracts, large tracts reaching farther (${count('nearest')}).`,
    `How often the likeliest tract is the right one: ${inventory}% of the locations of the Toxics Release Inventory (${plain}% by the nearest point alone), ${louisiana}% of the block groups of Louisiana. Treat a tract found by points as the neighbourhood of a plant, not as its address.`,
    'Risks are modelled for the whole tract and all sources; see county-air-toxics. `tracts_2020` are the tracts of the same number or those it was split into; their outlines may have moved. None of this exists for Alaska, Hawaii and the territories but the disadvantaged flag.',
    `${rows.filter((row) => row.tract_2010 !== null && row.disadvantaged === null).length} facilities are in tracts that were renumbered after 2010, whose flag is not known.`,
  ];
}
