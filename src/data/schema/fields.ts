import { z } from 'zod';

/** Field kinds shared by the schemas. Each takes the words of the data dictionary; units go in `meta`. */

export const year = (words = 'calendar year') =>
  z.int().min(1850).max(2100).describe(words).meta({ unit: 'year' });
export const text = (words: string) => z.string().min(1).describe(words);
export const flag = (words: string) => z.boolean().describe(words);
export const count = (words: string, unit: string) => z.int().min(0).describe(words).meta({ unit });
export const amount = (words: string, unit: string) => z.number().min(0).describe(words).meta({ unit });
export const percent = (words: string) => z.number().min(0).max(100).describe(words).meta({ unit: '%' });

/** A field that a row may lack; the words stay on the outside, where the dictionary reads them. */
export function nullable<T extends z.ZodType>(field: T): z.ZodNullable<T> {
  return field
    .nullable()
    .describe(field.description ?? '')
    .meta(field.meta() ?? {});
}

export const source = text('key of the source file in the list of sources');
export const sourceTitle = text('document the fact was read in');
export const sourceUrl = text('address or file name of that document');
export const confidence = z
  .enum(['verified', 'uncertain'])
  .describe('verified: the source states it; uncertain: secondary or conflicting evidence');
