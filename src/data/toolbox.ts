/**
 * The recommendations of the manufacturing agenda and the memo on heavy industry, and what became of them.
 * Types come from the schemas; zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import toolboxJson from './json/toolbox.json' with { type: 'json' };

/** One recommendation. */
export type Tool = DatasetRow<'toolbox'>;
/** All, in the order of the documents. */
export const toolbox = toolboxJson.rows as readonly Tool[];

/** The tool of an id. Throws when there is none. */
export function toolOf(id: string): Tool {
  const tool = toolbox.find((each) => each.id === id);
  if (!tool) throw new Error(`the toolbox has no tool "${id}"`);
  return tool;
}
