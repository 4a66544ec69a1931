/** The map of plants in its own units; see plants-projection.ts. Apart from that, because the browser needs the size alone. */
export const WORLD = { width: 950, height: 612 };
