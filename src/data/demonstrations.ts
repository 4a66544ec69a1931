/** The industrial demonstration projects, the awards that ended, and the events around the law and its money. */
import type { DatasetRow } from './schema/datasets.ts';
import awardTerminationsJson from './json/award-terminations.json' with { type: 'json' };
import demonstrationProjectsJson from './json/demonstration-projects.json' with { type: 'json' };
import demonstrationSitesJson from './json/demonstration-sites.json' with { type: 'json' };
import lawAndMoneyJson from './json/law-and-money.json' with { type: 'json' };

/** A project chosen in March 2024. */
export type DemonstrationProject = DatasetRow<'demonstration-projects'>;
export const demonstrationProjects = demonstrationProjectsJson.rows as readonly DemonstrationProject[];

/** A place of a project. */
export type DemonstrationSite = DatasetRow<'demonstration-sites'>;
export const demonstrationSites = demonstrationSitesJson.rows as readonly DemonstrationSite[];

/** An award terminated on May 30, 2025. */
export type AwardTermination = DatasetRow<'award-terminations'>;
export const awardTerminations = awardTerminationsJson.rows as readonly AwardTermination[];

/** A dated pledge, law, order or sum of money. */
export type LawEvent = DatasetRow<'law-and-money'>;
export const lawAndMoney = lawAndMoneyJson.rows as readonly LawEvent[];

/** The day the administration changed: orders of that day are among the events. */
export const TURN = '2025-01-20';
