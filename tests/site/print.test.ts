import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { readToTheEnd, withPage } from './support/open-page.ts';
import { fullest, pagesOf, type SitePage } from './support/site.ts';

/** Lines and fills of a page, as the PDF's own list of operations counts them. */
const DRAWN = 20;

interface Printed {
  /** Text of each page of paper, spaces taken out: fonts and line breaks part words where they like. */
  texts: string[];
  /** Operations of each page that draw something. */
  marks: number[];
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-]+/g, '').toLowerCase();

/** Prints a page as a reader would who has opened it. */
async function printed(path: string, format: 'A4' | 'Letter'): Promise<Printed & { expected: string[] }> {
  return withPage(path, {}, async ({ page }) => {
    await readToTheEnd(page);
    await page.emulateMedia({ media: 'print' });
    const expected = await page.evaluate(() => {
      const told = [...document.querySelectorAll('main :is(h1, h2), .step-picture .figure-title')];
      return told.filter((it) => it.checkVisibility()).map((it) => it.textContent);
    });
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const { text } = await extractText(pdf, { mergePages: false });
    const marks = [];
    for (let i = 1; i <= pdf.numPages; i++)
      marks.push((await (await pdf.getPage(i)).getOperatorList()).fnArray.length);
    return { texts: text.map(bare), marks, expected: expected.map(bare).filter((it) => it !== '') };
  });
}

/** How many sheets a page of each kind may take: what it took when it was last looked at, and a fifth more. */
const SHEETS: readonly (readonly [kind: string, pages: readonly SitePage[], most: number])[] = [
  ['story', pagesOf('story'), 36],
  ['chart', pagesOf('chart').filter((_, i) => i % 6 === 0), 5],
  ['plant', fullest('plant'), 6],
  ['state', fullest('state'), 15],
  ['county', fullest('county'), 7],
  ['toolbox', pagesOf('toolbox'), 18],
  ['fact sheet', pagesOf('fact-sheet').slice(0, 1), 1],
];

const cases = SHEETS.flatMap(([kind, pages, most]) => pages.map(({ path }) => ({ kind, path, most })));

describe.each(cases)('/$path on paper ($kind)', ({ path, most }) => {
  it(`takes at most ${most} sheets, none of them blank, and says all that the screen says`, async () => {
    const { texts, marks, expected } = await printed(path, 'A4');
    expect(texts.length).toBeLessThanOrEqual(most);
    const blank = texts.flatMap((text, i) =>
      text.length < 40 && (marks[i] ?? 0) < DRAWN ? [`sheet ${i + 1}`] : [],
    );
    expect(blank).toEqual([]);
    const all = texts.join('');
    expect(expected.filter((it) => !all.includes(it))).toEqual([]);
  });

  it('lets nothing stick out of the sheet', async () => {
    // 180 mm, an A4 sheet without its margins, at 96 px to the inch.
    await withPage(path, { width: 680 }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const out = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        return [...document.querySelectorAll('main *')]
          .filter(
            (it) => it.closest('svg') !== it.parentElement?.closest('svg') || it.closest('svg') === null,
          )
          .filter((it) => it.getBoundingClientRect().right > room + 1)
          .slice(0, 5)
          .map((it) => `<${it.tagName.toLowerCase()} class="${it.getAttribute('class') ?? ''}">`);
      });
      expect(out).toEqual([]);
    });
  });
});
