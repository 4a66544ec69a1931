/** The toolbox as squares: a row a lever, a column a level, a square a tool. Pure. */
import { LEVELS, LEVERS, STANDING_IDS } from '@/data/schema/toolbox-terms';
import type { Tool } from './tool';

export interface LeverRow {
  lever: Tool['lever'];
  tools: readonly Tool[];
  /** In the order of LEVELS; tools in the order of the standings. */
  cells: readonly { level: Tool['level']; tools: readonly Tool[] }[];
}

/** Levers by the number of their tools, falling; equal ones in the order of LEVERS. */
export function leverRows(tools: readonly Tool[]): LeverRow[] {
  return LEVERS.map((lever) => {
    const own = tools.filter((tool) => tool.lever === lever);
    return {
      lever,
      tools: own,
      cells: LEVELS.map((level) => ({
        level,
        tools: own
          .filter((tool) => tool.level === level)
          .toSorted((a, b) => STANDING_IDS.indexOf(a.standing) - STANDING_IDS.indexOf(b.standing)),
      })),
    };
  })
    .filter((row) => row.tools.length > 0)
    .toSorted((a, b) => b.tools.length - a.tools.length);
}
