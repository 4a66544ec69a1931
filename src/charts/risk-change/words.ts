/** What is written on the face of the slopes. Build only. */
import { countyByFips } from '@/data/places';
import { TRACT_708 } from '@/data/corridor';
import { capital, integer, sentenceList, words } from '@/lib/format';
import type { Frame } from '../contract';
import type { ChangeWords } from './layout';
import { byCounty, crossings, tractName, type Change, type Scope, type Slope } from './series';

/** "St. John the Baptist Parish" → "St. John the Baptist". */
export const shortCounty = (fips: string) => countyByFips(fips).name.replace(/ (Parish|County)$/, '');

/** "El Paso, TX (5), Maricopa, AZ (4) and Shelby, TN (1)"; in Louisiana without the state. */
export const countySentence = (tracts: readonly { county: string }[]) =>
  sentenceList(byCounty(tracts).map(([fips, count]) => `${placeName(fips)} (${count})`));

/** A county with its state; a parish without. */
export const placeName = (fips: string) =>
  fips.startsWith('22') ? shortCounty(fips) : `${shortCounty(fips)}, ${countyByFips(fips).state}`;

/** Names at the beginnings and ends of lines. */
export function wordsOf(
  scope: Scope,
  { slopes }: Change,
  kind: Frame['kind'],
): Pick<ChangeWords, 'names' | 'ends'> {
  const narrow = kind === 'narrow';
  const parish = (slope: Slope) => placeName(slope.county).replace(' the Baptist', '');
  const name = (slope: Slope) => {
    const tract = `tract ${tractName(slope.id)}`;
    const where =
      scope === 'st-john'
        ? [narrow ? tractName(slope.id) : capital(tract)]
        : narrow || scope === 'nation'
          ? [parish(slope)]
          : [parish(slope), tract];
    return `${where.join(', ')}${narrow && scope !== 'st-john' ? ' ' : ' · '}${integer(slope.before)}`;
  };
  // The nation: one name a county, its highest.
  const most = scope === 'st-john' ? slopes.length : kind === 'card' ? 5 : 9;
  const shown =
    scope === 'nation'
      ? slopes.filter((slope, i) => slopes.findIndex(({ county }) => county === slope.county) === i)
      : slopes;
  const names = new Map(shown.slice(0, most).map((slope) => [slope.id, name(slope)]));
  const ends = new Map<string, string>();
  if (scope === 'nation') {
    const high = slopes.filter(({ after }) => after >= 300);
    for (const slope of high) ends.set(slope.id, shortCounty(slope.county));
  } else ends.set(TRACT_708, narrow ? '708' : 'tract 708');
  return { names, ends };
}

const BANDS = 'Bands at the right: what EPA’s rounded figures may stand for.';

/** What cannot be compared, and what a reader should know of the lines, on the picture's own face. */
export function footOf(scope: Scope, { slopes, tracts, alone }: Change): string[] {
  if (scope === 'st-john') return [`All ${words(slopes.length)} tracts of the parish, the same ground in both years. ${BANDS}`];
  const { rose, after } = crossings(slopes);
  const figure = (count: number) => (count > 12 ? integer(count) : words(count));
  if (scope === 'nation')
    return [
      `${BANDS} Left out: ${figure(alone.before.length)} of ${tracts.before} tracts at the line in 2014 and ${figure(alone.after.length)} of ${tracts.after} in 2019 have no tract of their number in the other year (short ticks).`,
      `Of the ${figure(after)} at the line in 2019, ${figure(slopes.filter((slope) => slope.after === 100).length)} stand at 100, which may be 95. Risen, in color (${rose}): ${countySentence(slopes.filter((slope) => slope.before < 100))}.`,
    ];
  const moved = slopes.filter((slope) => slope.moved).length;
  return [
    `Left out: ${integer(alone.before.length)} of ${integer(tracts.before)} tracts of 2014 have no tract of their number in 2019 (short ticks), because the census of 2020 split or renumbered them: ${countySentence(alone.before)}.`,
    `${capital(words(moved))} numbers stand for partly other ground: dashed. ${BANDS}`,
  ];
} // prettier-ignore
