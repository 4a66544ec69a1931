/**
 * Toxic air releases of facilities and the lists they stand on. For the build only.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import { byFacility, rowsOf } from './rows.ts';
import chloroprene2012Json from './json/chloroprene-2012.json' with { type: 'json' };
import eligibleFacilitiesText from './json/eligible-facilities.json?raw';
import ethyleneOxideText from './json/ethylene-oxide.json?raw';
import facilityListingsText from './json/facility-listings.json?raw';
import facilityReleases2012Text from './json/facility-releases-2012.json?raw';
import facilityToxicsText from './json/facility-toxics.json?raw';

/** Ethylene oxide by plant, 2014-2020, sources apart; most plants are no facility of the GHGRP. */
export type EthyleneOxide = DatasetRow<'ethylene-oxide'>;
export const ethyleneOxide = rowsOf(ethyleneOxideText) as readonly EthyleneOxide[];

/** Nine pollutants by year, 2017-2022, at plants eligible for exemption. */
export type FacilityToxics = DatasetRow<'facility-toxics'>;
export const facilityToxics = rowsOf(facilityToxicsText) as readonly FacilityToxics[];

/** Toxic air releases of 2012; never current. */
export type Releases2012 = DatasetRow<'facility-releases-2012'>;
export const facilityReleases2012 = rowsOf(facilityReleases2012Text) as readonly Releases2012[];

/** TRI ids, rules of the exemption list, releases of 2018. */
export type FacilityListing = DatasetRow<'facility-listings'>;
export const facilityListings = rowsOf(facilityListingsText) as readonly FacilityListing[];

/** Everyone on the list of facilities eligible to ask for exemption; not granted. */
export type EligibleFacility = DatasetRow<'eligible-facilities'>;
export const eligibleFacilities = rowsOf(eligibleFacilitiesText) as readonly EligibleFacility[];

/** Chloroprene to air in 2012, by site, largest first. */
export type Chloroprene2012 = DatasetRow<'chloroprene-2012'>;
export const chloroprene2012 = chloroprene2012Json.rows as readonly Chloroprene2012[];

const ethyleneOxideByFacility = byFacility(ethyleneOxide);
const toxicsByFacility = byFacility(facilityToxics);
const releasesByFacility = byFacility(facilityReleases2012);
const listings = new Map(facilityListings.map((row) => [row.facility_id, row]));

/** Ethylene oxide of a facility; a row may be shared with others of the same FRS id. */
export function ethyleneOxideOf(facilityId: number): readonly EthyleneOxide[] {
  return ethyleneOxideByFacility.get(facilityId) ?? [];
}

/** Releases of the nine pollutants, a row a chemical (and TRI id). */
export function toxicsOf(facilityId: number): readonly FacilityToxics[] {
  return toxicsByFacility.get(facilityId) ?? [];
}

/** Toxic air releases of 2012 of the site of a facility. */
export function releases2012Of(facilityId: number): Releases2012 | undefined {
  return releasesByFacility.get(facilityId)?.[0];
}

/** Where a facility stands in other lists. */
export function listingOf(facilityId: number): FacilityListing | undefined {
  return listings.get(facilityId);
}
