/** A place beside larger ones: its share of the nation, its people against theirs. Build only. */
import { regionOf } from '@/data/places';
import { facilities, emissionsIn, type Facility } from '@/data/facilities';
import { LATEST_YEAR } from '@/profiles/standing';
import { REPORTING_YEARS, FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { capital, integer } from '@/lib/format';
import { facilityPath } from '@/lib/places';
import { tidyName } from '@/lib/tidy-name';
import { areaRow, type PeopleRow } from '../people';
import { tonnesInWords } from '../trend/words';
import { amount } from '../stack/layout';
import { newest, type Place } from './place';

const last = REPORTING_YEARS.length - 1;
const nationTotal = facilities.reduce((sum, { id }) => sum + (emissionsIn(id, LATEST_YEAR) ?? 0), 0);

/** Per cent of all direct emissions reported for the newest year; null where nothing was. */
export function nationShare({ emissions }: Place): number | null {
  const here = emissions.totals[last] ?? 0;
  return (emissions.reporting[last] ?? 0) > 0 ? (100 * here) / nationTotal : null;
}

/** The place, its state and the nation, as rows of the table of people. */
export function peopleRowsOf({ people, county, state }: Place): readonly PeopleRow[] {
  return [people, ...(county ? [regionOf(state.postal)] : []), regionOf('US')].map(areaRow);
}

/** What each of the four industries emitted here in the newest year, where it did. */
export const fourHere = ({ emissions }: Place): readonly { label: string; value: string }[] =>
  FOUR_INDUSTRIES.flatMap((industry) => {
    const t = emissions.byIndustry.get(industry)?.[last] ?? 0;
    return t > 0 ? [{ label: `${capital(industry)}, ${LATEST_YEAR}`, value: tonnesInWords(t) }] : [];
  });

export interface PlantLine {
  readonly name: string;
  readonly path: string;
  /** Industry, town, last emissions. */
  readonly note: string;
}

/** The plants of a place, the largest of the newest year first, those without a report for it last. */
export function plantLines({ emissions }: Place): readonly PlantLine[] {
  const now = ({ last_year }: Facility) => Number(last_year === LATEST_YEAR);
  return emissions.facilities
    .toSorted((a, b) => now(b) - now(a) || b.latest_t - a.latest_t)
    .map((facility) => ({
      name: tidyName(facility.name),
      path: facilityPath(facility.id),
      note: `${facility.industry} · ${tidyName(facility.city)} · ${amount(facility.latest_t)}${now(facility) ? '' : `, last reported for ${facility.last_year}`}`,
    }));
}

/** The change of a place since 2011 in whole per cent, with its sign; a dash where it began with nothing. */
export function changeSince2011({ emissions }: Place): string {
  const before = emissions.totals[REPORTING_YEARS.indexOf(2011)] ?? 0;
  if (before < 1) return '–';
  const percent = Math.round((100 * (newest(emissions) - before)) / before);
  return percent > 0 ? `+${integer(percent)}` : integer(percent);
}

/** Tracts at or above 100 in a million by the model of 2019; a dash where there is no model. */
export function tractsAtTheLine({ toxics }: Place): string {
  const model = toxics.find(({ year }) => year === 2019);
  return model ? integer(model.tracts_100) : '–';
}
