/** What an archive of a data release says of each view: everything its page needs when the chart is gone. */
import { z } from 'zod';

const words = z.string().min(1);
/** The name of an object: the first 16 hexadecimal digits of its SHA-256, and what it is. */
const objectOf = (ending: 'svg' | 'csv') => z.string().regex(new RegExp(`^[0-9a-f]{16}\\.${ending}$`));

const picture = z.strictObject({
  object: objectOf('svg'),
  /** CSS pixels. */
  width: z.number().positive(),
  height: z.number().positive(),
});

const column = z.strictObject({
  key: words,
  label: words,
  unit: words.optional(),
  /** How to read its cells back from the CSV; `text` also for a column of numbers and words. */
  type: z.enum(['number', 'truth', 'text']),
});

export const entrySchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  view: z.string().regex(/^[a-z0-9-]+$/),
  story: words,
  /** The finding. */
  title: words,
  /** The chart's plain name. */
  name: words,
  summary: words,
  /** What to see in the view. */
  description: words,
  /** The text alternative. */
  alternative: words,
  measure: words,
  notes: z.array(words),
  vintage: words,
  /** Who is named under the chart. */
  publishers: words,
  sources: z.array(
    z.strictObject({
      title: words,
      publisher: words,
      url: z.url().nullable(),
      license: words.nullable(),
      vintage: words,
    }),
  ),
  state: z.record(z.string(), z.union([z.string(), z.number()])),
  ground: z.literal('furnace').optional(),
  /** Path of the view's page, inside the site, at the time. */
  live: z.string().startsWith('/charts/'),
  caption: words,
  columns: z.array(column).min(1),
  /** How many rows the CSV has. */
  rows: z.int().nonnegative(),
  csv: objectOf('csv'),
  /** The drawing for a phone; missing where one drawing serves all widths. */
  narrow: picture.optional(),
  wide: picture,
  /** The card of a shared link, 1200 × 630. */
  card: objectOf('svg'),
});

export const indexSchema = z.strictObject({
  format: z.literal(1),
  /** ISO date and version of the release, as in the change log. */
  date: z.iso.date(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: words,
  views: z.array(entrySchema).min(1),
});

export type Entry = z.infer<typeof entrySchema>;
export type ArchiveIndex = z.infer<typeof indexSchema>;
export type ArchivedPicture = z.infer<typeof picture>;
export type ArchivedColumn = z.infer<typeof column>;
