/** Air toxics at facilities, each source and vintage apart. Build only. */
import { rowsOf } from './rows';
import type { DatasetRow } from './schema/datasets.ts';
import ethyleneOxideText from './json/ethylene-oxide.json?raw';
import facilityListingsText from './json/facility-listings.json?raw';
import facilityReleases2012Text from './json/facility-releases-2012.json?raw';
import facilityToxicsText from './json/facility-toxics.json?raw';

export type EthyleneOxide = DatasetRow<'ethylene-oxide'>;
export const ethyleneOxide = rowsOf(ethyleneOxideText) as readonly EthyleneOxide[];

/** Nine pollutants 2017-2022 at plants eligible for exemption. */
export type FacilityToxics = DatasetRow<'facility-toxics'>;
export const facilityToxics = rowsOf(facilityToxicsText) as readonly FacilityToxics[];

/** Releases of 2012; never to be shown as current. */
export type FacilityReleases2012 = DatasetRow<'facility-releases-2012'>;
export const facilityReleases2012 = rowsOf(facilityReleases2012Text) as readonly FacilityReleases2012[];

/** Ids in other inventories and lists. */
export type FacilityListing = DatasetRow<'facility-listings'>;
export const facilityListings = rowsOf(facilityListingsText) as readonly FacilityListing[];
