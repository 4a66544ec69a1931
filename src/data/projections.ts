/** Quoted projections of U.S. emissions, as the pipeline wrote them. */
import type { DatasetRow } from './schema/datasets.ts';
import iraProjectionsJson from './json/ira-projections.json' with { type: 'json' };

/** One quoted projection. */
export type Projection = DatasetRow<'ira-projections'>;
export const iraProjections = iraProjectionsJson.rows as readonly Projection[];

/** What picks a projection out of the list. */
export type Pick = Partial<{ [K in 'publisher' | 'law' | 'unit' | 'from_year' | 'scenario']: Projection[K] }>;

/** The one projection with these values. Throws when there is none, or more than one. */
export function projectionOf(pick: Pick): Projection {
  const keys = Object.keys(pick) as (keyof Pick)[];
  const [row, ...others] = iraProjections.filter((one) => keys.every((key) => one[key] === pick[key]));
  if (!row || others.length > 0)
    throw new Error(`ira-projections: ${others.length + (row ? 1 : 0)} rows of ${JSON.stringify(pick)}`);
  return row;
}

/** Lower and upper end of a projection; a single figure is both. */
export function rangeOf({ low, high, central, publisher }: Projection): readonly [number, number] {
  const [from, to] = [low ?? central, high ?? central];
  if (from === null || to === null) throw new Error(`ira-projections: ${publisher} has no figure`);
  return [from, to];
}
