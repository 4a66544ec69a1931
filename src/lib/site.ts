/** The name of the site and the sentences that carry it. */
import { absolute } from './base';

export const SITE_NAME = 'Hard to Abate';
export const SITE_LINE = 'How the United States makes steel, cement, aluminum and coke, and what it costs';

/** "Hard to Abate, https://…/charts/aluminum-share/" without the scheme: the credit under a picture. */
export const citationLine = (path: string) => `${SITE_NAME}, ${absolute(path).replace(/^https?:\/\//, '')}`;
