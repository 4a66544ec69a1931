import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { fact } from '@/facts/registry';
import { withPage } from './support/open-page.ts';
import {
  charts,
  documentOf,
  isBuilt,
  pagesOf,
  pngSize,
  readBuilt,
  views,
  type SitePage,
} from './support/site.ts';

const sheets = pagesOf('fact-sheet').map((page) => ({ page, slug: page.path.split('/')[1] ?? '' }));
const [press] = pagesOf('press');

/** Text with one kind of space, as print and page differ in it. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Letters and figures alone: a PDF breaks words and draws some signs as pictures. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** Every linked figure of a page with the anchor it leads to. */
const figuresOf = (page: SitePage): { text: string; anchor: string }[] =>
  [...documentOf(page).querySelectorAll('a.fact')].map((link) => ({
    text: squeezed(link.textContent),
    anchor: (link.getAttribute('href') ?? '').split('#')[1] ?? '',
  }));

const [ledger] = pagesOf('claims');
if (!ledger || !press) throw new Error('the build has no ledger or no press page');
const ledgerDocument = documentOf(ledger);

/** The figure that the ledger prints in a fact’s line. */
const inLedger = (anchor: string): string =>
  squeezed(ledgerDocument.getElementById(anchor)?.querySelector('.fact-value')?.textContent ?? '');

/** True if a printed figure is the fact’s, in one of its forms, and the ledger’s line is the fact’s too. */
function sameFigure(text: string, anchor: string): boolean {
  const { text: own, forms = {} } = fact(anchor);
  const printed = [own, ...Object.values(forms)].map((form) => squeezed(form).toLowerCase());
  return printed.includes(text.toLowerCase()) && inLedger(anchor) === squeezed(own);
}

describe('the fact sheets', () => {
  it('are there for each of the four stories', () => {
    const stories = pagesOf('story').map(({ path }) => path.split('/')[1]);
    expect(sheets.map(({ slug }) => slug).sort()).toEqual([...stories].sort());
  });
});

describe.each(sheets)('the fact sheet $slug', ({ page, slug }) => {
  it.each(['A4', 'Letter'])('prints on exactly one page of %s, with all of its text', async (format) => {
    await withPage(page.path, {}, async ({ page: tab, complaints }) => {
      await tab.evaluate(() => document.fonts.ready);
      const bytes = await tab.pdf({ format });
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      expect(pdf.numPages).toBe(1);
      const printed = bare((await extractText(pdf, { mergePages: true })).text);
      const document = documentOf(page);
      const parts = ['h1', '.sheet-finds > p', '.key-says', '.key-means', '.sheet-claims li', '.sheet-sources p', '.sheet-credit']; // prettier-ignore
      for (const part of parts) {
        const elements = [...document.querySelectorAll(part)].filter((it) => !it.matches('.sheet-links'));
        expect(elements.length, part).toBeGreaterThan(0);
        for (const element of elements) {
          const text = bare(element.textContent);
          expect(printed.toLowerCase().includes(text.toLowerCase()), `${part}: ${text.slice(0, 80)}`).toBe(
            true,
          );
        }
      }
      expect(await complaints()).toEqual([]);
    });
  });

  it('has no type on paper smaller than 8.5 points, and leaves out the furniture', async () => {
    await withPage(page.path, {}, async ({ page: tab }) => {
      await tab.emulateMedia({ media: 'print' });
      const small = await tab.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (!element || !walker.currentNode.textContent?.trim()) continue;
          if (element.closest('svg, .visually-hidden, script, style') || !element.checkVisibility()) continue;
          const points = parseFloat(getComputedStyle(element).fontSize) * 0.75;
          if (points < 8.5) found.push(`${points} pt: ${element.outerHTML.slice(0, 80)}`);
        }
        return found;
      });
      expect(small).toEqual([]);
      expect(await tab.locator('.masthead').isVisible()).toBe(false);
      expect(await tab.locator('.foot').isVisible()).toBe(false);
      expect(await tab.locator('.signature .frame-wide svg').isVisible()).toBe(true);
    });
  });

  it('shows its picture at each width', async () => {
    for (const width of [360, 768, 1280]) {
      await withPage(page.path, { width, javaScript: false }, async ({ page: tab }) => {
        const drawing = tab.locator('.signature svg:visible');
        expect(await drawing.count(), `${width} px`).toBe(1);
        const box = await drawing.boundingBox();
        expect(box?.width ?? 0, `${width} px`).toBeGreaterThan(280);
        expect(await drawing.evaluate((svg) => getComputedStyle(svg).opacity)).toBe('1');
      });
    }
  });

  it('has ten to fourteen key figures, each the one of its line in the ledger', () => {
    const facts = [...documentOf(page).querySelectorAll('[data-key-fact]')];
    expect(facts.length).toBeGreaterThanOrEqual(10);
    expect(facts.length).toBeLessThanOrEqual(14);
    for (const entry of facts) {
      const name = entry.getAttribute('data-key-fact') ?? '';
      const link = entry.querySelector('.key-figure a.fact');
      expect(link?.getAttribute('href')?.endsWith(`/claims/#${name}`), name).toBe(true);
      expect(sameFigure(squeezed(link?.textContent ?? ''), name), `${name}: ${link?.textContent}`).toBe(true);
    }
  });

  it('prints no figure that its line in the ledger would not', () => {
    const figures = figuresOf(page);
    expect(figures.length).toBeGreaterThan(20);
    for (const { text, anchor } of figures) {
      expect(sameFigure(text, anchor), `${anchor}: ${text} against ${inLedger(anchor)}`).toBe(true);
    }
  });

  it('leads to its story, its pictures, its claims and the press page', () => {
    const links = [...documentOf(page).querySelectorAll('main a[href]')].map(
      (it) => it.getAttribute('href') ?? '',
    );
    for (const path of [`/stories/${slug}/`, `/press/${slug}-pictures.zip`, '/press/', '/claims/#c0'])
      expect(
        links.some((href) => href.includes(path)),
        path,
      ).toBe(true);
  });
});

describe('the press page', () => {
  it('has a section for each thing that a newsroom asks, and links to every sheet and pack', () => {
    const document = documentOf(press);
    for (const id of ['sheets', 'embed', 'cite', 'reuse', 'numbers', 'house', 'follow', 'contact'])
      expect(document.querySelector(`section#${id} h2`), id).not.toBeNull();
    const links = [...document.querySelectorAll('a[href]')].map((it) => it.getAttribute('href') ?? '');
    for (const { slug } of sheets) {
      expect(
        links.some((href) => href.endsWith(`/press/${slug}/`)),
        slug,
      ).toBe(true);
      expect(
        links.some((href) => href.endsWith(`/press/${slug}-pictures.zip`)),
        slug,
      ).toBe(true);
    }
  });

  it('says of a dozen kinds of numbers what they are, are not, how they are misread, and what is safe', () => {
    const families = [...documentOf(press).querySelectorAll('.number-family')];
    expect(families.length).toBeGreaterThanOrEqual(12);
    for (const family of families) {
      expect([...family.querySelectorAll('dt')].map((it) => it.textContent)).toEqual([
        'It is', 'It is not', 'Misread as', 'Safe to print',
      ]); // prettier-ignore
      expect(family.querySelectorAll('.safe a.fact').length, family.id).toBeGreaterThan(0);
    }
    for (const { text, anchor } of figuresOf(press)) {
      expect(sameFigure(text, anchor), `${anchor}: ${text}`).toBe(true);
    }
  });

  it('names no contact that nobody set', () => {
    const contact = documentOf(press).querySelector('#contact');
    const set = process.env['CONTACT'];
    expect(contact?.textContent.includes('names no contact')).toBe(set === undefined || set === '');
    expect(contact?.querySelector('a[href^="mailto:"]') === null || set !== undefined).toBe(true);
  });
});

describe.each(sheets)('the picture pack $slug', ({ slug }) => {
  const path = `press/${slug}-pictures.zip`;
  const files = isBuilt(path) ? unzipSync(new Uint8Array(readBuilt(path))) : {};
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString('utf8');

  it('holds what its read-me says, and nothing else', () => {
    const listed = [...text('read-me.txt').matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name);
    expect(listed.length).toBeGreaterThan(10);
    expect(Object.keys(files).sort()).toEqual([...listed].sort());
    expect(text('licence.txt')).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  it('has each picture as SVG and as a PNG of twice its size, both those of the site', () => {
    const names = Object.keys(files).filter((name) => name.endsWith('.svg'));
    for (const chart of charts.filter(({ story }) => story === slug))
      expect(
        names.some((name) => name.endsWith(`-${chart.slug}-${chart.views[0]?.id}.svg`)),
        chart.slug,
      ).toBe(true);
    for (const name of names) {
      const svg = text(name);
      const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const png = Buffer.from(files[name.replace(/svg$/, 'png')] ?? []);
      expect(pngSize(png), name).toEqual({ width: 2 * Number(width), height: 2 * Number(height) });
      const one = views.find(({ chart, view }) => name.endsWith(`-${chart.slug}-${view.id}.svg`));
      expect(svg === readBuilt(`${one?.path}.svg`).toString(), name).toBe(true);
      expect(png.equals(readBuilt(`${one?.path}.png`)), name).toBe(true);
    }
  });

  it('has a caption with title, credit, source, years and address for each', () => {
    const captions = text('captions.txt');
    for (const name of Object.keys(files).filter((one) => one.endsWith('.png'))) {
      const caption = captions.slice(captions.indexOf(`${name}, `)).split('\n\n')[0] ?? '';
      for (const part of ['Title:', 'Shows:', 'Credit:', 'Source:', 'Vintage:', 'Address:', 'Cite as:'])
        expect(caption.includes(part), `${name}: ${part}`).toBe(true);
    }
    expect(captions).not.toMatch(/undefined|NaN|localhost/);
  });

  it('weighs no more than six megabytes', () => {
    expect(readBuilt(path).length).toBeLessThan(6e6);
  });
});
