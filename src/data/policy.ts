/** Rules for heavy industry: their ages, and what became of the newer ones. Rows as the pipeline wrote them. */
import type { DatasetRow } from './schema/datasets.ts';
import epaActionsJson from './json/epa-actions.json' with { type: 'json' };
import performanceStandardsJson from './json/performance-standards.json' with { type: 'json' };

/** A standard of performance with its dates. */
export type PerformanceStandard = DatasetRow<'performance-standards'>;
export const performanceStandards = performanceStandardsJson.rows as readonly PerformanceStandard[];

/** A dated action on a rule. */
export type EpaAction = DatasetRow<'epa-actions'>;
export const epaActions = epaActionsJson.rows as readonly EpaAction[];

/** The standard of a subpart. Throws when there is none. */
export function standardOf(subpart: string): PerformanceStandard {
  const row = performanceStandards.find((each) => each.subpart === subpart);
  if (!row) throw new Error(`no performance standard has the subpart "${subpart}"`);
  return row;
}

/** The action of a day. Throws when there is none, or more than one. */
export function actionOf(date: string): EpaAction {
  const [row, ...others] = epaActions.filter((each) => each.date === date);
  if (!row || others.length > 0)
    throw new Error(`epa-actions: ${others.length + (row ? 1 : 0)} rows of ${date}, expected one`);
  return row;
}
