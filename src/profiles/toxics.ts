/** What is known of air toxics at a plant: its tract's modelled risk, and what it reported itself. Build only. */
import { placeOf, type FacilityPlace } from '@/data/fenceline';
import {
  ethyleneOxideOf,
  listingOf,
  releases2012Of,
  toxicsOf,
  type EthyleneOxide,
  type FacilityListing,
  type FacilityToxics,
  type Releases2012,
} from '@/data/toxics';
import { TOXICS_YEARS } from '@/data/schema/toxic-terms';
import { integer, oneDecimal, sentenceList } from '@/lib/format';

export interface Toxics {
  readonly place: FacilityPlace;
  readonly oxide: readonly EthyleneOxide[];
  readonly nine: readonly FacilityToxics[];
  readonly releases2012: Releases2012 | undefined;
  readonly listing: FacilityListing | undefined;
}

/** All that the database has on air toxics at a facility. */
export const toxicsAt = (id: number): Toxics => ({
  place: placeOf(id),
  oxide: ethyleneOxideOf(id),
  nine: toxicsOf(id),
  releases2012: releases2012Of(id),
  listing: listingOf(id),
});

/** "37 in a million in the 2014 model, 20 to 30 in the 2019 model", of the tract; the older never as now. */
export function riskInWords(place: FacilityPlace): string {
  if (place.risk_2014 === null && place.risk_2019_low === null)
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

const pounds = (rows: readonly { readonly chemical: string; readonly lb: number }[]): string =>
  sentenceList(rows.map(({ chemical, lb }) => `${chemical.toLowerCase()} (${integer(lb)} pounds)`));

/** What the plant told the Toxics Release Inventory for 2012: one or two sentences, and how old and how sure that is. */
export function releasesInWords(row: Releases2012): {
  readonly told: string;
  readonly caution: string;
} {
  const count = `${integer(row.chemicals_2012)} listed ${row.chemicals_2012 === 1 ? 'chemical' : 'chemicals'}`;
  const most = row.top_2012.length > 0 ? `, most of all ${pounds(row.top_2012.slice(0, 3))}` : '';
  const carcinogens =
    row.carcinogens_2012.length > 0
      ? ` Carcinogens by the programme’s list: ${pounds(row.carcinogens_2012)}.`
      : '';
  return {
    told: `For 2012 it reported ${integer(row.air_lb_2012)} pounds to air of ${count}${most}.${carcinogens}`,
    caution: `That is more than a decade ago, and self-reported${row.facility_ids.length > 1 ? '; summed over plants that share one registry number' : ''}.`,
  };
}

/** That the plant could have asked to be exempt in 2025; undefined where it was on no such list. */
export function eligibleInWords(listing: FacilityListing | undefined): string | undefined {
  if (!listing || listing.eligible_rules_2025.length === 0) return undefined;
  const shared = listing.shares_frs_id
    ? ' Other facilities share its registry number; the list may mean one of them.'
    : '';
  return `In 2025 it was on the list of plants eligible to ask for a presidential exemption from ${sentenceList(listing.eligible_rules_2025)}. Eligible is not granted.${shared}`;
}

/** Its numbers in the Toxics Release Inventory, and the pounds of 2018 where it was among the largest. */
export function listedInWords(listing: FacilityListing | undefined): string | undefined {
  if (!listing || listing.tri_ids.length === 0) return undefined;
  const top =
    listing.top_list_lb_2018 === null
      ? ''
      : `; ${integer(listing.top_list_lb_2018)} pounds on site in 2018, to air, water and land together`;
  return `In the Toxics Release Inventory: ${listing.tri_ids.join(', ')}${top}.`;
}

/** How the tract of a plant was found. */
const TRACT_BY = {
  polygon: 'by the outlines of the tracts',
  tri: 'from its toxics record',
  nearest: 'the nearest tract point',
  none: 'not found',
} as const satisfies Record<FacilityPlace['tract_by'], string>;

/** Which tract the risk is of, and what it is not. */
export function tractInWords(place: FacilityPlace): string {
  const tract = place.tract_2010 === null ? '' : ` ${place.tract_2010} (${TRACT_BY[place.tract_by]})`;
  const flag = place.disadvantaged
    ? ' The tract is disadvantaged by the federal screening tool of 2022.'
    : '';
  return `The risk is that of the census tract${tract} from all sources and all air toxics, cars and wood smoke included: it is not laid at this plant’s door. Modelled, not measured; EPA rounded the 2019 figures.${flag}`;
}
