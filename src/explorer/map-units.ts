/** The grid of the explorer's map. */

/** Width of the map in whole units, the precision to which plants are placed: about two and a half kilometres. */
export const MAP_WIDTH = 2000;
