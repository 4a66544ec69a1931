/** Federal money for industry, as the pipeline wrote it. Types come from the schemas; zod itself is not loaded. */
import type { DatasetRow } from './schema/datasets.ts';
import federalProgrammesJson from './json/federal-programmes.json' with { type: 'json' };

/** One figure of a program. */
export type ProgramFigure = DatasetRow<'federal-programmes'>;
export const federalProgrammes = federalProgrammesJson.rows as readonly ProgramFigure[];

/** The figure of an item. Throws when there is none, or more than one. */
export function figureOf(program: string, item: string): ProgramFigure {
  const [row, ...others] = federalProgrammes.filter((one) => one.program === program && one.item === item);
  if (!row || others.length > 0)
    throw new Error(`federal-programmes: ${others.length + (row ? 1 : 0)} rows of "${program}: ${item}"`);
  return row;
}

/** The figure of an item in million dollars. Throws when it is no money. */
export function millionsOf(program: string, item: string): number {
  const { million_usd } = figureOf(program, item);
  if (million_usd === null)
    throw new Error(`federal-programmes: "${program}: ${item}" is no amount of money`);
  return million_usd;
}

/** The figure of an item that is a count. Throws when it is none. */
export function countOf(program: string, item: string): number {
  const { value, unit } = figureOf(program, item);
  if (value === null || unit !== 'count')
    throw new Error(`federal-programmes: "${program}: ${item}" is no count`);
  return value;
}
