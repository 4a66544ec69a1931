/**
 * The one ramp of modelled risk: nine steps, the tokens --risk-1 to --risk-9, of which the seventh begins at EPA's
 * line. EPA rounded 2019 to one significant figure, so the figures of 2014, which are exact, are put into steps
 * that round in the same way; but what is below 100 is never in the step of 100. Shared by build and browser.
 */

/** Where each step but the first begins, per million: exact figures of 2014, rounded figures of 2019. */
const BEGINS: Readonly<Record<2014 | 2019, readonly number[]>> = {
  2014: [15, 25, 35, 45, 65, 100, 150, 450],
  2019: [20, 30, 40, 50, 70, 100, 200, 500],
};

/** The number of steps. */
export const STEPS = 9;

/** The step that begins at EPA's line. */
export const LINE_STEP = 7;

/** The step of a figure, 1 to 9. */
export const stepOf = (risk: number, year: 2014 | 2019): number =>
  1 + BEGINS[year].filter((least) => risk >= least).length;

/** Where a step begins; 0 for the first. */
export const beginOf = (step: number, year: 2014 | 2019): number => BEGINS[year][step - 2] ?? 0;
