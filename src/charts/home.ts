/** Where a chart belongs: its story. Whatever links to it asks here. */
import type { Chart } from './contract';

/** The path, inside the site, of the story that a chart belongs to. */
export const homePath = ({ story }: Pick<Chart, 'story'>): string => `/stories/${story}/`;
