import type { PRODUCTION_EVIDENCE } from '../../../src/data/schema/plant-terms.ts';
import type { Capacities, Made } from './gem-steel.ts';

type Evidence = (typeof PRODUCTION_EVIDENCE)[number];

interface Ratio {
  readonly id: string;
  readonly parent: string;
  readonly year: number;
  /** Crude steel made over capacity. */
  readonly ratio: number;
}

/** Ratios as near as this are one ratio, rounded: to one other plant, or to two. */
const ALIKE = { toOne: 0.001, toTwo: 0.005 } as const;

/**
 * Tells which figures of production are a company's total divided by capacity:
 * those that stand in the same proportion to capacity as the figures of other
 * plants of the owner in the same year.
 */
export function productionEvidence(
  plants: readonly { readonly 'Plant ID': string; readonly Parent: string }[],
  capacities: ReadonlyMap<string, readonly Capacities[]>,
  production: ReadonlyMap<string, readonly Made[]>,
): (id: string, year: number) => Evidence {
  const parents = new Map(plants.map((plant) => [plant['Plant ID'], firstParent(plant.Parent)]));
  const ratios = plants.flatMap(({ 'Plant ID': id, Parent }): Ratio[] => {
    const parent = firstParent(Parent);
    const capacity = capacities.get(id)?.[0]?.crude_kt ?? null;
    return (production.get(id) ?? []).flatMap(({ year, crude_kt }) =>
      capacity === null || crude_kt === null ? [] : [{ id, parent, year, ratio: crude_kt / capacity }],
    );
  });
  const shared = ratios.filter((one) => isShared(one, ratios));
  const plantYears = new Set(shared.map(({ id, year }) => `${id} ${year}`));
  const ownerYears = new Set(shared.map(({ parent, year }) => `${parent} ${year}`));
  return (id, year) => {
    if (plantYears.has(`${id} ${year}`)) return 'shared out';
    return ownerYears.has(`${parents.get(id)} ${year}`) ? 'doubtful' : 'stated';
  };
}

/** "Nucor Corp [51.0%]; Yamato Kogyo Co Ltd [49.0%]" → "Nucor Corp". */
function firstParent(parents: string): string {
  return (parents.split(/[;[]/)[0] ?? '').trim();
}

function isShared(one: Ratio, all: readonly Ratio[]): boolean {
  const gaps = all
    .filter((other) => other.id !== one.id && other.parent === one.parent && other.year === one.year)
    .map((other) => Math.abs(other.ratio - one.ratio) / one.ratio);
  const within = (gap: number): number => gaps.filter((found) => found <= gap).length;
  return within(ALIKE.toOne) >= 1 || within(ALIKE.toTwo) >= 2;
}
