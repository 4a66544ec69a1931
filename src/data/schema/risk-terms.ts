/** Closed lists of words of the datasets on risk, and the line they are held against. */

/** The upper end of what EPA's benzene rule of 1989 calls acceptable, per million; no legal limit. */
export const EPA_LINE = 100;

/** Groups of residents whose mean risk is compared. `others`: white people who are not Hispanic. */
export const RISK_GROUPS = [
  'all',
  'people_of_color',
  'others',
  'black',
  'hispanic',
  'asian',
  'native',
] as const;
export type RiskGroup = (typeof RISK_GROUPS)[number];

/** Areas that are compared. `rest`: Louisiana without the corridor; `downriver`: St. James, St. John the Baptist and St. Charles. */
export const RISK_AREAS = ['nation', 'louisiana', 'rest', 'corridor', 'downriver'] as const;
export type RiskArea = (typeof RISK_AREAS)[number];

/** Shares of residents that are set against risk, tract by tract. */
export const RISK_SHARES = ['people_of_color', 'black'] as const;
export type RiskShare = (typeof RISK_SHARES)[number];
