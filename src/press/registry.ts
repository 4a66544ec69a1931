/** The fact sheets, found by file: a sheet is a file of that folder and bears its story’s name. */
import type { FactSheet } from './sheet';

const modules = import.meta.glob<{ sheet: FactSheet }>('./sheets/*.ts', { eager: true });

/** The sheet of each story, by the story’s slug. */
const bySlug: ReadonlyMap<string, FactSheet> = new Map(
  Object.entries(modules).map(([path, { sheet }]) => {
    if (path !== `./sheets/${sheet.story}.ts`)
      throw new Error(`src/press/${path.slice(2)} holds the sheet of "${sheet.story}"; expected its own`);
    return [sheet.story, sheet];
  }),
);

/** Slugs of the stories that have a sheet. */
export const sheetSlugs: readonly string[] = [...bySlug.keys()];

/** The sheet of a story; a story without one stops the build. */
export function sheetOf(story: string): FactSheet {
  const sheet = bySlug.get(story);
  if (!sheet)
    throw new Error(`the story "${story}" has no fact sheet; expected src/press/sheets/${story}.ts`);
  return sheet;
}
