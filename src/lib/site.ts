/** The name of the site and the sentences that carry it. */
import { absolute } from './base';

export const SITE_NAME = 'Hard to Abate';
export const SITE_LINE = 'How the United States makes steel, cement, aluminum and coke, and what it costs';

/** The terms under which graphics, text and computed data may be reused. */
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** Where newsrooms read how to use a picture, and whom to ask. */
export const PRESS_PATH = '/press/';

/** "Hard to Abate, https://…/charts/aluminum-share/" without the scheme: the credit under a picture. */
export const citationLine = (path: string) => `${SITE_NAME}, ${absolute(path).replace(/^https?:\/\//, '')}`;
