/** Emissions per tonne at a plant, where a denominator exists. Build only. */
import { cementPlantsOf, intensitiesOf as allOf, steelPlantsOf, type Intensity } from '@/data/plants';

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

/** The one that the page names first: over production where there is one, not an outlier, else none. */
export function bestIntensity(id: number): Intensity | undefined {
  return intensitiesOf(id).find(({ outlier }) => !outlier);
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
