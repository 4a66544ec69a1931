/** A place beside larger ones: its share of the nation, its people against theirs. Build only. */
import { facilities, emissionsIn } from '@/data/facilities';
import { LATEST_YEAR } from '@/data/standing';
import { REPORTING_YEARS, FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { areaRow, type PeopleRow } from '../people';
import { tonnesInWords } from '../trend/words';
import { regionOf, type Place } from './place';

const last = REPORTING_YEARS.length - 1;
const nationTotal = facilities.reduce((sum, { id }) => sum + (emissionsIn(id, LATEST_YEAR) ?? 0), 0);

/** Per cent of all direct emissions reported for the newest year; null where nothing was. */
export function nationShare({ emissions }: Place): number | null {
  const here = emissions.totals[last] ?? 0;
  return (emissions.reporting[last] ?? 0) > 0 ? (100 * here) / nationTotal : null;
}

/** The place, its state and the nation, as rows of the table of people. */
export function peopleRowsOf({ people, county, state }: Place): readonly PeopleRow[] {
  const areas = [people, county ? regionOf(state.postal) : undefined, regionOf('US')];
  return areas.flatMap((area) => (area ? [areaRow(area)] : []));
}

/** What else is to be known at a glance: the four industries here. */
export function placesAround({
  emissions,
}: Place): readonly { label: string; value: string; href?: string }[] {
  const four = FOUR_INDUSTRIES.flatMap((industry) => {
    const t = emissions.byIndustry.get(industry)?.[last] ?? 0;
    return t > 0
      ? [
          {
            label: `${industry.charAt(0).toUpperCase()}${industry.slice(1)}, ${LATEST_YEAR}`,
            value: tonnesInWords(t),
          },
        ]
      : [];
  });
  return four;
}
