/** Emissions per tonne at a plant, where a denominator exists. Build only. */
import { capital, twoDecimals } from '@/lib/format';
import { cementPlantsOf, intensitiesOf as allOf, steelPlantsOf, type Intensity } from '@/data/plants';
import { tonnesInWords } from './trend/words';

/** Intensities of a facility: those over production first, the newest first; at most `most` of a kind of denominator. */
export function intensitiesOf(id: number, most = 3): readonly Intensity[] {
  const rows = allOf(id).toSorted(
    (a, b) =>
      Number(b.basis === 'production') - Number(a.basis === 'production') ||
      b.year - a.year ||
      a.denominator.localeCompare(b.denominator, 'en'),
  );
  const counts = new Map<string, number>();
  return rows.filter(({ denominator, numerator }) => {
    const kind = `${denominator} ${numerator}`;
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    return n <= most;
  });
}

/** Production that is a company's total shared out by capacity says little of one plant. */
const isDoubtful = ({ caution }: Intensity): boolean => /shared out/.test(caution ?? '');

/** The one that the page names first: over production that the plant itself made, else over capacity, of all direct emissions before those of the process; never an outlier. */
export function bestIntensity(id: number): Intensity | undefined {
  const sound = intensitiesOf(id).filter((row) => !row.outlier && !isDoubtful(row));
  return sound.find(({ numerator }) => numerator === 'all direct emissions') ?? sound[0];
}

/** The heading of the section: the best figure with what it is divided by, or why there is none. */
export function intensityFinding({
  facility,
  industry,
}: {
  readonly facility: { readonly id: number };
  readonly industry: string;
}): string {
  const best = bestIntensity(facility.id);
  if (!best) {
    if (industry === 'coke') return 'No figure per tonne: how much coke it makes is not public';
    return allOf(facility.id).length > 0 ? 'No figure per tonne that can be trusted' : 'What the plant makes';
  }
  const what = best.numerator === 'process emissions' ? 'tonnes of process emissions' : 'tonnes of CO2e';
  // The denominator says what was made: a works that makes iron alone has no steel to be divided by.
  const per = best.denominator.replace(/ \(.*/, '');
  return `${twoDecimals(best.intensity)} ${what} per tonne of ${per}${best.basis === 'production' ? ' in' : ','} ${best.year}`;
}

/** What a row is divided by: "crude steel made (GEM), 2023; process emissions only". */
export const dividedBy = ({ denominator, denominator_year, numerator }: Intensity): string =>
  `${denominator}${denominator_year === null ? '' : `, ${denominator_year}`}${numerator === 'process emissions' ? '; process emissions only' : ''}`;

/** What the emissions include and what the figures may mislead about, in sentences, each once. */
export function intensityNotes(rows: readonly Intensity[]): string {
  const boundaries = [...new Set(rows.map(({ boundary }) => boundary))];
  const cautions = [...new Set(rows.flatMap(({ caution }) => (caution === null ? [] : [caution])))];
  return [...(boundaries.length > 0 ? [`Emissions: ${boundaries.join('; ')}.`] : []), ...cautions].join(' ');
}

/** Of an aluminum plant with a power plant or other works on its site: how little of the total is the making of aluminum. */
export function processNote(id: number): string | undefined {
  const rows = allOf(id);
  const process = rows.find(({ numerator }) => numerator === 'process emissions');
  const all = rows.find(
    ({ numerator, year }) => numerator === 'all direct emissions' && year === process?.year,
  );
  if (!process || !all || process.emissions_t > all.emissions_t / 2) return undefined;
  return `Of the ${tonnesInWords(all.emissions_t)} of ${all.year}, ${tonnesInWords(process.emissions_t)} come from making aluminum (subpart F). ${capital(all.boundary)}.`;
}

/** Whether there is anything to say per tonne: a figure, a tracker's record, or, for coke, that there is none. */
export const saysWhatItMakes = ({
  facility: { id },
  industry,
}: {
  readonly facility: { readonly id: number };
  readonly industry: string;
}): boolean =>
  industry === 'coke' ||
  allOf(id).length > 0 ||
  steelPlantsOf(id).length > 0 ||
  cementPlantsOf(id).length > 0;
