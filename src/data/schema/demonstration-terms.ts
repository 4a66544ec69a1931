/** Words of the demonstration projects, shared by schemas and charts. Free of imports. */

/** What became of a project, as far as read, from the end of an award to nothing read. */
export const PROJECT_STATUSES = [
  'terminated',
  'withdrawn',
  'cancelled',
  'kept',
  'agreement',
  'not-established',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Sectors of DOE's list, in its words and order. */
export const PROJECT_SECTORS = [
  'Aluminum and metals',
  'Cement and concrete',
  'Chemicals and refining',
  'Iron and steel',
  'Food and beverage',
  'Glass',
  'Process heat',
  'Pulp and paper',
] as const;
export type ProjectSector = (typeof PROJECT_SECTORS)[number];

/** Kinds of events around the law and its money. */
export const EVENT_KINDS = ['pledge', 'law', 'order', 'money', 'company'] as const;

/** Towards the pledge, the law and its money, or away from them. */
export const DIRECTIONS = ['toward', 'away'] as const;
