/** Reads where a scroll story stands: its steps, what is on a stage, what has the focus. */
import type { Page } from 'playwright-core';

export interface Focus {
  name: string;
  /** The step it is in. */
  step: string;
  /** The scroll block it is in, by number; -1 outside. */
  block: number;
  disabled: boolean;
  /** What describes it: spoken after its name. */
  said: string;
  /** Lies under something else, or beyond the window. */
  covered: boolean;
}

/** The scroll blocks of the page, each with its steps. */
export const scrollies = (page: Page): Promise<{ steps: { id: string; title: string }[] }[]> =>
  page.locator('scrolly-block').evaluateAll((blocks) =>
    blocks.map((block) => ({
      steps: [...block.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
        id: step.id,
        title: step.querySelector('.figure-title')?.textContent.trim() ?? '',
      })),
    })),
  );

/** What has the focus. */
export const focused = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const words = (it: Element | null) => it?.textContent.trim().replace(/\s+/g, ' ') ?? '';
    const box = at.getClientRects()[0];
    const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const block = at.closest('scrolly-block');
    return {
      name: at.getAttribute('aria-label') ?? words(at),
      step: at.closest('[data-step]')?.id ?? '',
      block: block ? [...document.querySelectorAll('scrolly-block')].indexOf(block) : -1,
      disabled: at.getAttribute('aria-disabled') === 'true',
      said: words(document.getElementById(at.getAttribute('aria-describedby') ?? '')),
      covered: !top || !(at.contains(top) || top.contains(at)),
    };
  });

/** Where a scroll block stands. */
export async function standing(page: Page, block: number) {
  const shown = await page
    .locator('scrolly-block')
    .nth(block)
    .evaluate((it) => ({
      active: [...it.querySelectorAll('[data-active]')].map(({ id }) => id),
      title: it.querySelector('.stage [data-figure-title]')?.textContent.trim(),
      picture: it.querySelector('.stage figure')?.getAttribute('aria-label'),
    }));
  const { name, step, said } = await focused(page);
  return { ...shown, focus: { name, step, said } };
}

/** Presses Tab until what has the focus is meant; tells of everything on the way. */
export async function tabTo(
  page: Page,
  meant: (focus: Focus) => boolean,
  pass: (focus: Focus) => void = () => undefined,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focus> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press(key);
    const focus = await focused(page);
    pass(focus);
    if (meant(focus)) return focus;
  }
  throw new Error(`not reached by Tab on ${page.url()}`);
}
