/**
 * Counties, states, and where each facility is and who lives near it. For the build only: the files are some
 * megabytes, nothing of this may reach a reader whole. Types come from the schemas; zod itself is not loaded.
 */
import { rowsOf } from './rows';
import type { DatasetRow } from './schema/datasets.ts';
import countiesText from './json/counties.json?raw';
import countyAirToxicsText from './json/county-air-toxics.json?raw';
import facilityPeopleText from './json/facility-people.json?raw';
import facilityPlacesText from './json/facility-places.json?raw';
import fencelineSummaryText from './json/fenceline-summary.json?raw';
import regionsText from './json/regions.json?raw';
import zipCodesText from './json/zip-codes.json?raw';

/** Every county and its equivalents, with its people. */
export type County = DatasetRow<'counties'>;
export const counties = rowsOf(countiesText) as readonly County[];

/** States and the nation ("US"). */
export type Region = DatasetRow<'regions'>;
export const regions = rowsOf(regionsText) as readonly Region[];

/** Tracts by modelled risk, for counties, states and the nation; two vintages that must be kept apart. */
export type CountyAirToxics = DatasetRow<'county-air-toxics'>;
export const countyAirToxics = rowsOf(countyAirToxicsText) as readonly CountyAirToxics[];

/** County, district and tract of each facility. */
export type FacilityPlace = DatasetRow<'facility-places'>;
export const facilityPlaces = rowsOf(facilityPlacesText) as readonly FacilityPlace[];

/** Residents within 1, 3 and 5 miles of each facility. */
export type FacilityPeople = DatasetRow<'facility-people'>;
export const facilityPeople = rowsOf(facilityPeopleText) as readonly FacilityPeople[];

/** Residents near the plants of an industry, each counted once. */
export type FencelineSummary = DatasetRow<'fenceline-summary'>;
export const fencelineSummary = rowsOf(fencelineSummaryText) as readonly FencelineSummary[];

/** Places, their ZIP codes and congressional districts. */
export type ZipCodes = DatasetRow<'zip-codes'>;
export const zipCodes = rowsOf(zipCodesText) as readonly ZipCodes[];
