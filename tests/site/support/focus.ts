/** Where the keyboard is: the element in focus as a reader meets it. */
import type { Page } from 'playwright-core';

/** A stop of the Tab key. */
export interface Stop {
  /** Tells stops apart: a number given to each element at its first visit. */
  key: number;
  tag: string;
  role: string;
  name: string;
  /** The focus is drawn. */
  seen: boolean;
  /** Selectors of what it stands in, of those asked about. */
  within: string[];
  top: number;
  bottom: number;
  left: number;
}

interface AxNode {
  role?: { value?: string };
  name?: { value?: string };
}

/** The element in focus; undefined if that is the page itself. */
export async function focused(page: Page, asked: readonly string[] = []): Promise<Stop | undefined> {
  const stop = await page.evaluate((selectors) => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const keys = ((globalThis as { focusKeys?: Map<Element, number> }).focusKeys ??= new Map<
      Element,
      number
    >());
    if (!keys.has(element)) keys.set(element, keys.size);
    // A control may leave it to its label, or to what is drawn for it, to show that it has the focus.
    const drawn = (it: Element | null | undefined): boolean => {
      if (!it) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    const { top, bottom, left } = element.getBoundingClientRect();
    // Boxes that scroll bring what is focused into sight: places count as if nothing had been scrolled.
    let scrolled = 0;
    for (let box = element.parentElement; box; box = box.parentElement) scrolled += box.scrollTop;
    return {
      key: keys.get(element) ?? -1,
      tag: element.tagName.toLowerCase(),
      seen: [element, element.closest('label'), element.nextElementSibling].some(drawn),
      within: selectors.filter((it) => element.closest(it)),
      top: top + scrolled,
      bottom: bottom + scrolled,
      left,
    };
  }, asked);
  if (!stop) return undefined;
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const node = nodes[0] as AxNode | undefined;
    return { ...stop, role: node?.role?.value ?? '', name: (node?.name?.value ?? '').trim() };
  } finally {
    await session.detach();
  }
}

/** Presses Tab from the start of an element's inside until the focus leaves it; stops in order. Throws on a trap. */
export async function tabThrough(
  page: Page,
  selector: string,
  asked: readonly string[] = [],
): Promise<Stop[]> {
  const box = page.locator(selector).first();
  await box.scrollIntoViewIfNeeded();
  // Tab goes on from the start of what has the focus.
  await box.evaluate((it: HTMLElement) => {
    it.tabIndex = -1;
    it.focus();
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page, [selector, ...asked]);
    if (!stop?.within.includes(selector)) {
      if (stop ?? stops.length > 0) return stops;
      continue;
    }
    if (stops.some(({ key }) => key === stop.key))
      throw new Error(`Tab comes back to ${stop.tag} “${stop.name}” without leaving ${selector}`);
    stops.push(stop);
  }
  throw new Error(`Tab does not leave ${selector}`);
}

/** What is wrong with stops: without a name, without a focus to be seen, or back above the one before, not in a column beside it. */
export const faults = (stops: readonly Stop[]): string[] =>
  stops.flatMap((stop, i) => {
    const before = stops[i - 1];
    const words = `${stop.tag} ${stop.role} “${stop.name}”`;
    return [
      ...(stop.name === '' ? [`${words} has no name`] : []),
      ...(stop.seen ? [] : [`${words} does not show its focus`]),
      ...(before && stop.bottom <= before.top && stop.left <= before.left
        ? [`${words} lies above “${before.name}”`]
        : []),
    ];
  });

/** How many stops there should be: every control that can be seen, of radio buttons one a group. */
export const controlsIn = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((box) => {
      const all = [
        ...box.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
        ),
      ].filter(
        (it) =>
          it.checkVisibility({ visibilityProperty: true }) &&
          !(it as HTMLButtonElement).disabled &&
          it.tabIndex >= 0,
      );
      const radio = (it: HTMLElement) => it instanceof HTMLInputElement && it.type === 'radio';
      const groups = new Set(all.filter(radio).map((it) => (it as HTMLInputElement).name));
      return all.filter((it) => !radio(it)).length + groups.size;
    });
