/** What a reader has opened, chosen or mistyped is held to the same rules as the page at rest. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, type Look } from './support/axe.ts';
import { withPage } from './support/open-page.ts';
import { fullest } from './support/site.ts';

const LOOKS: readonly Look[] = [
  { width: 1280 },
  { width: 320, colorScheme: 'dark' },
  { width: 640, zoom: 2, forcedColors: true },
];

interface OpenState {
  state: string;
  path: string;
  /** Brings the page into the state. */
  act?: (page: Page) => Promise<unknown>;
  /** What is there only in this state. */
  shown: string;
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
const type = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(field).focus();
  await page.keyboard.type(text, { delay: 20 });
};
const explorer = (page: Page) => page.locator('[data-awake]').first().waitFor();

async function chooseOnMap(page: Page): Promise<void> {
  await explorer(page);
  await page.locator('.plant-map[data-drawn]').waitFor();
  const map = await page.locator('.plant-map').boundingBox();
  if (!map) throw new Error('no map');
  for (const [x, y] of [
    [0.6, 0.4],
    [0.62, 0.45],
    [0.66, 0.38],
    [0.55, 0.6],
  ] as const) {
    await page.mouse.click(map.x + map.width * x, map.y + map.height * y);
    if (await page.locator('.choice-card').isVisible()) return;
  }
}

const [plant] = fullest('plant');
const [county] = fullest('county');

const STATES: readonly OpenState[] = [
  { state: 'a chart moved by its slider, its table, citations and code open', path: 'charts/smelter-lights/', shown: 'details[open] #share-bibtex',
    act: async (page) => {
      await page.locator('[data-controls] input').focus();
      await page.keyboard.press('ArrowRight');
      await openAll(page);
    } },
  { state: 'a link just copied', path: 'charts/aluminum-share/', act: (page) => page.locator('[data-copy]').first().click(), shown: 'share-link [role="status"]:not(:empty)' },
  { state: 'a chart at an address that was not understood', path: 'charts/smelter-lights/?year=1700', shown: '[data-address-note]' },
  { state: 'a still chart at an address that was not understood', path: 'charts/import-reliance/?year=1', shown: '[data-address-note]' },
  { state: 'a story with every table open', path: 'stories/aluminum/', act: openAll, shown: 'details[open] table' },
  { state: 'a plant with everything open', path: plant?.path ?? '', act: openAll, shown: 'details[open] table' },
  { state: 'a county with everything open', path: county?.path ?? '', act: openAll, shown: 'details[open]' },
  { state: 'the map of plants with a plant chosen', path: 'charts/plants-map/', shown: '.readout a',
    act: async (page) => {
      await page.locator('[data-controls] select').first().focus();
      await page.getByRole('button', { name: 'Next largest' }).click();
    } },
  { state: 'lines with one plant picked out', path: 'charts/four-industries/?industry=steel', act: (page) => page.locator('[role="application"]:visible').press('n'), shown: '.readout a' },
  { state: 'a project chosen from the list', path: 'charts/demonstration-projects/', shown: '[data-live][data-awake]',
    act: async (page) => {
      const list = page.locator('[data-controls] select').last();
      await list.focus();
      await list.selectOption({ index: 3 });
    } },
  { state: 'the lookup of tracts with its suggestions', path: 'charts/tract-risk/', act: (page) => type(page, '.tract-finder input', 'reserve'), shown: '.tract-finder [role="option"]' },
  { state: 'the lookup of tracts with nothing found', path: 'charts/tract-risk/', act: (page) => type(page, '.tract-finder input', 'zzzz'), shown: '.tract-finder [role="status"]:not(:empty)' },
  { state: 'the answer on one tract', path: 'charts/tract-risk/?tract=22095070800', shown: '.tract-answer' },
  { state: 'the place finder with places', path: 'places/', act: (page) => type(page, 'place-finder input', 'gary'), shown: 'place-finder [role="option"]' },
  { state: 'the place finder with none', path: 'places/', act: (page) => type(page, 'place-finder input', 'zzzz'), shown: '.place-finder-say:not(:empty)' },
  { state: 'the toolbox filtered to nothing', path: 'toolbox/?q=zzzz&level=nobody', shown: '.list-filter-notes:not([hidden])' },
  { state: 'the ledger filtered', path: 'claims/?q=aluminum', shown: '[data-row][hidden]' },
  { state: 'the previewer with a frame of its element', path: 'press/', shown: 'embed-previewer form',
    act: (page) => page.check('embed-previewer input[name="kind"][value="element"]') },
  { state: 'the explorer with its filters open', path: 'facilities/?industry=steel&state=IN', shown: '.filters',
    act: async (page) => {
      await explorer(page);
      await page.locator('.filters-button').click();
    } },
  { state: 'the explorer with owners suggested', path: 'facilities/', shown: '.filter-owners button',
    act: async (page) => {
      await explorer(page);
      await page.locator('.filters-button').click();
      await type(page, '#plant-filters-owner', 'cleve');
    } },
  { state: 'the explorer with nothing found', path: 'facilities/?q=zzzz', shown: '.list-empty' },
  { state: 'the explorer with two plants side by side', path: 'facilities/?compare=1001877~1003562', shown: '.compare .trend' },
  { state: 'the explorer with a full comparison to come', path: 'facilities/?compare=1001877', shown: '.compare-bar' },
  { state: 'the explorer with a plant chosen on the map', path: 'facilities/', act: chooseOnMap, shown: '.choice-card' },
  { state: 'the explorer at an address that was not understood', path: 'facilities/?industry=stel', shown: '[data-address-note]' },
]; // prettier-ignore

describe.each(STATES)('$state', ({ path, act, shown }) => {
  it('has nothing for axe to find, and no need to scroll sideways', async () => {
    const findings = await withPage(path, { reducedMotion: true, clipboard: true }, async ({ page }) => {
      await act?.(page);
      await page.locator(shown).first().waitFor({ state: 'attached', timeout: 20_000 });
      await page.waitForTimeout(200);
      return axeFindings(page, LOOKS);
    });
    expect(findings).toEqual([]);
  });
});
