/** The measures of the map. Apart from the parameters, which a page at rest has at once and the map's code need not share. */

/** The map's own units; see projection.ts. */
export const WORLD = { width: 950, height: 612 };
/** How far one can go in: a county then fills the map. */
export const MAX_ZOOM = 40;
