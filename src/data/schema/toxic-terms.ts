/** Closed lists of the air toxics, apart from their schemas so that they can be used without zod. */

/** Years of the air releases at plants eligible for exemption; every series has one entry for each, in this order. */
export const TOXICS_YEARS: readonly number[] = [2017, 2018, 2019, 2020, 2021, 2022];

/** How a record of the Toxics Release Inventory was linked to facilities. */
export const SITE_LINKS = ['FRS id', 'name and place'] as const;

export type SiteLink = (typeof SITE_LINKS)[number];
