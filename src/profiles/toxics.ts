/** What is known of air toxics at a plant: its tract's modelled risk, and what it reported itself. Build only. */
import { facilityPlaces, type FacilityPlace } from '@/data/places';
import {
  ethyleneOxide,
  facilityListings,
  facilityReleases2012,
  facilityToxics,
  type EthyleneOxide,
  type FacilityListing,
  type FacilityReleases2012,
  type FacilityToxics,
} from '@/data/toxics';
import { TOXICS_YEARS } from '@/data/schema/toxic-terms';
import { integer, oneDecimal } from '@/lib/format';

/** Rows of a dataset whose rows name several facilities, by facility. */
function grouped<R extends { readonly facility_ids: readonly number[] }>(
  rows: readonly R[],
): ReadonlyMap<number, readonly R[]> {
  const map = new Map<number, R[]>();
  for (const row of rows) for (const id of row.facility_ids) map.set(id, [...(map.get(id) ?? []), row]);
  return map;
}

const places = new Map(facilityPlaces.map((row) => [row.facility_id, row]));
const oxide = grouped(ethyleneOxide);
const nine = grouped(facilityToxics);
const releases2012 = grouped(facilityReleases2012);
const listings = new Map(facilityListings.map((row) => [row.facility_id, row]));

export interface Toxics {
  readonly place: FacilityPlace | undefined;
  readonly oxide: readonly EthyleneOxide[];
  readonly nine: readonly FacilityToxics[];
  readonly releases2012: FacilityReleases2012 | undefined;
  readonly listing: FacilityListing | undefined;
}

/** All that the database has on air toxics at a facility. */
export const toxicsAt = (id: number): Toxics => ({
  place: places.get(id),
  oxide: oxide.get(id) ?? [],
  nine: nine.get(id) ?? [],
  releases2012: releases2012.get(id)?.[0],
  listing: listings.get(id),
});

/** "37 in a million in the 2014 model, 20 to 30 in the 2019 model", of the tract; the older never as now. */
export function riskInWords(place: FacilityPlace | undefined): string {
  if (!place || (place.risk_2014 === null && place.risk_2019_low === null))
    return 'No modelled air-toxics risk for its tract';
  const [low, high] = [place.risk_2019_low, place.risk_2019_high];
  const later =
    low === null || high === null
      ? 'no figure by the 2019 model'
      : low === high
        ? `${integer(low)} by the 2019 model`
        : `${integer(low)} to ${integer(high)} by the 2019 model`;
  const earlier =
    place.risk_2014 === null
      ? 'no figure by the 2014 model'
      : `${oneDecimal(place.risk_2014)} in a million by the 2014 model`;
  return `Its tract’s modelled cancer risk: ${earlier}, ${later}`;
}

export interface PoundsRow {
  readonly chemical: string;
  readonly source: string;
  /** Pounds by year of POUND_YEARS; null: no figure. */
  readonly lb: readonly (number | null)[];
}

/** The years of the table of pounds. */
export const POUND_YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022] as const;

/** What the plant reported to the Toxics Release Inventory by year, in the records we have: pounds to air. */
export function poundsAt({ oxide: sites, nine: chemicals }: Toxics): readonly PoundsRow[] {
  const fromOxide = sites.map(({ years }) => ({
    chemical: 'Ethylene oxide',
    source: 'TRI, compiled',
    lb: POUND_YEARS.map((year) => years.find((row) => row.year === year)?.tri_lb ?? null),
  }));
  const fromNine = chemicals.map(({ chemical, fugitive_lb, stack_lb }) => ({
    chemical,
    source: 'RSEI extract',
    lb: POUND_YEARS.map((year) => {
      const i = TOXICS_YEARS.indexOf(year);
      const [fugitive, stack] = [fugitive_lb[i] ?? null, stack_lb[i] ?? null];
      return i < 0 || (fugitive === null && stack === null) ? null : (fugitive ?? 0) + (stack ?? 0);
    }),
  }));
  return [...fromOxide, ...fromNine].filter(({ lb }) => lb.some((value) => value !== null));
}
