/** Emissions per tonne at a plant, where a denominator exists. Build only. */
import {
  facilityIntensity,
  steelPlants,
  cementPlants,
  type CementPlant,
  type FacilityIntensity,
  type SteelPlant,
} from '@/data/plants';

const byFacility = new Map<number, FacilityIntensity[]>();
for (const row of facilityIntensity) {
  for (const id of row.facility_ids) {
    const list = byFacility.get(id);
    if (list) list.push(row);
    else byFacility.set(id, [row]);
  }
}

function matched<P extends { readonly match: { readonly facility_ids: readonly number[] } | null }>(
  plants: readonly P[],
): ReadonlyMap<number, readonly P[]> {
  const map = new Map<number, P[]>();
  for (const plant of plants) {
    for (const id of plant.match?.facility_ids ?? []) map.set(id, [...(map.get(id) ?? []), plant]);
  }
  return map;
}

const steel = matched(steelPlants);
const cement = matched(cementPlants);

/** Tracker plants that were matched to a facility. */
export const trackedSteel = (id: number): readonly SteelPlant[] => steel.get(id) ?? [];
export const trackedCement = (id: number): readonly CementPlant[] => cement.get(id) ?? [];

/** Intensities of a facility: those over production first, the newest first; at most `most` of a kind of denominator. */
export function intensitiesOf(id: number, most = 3): readonly FacilityIntensity[] {
  const rows = (byFacility.get(id) ?? []).toSorted(
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
export function bestIntensity(id: number): FacilityIntensity | undefined {
  return intensitiesOf(id).find(({ outlier }) => !outlier);
}

/** Whether there is anything to say per tonne: a figure, a tracker's record, or, for coke, that there is none. */
export const saysWhatItMakes = ({
  facility: { id },
  industry,
}: {
  readonly facility: { readonly id: number };
  readonly industry: string;
}): boolean => industry === 'coke' || byFacility.has(id) || steel.has(id) || cement.has(id);
