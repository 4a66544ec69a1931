/** Radii around a plant, in miles; lists of `facility-people` have an entry for each. Apart from the schemas, to be used without zod. */
export const RADII_MILES = [1, 3, 5] as const;
