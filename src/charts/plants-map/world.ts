/** The measures of the map. Apart from the parameters, which a page at rest has at once and the map's code need not share. */

/** How far one can go in: a county then fills the map. */
export const MAX_ZOOM = 40;
