/** The name of the site and the sentences that carry it. */
import { absolute } from './base';

export const SITE_NAME = 'Hard to Abate';
export const SITE_LINE = 'How the United States makes steel, cement, aluminum and coke, and what it costs';

/** Where newsrooms read how to use a picture, and whom to ask. */
export const PRESS_PATH = '/press/';

/** "Hard to Abate, https://…/charts/aluminum-share/" without the scheme: the credit under a picture. */
export const citationLine = (path: string) => `${SITE_NAME}, ${absolute(path).replace(/^https?:\/\//, '')}`;

/** The terms of everything that is the site's own: pictures, words, computed data. */
export const LICENSE = {
  spdx: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  short: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
