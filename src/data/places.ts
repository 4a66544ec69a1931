/**
 * Counties, states and the nation: who lives there, what the air holds, what is
 * emitted. For the build only: the files are some megabytes.
 */
import type { DatasetRow } from './schema/datasets.ts';
import { REPORTING_YEARS, type FOUR_INDUSTRIES } from './schema/facility-terms.ts';
import { rowsOf } from './rows.ts';
import countiesText from './json/counties.json?raw';
import countyAirToxicsText from './json/county-air-toxics.json?raw';
import countyEmissionsText from './json/county-emissions.json?raw';
import regionsText from './json/regions.json?raw';
import zipCodesText from './json/zip-codes.json?raw';

/** A county or its equivalent, with its people and disadvantaged tracts. */
export type County = DatasetRow<'counties'>;
export const counties = rowsOf(countiesText) as readonly County[];

/** A state, a territory or the nation ("US"). */
export type Region = DatasetRow<'regions'>;
export const regions = rowsOf(regionsText) as readonly Region[];

/** The tracts of an area by modelled cancer risk, for one of the two years. */
export type AirToxics = DatasetRow<'county-air-toxics'>;
export const countyAirToxics = rowsOf(countyAirToxicsText) as readonly AirToxics[];

/** What the facilities of a county reported; the row without a county is the sea. */
export type CountyEmissions = DatasetRow<'county-emissions'>;
export const countyEmissions = rowsOf(countyEmissionsText) as readonly CountyEmissions[];

/** A place of a county with its ZIP codes and their congressional districts. */
export type ZipPlace = DatasetRow<'zip-codes'>;
export const zipPlaces = rowsOf(zipCodesText) as readonly ZipPlace[];

const byFips = new Map(counties.map((county) => [county.fips, county]));
const byCode = new Map(regions.map((region) => [region.code, region]));
const toxics = new Map(countyAirToxics.map((row) => [`${row.area} ${row.year}`, row]));
const emissions = new Map(countyEmissions.map((row) => [row.county_fips, row]));

/** The county of a FIPS code ("22095"). Throws for any other: an unknown county must stop the build. */
export function countyByFips(fips: string): County {
  const county = byFips.get(fips);
  if (!county) throw new Error(`no county has the FIPS code "${fips}"`);
  return county;
}

/** The counties of a state by postal code, in the order of their codes. */
export function countiesOf(state: string): readonly County[] {
  return counties.filter((county) => county.state === state);
}

/** People and disadvantaged tracts of a state by postal code, or of the nation ("US"). Throws for any other. */
export function regionOf(code: string): Region {
  const region = byCode.get(code);
  if (!region) throw new Error(`no region has the code "${code}"`);
  return region;
}

/** Tracts by risk of a county (FIPS), a state (postal code) or the nation ("US"); null outside the 48 states and D.C. */
export function airToxicsOf(area: string, year: 2014 | 2019): AirToxics | null {
  return toxics.get(`${area} ${year}`) ?? null;
}

/** Emissions and facilities of a county by year; null where no facility ever reported. Null asks for the sea. */
export function emissionsOf(fips: string | null): CountyEmissions | null {
  return emissions.get(fips) ?? null;
}

/** Direct emissions of a county in a year, tonnes CO2e, of all facilities or of one of the four industries; 0 where none reported. */
export function countyTonnes(
  fips: string,
  year: number,
  industry?: (typeof FOUR_INDUSTRIES)[number],
): number {
  const row = emissionsOf(fips);
  const series = industry ? row?.four.find((entry) => entry.industry === industry) : row;
  return series?.co2e_t[REPORTING_YEARS.indexOf(year)] ?? 0;
}
