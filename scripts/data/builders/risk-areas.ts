import type { RiskArea } from '../../../src/data/schema/risk-terms.ts';

/** The seven parishes of the corridor, in the order of their codes. */
export const CORRIDOR: readonly string[] = ['22005', '22033', '22047', '22089', '22093', '22095', '22121'];

/** Its last three before New Orleans: St. Charles, St. James, St. John the Baptist. */
export const DOWNRIVER: readonly string[] = ['22089', '22093', '22095'];

/** Whether a tract, by its number, is in an area. */
export const WITHIN: Readonly<Record<RiskArea, (tract: string) => boolean>> = {
  nation: () => true,
  louisiana: (tract) => tract.startsWith('22'),
  rest: (tract) => tract.startsWith('22') && !CORRIDOR.includes(tract.slice(0, 5)),
  corridor: (tract) => CORRIDOR.includes(tract.slice(0, 5)),
  downriver: (tract) => DOWNRIVER.includes(tract.slice(0, 5)),
};
