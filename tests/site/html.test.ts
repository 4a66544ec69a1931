import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../scripts/site/links/check.ts';
import {
  charts,
  documentOf,
  examined,
  isBuilt,
  pages,
  pathInside,
  pngSize,
  readBuilt,
  site,
  type SitePage,
} from './support/site.ts';

const documents = new Map(examined.map((page) => [page, documentOf(page)]));
const each = [...documents].map(([page, document]) => ({ name: page.path || '/', page, document }));

const content = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content') ?? '';

/** Addresses a page loads or embeds by itself, as opposed to links. */
function loaded(document: Document): string[] {
  const own =
    'script[src], img[src], iframe[src], source[src], video[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="icon"]';
  return [...document.querySelectorAll(own)].map(
    (it) => it.getAttribute('src') ?? it.getAttribute('href') ?? '',
  );
}

describe('the build', () => {
  it('has every kind of page', () => {
    const kinds = new Set(pages.map((page) => page.kind));
    for (const kind of [
      'cover',
      'story',
      'gallery',
      'chart',
      'view',
      'pinned',
      'embed',
      'pinned-embed',
      'plants',
      'plant-list',
      'plant',
      'plant-embed',
      'places',
      'state',
      'county',
      'place-embed',
      'claims',
      'toolbox',
      'data',
      'dataset',
      'release',
      'methodology',
      'press',
      'fact-sheet',
      'offline',
      'missing',
    ] as const) {
      expect(kinds, `no page of the kind "${kind}"`).toContain(kind);
    }
  });

  it('has a page, an embed and five files for every view in the register', () => {
    expect(charts.length).toBeGreaterThan(0);
    const wanted = charts.flatMap(({ slug, views }) => [
      `charts/${slug}/`,
      `embed/${slug}/`,
      ...views.flatMap(({ id }) => [
        `charts/${slug}/${id}/`,
        `embed/${slug}/${id}/`,
        ...['svg', 'png', 'csv', 'json', 'card.png'].map((ending) => `charts/${slug}/${id}.${ending}`),
        `oembed/charts/${slug}/${id}.json`,
      ]),
    ]);
    expect(wanted.filter((path) => !isBuilt(path))).toEqual([]);
  });

  it('gives every page of its own a title of its own', () => {
    const own = pages.filter(
      ({ kind }) => !['embed', 'pinned-embed', 'plant-embed', 'place-embed', 'missing'].includes(kind),
    );
    // A chart’s page shows its first view; the two may share their title, but never with another chart’s.
    const titles = own.map(
      (page) => `${titleIn(readFileSync(page.file, 'utf8'))}${page.kind === 'chart' ? ' (chart)' : ''}`,
    );
    const seen = new Set<string>();
    expect(titles.filter((title) => seen.size === seen.add(title).size)).toEqual([]);
  });

  it('has no address that leads nowhere: links, anchors, files, cards, oEmbed answers, downloads', () => {
    const broken = brokenLinks({ folder: site.folder, canonical: site.canonical });
    expect(broken.map(({ file, address, why }) => `${file}: ${address} ${why}`)).toEqual([]);
  });
});

const titleIn = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

describe.each(each)('$name', ({ page, document }) => {
  it('has one h1, a language, a title, a description and a canonical address', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.title.trim()).not.toBe('');
    expect(content(document, 'meta[name="description"]').length).toBeGreaterThan(20);
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const target = pathInside(canonical, page);
    expect(target, canonical).toBeDefined();
    expect(isBuilt(target || 'index.html'), canonical).toBe(true);
  });

  it('has a card of 1200 × 630', () => {
    for (const name of ['title', 'description', 'image:alt']) {
      expect(content(document, `meta[property="og:${name}"]`), name).not.toBe('');
    }
    const image = content(document, 'meta[property="og:image"]');
    expect(pngSize(readBuilt(pathInside(image, page) ?? image))).toEqual({ width: 1200, height: 630 });
  });

  it('loads nothing from elsewhere and has no style attribute', () => {
    expect(
      loaded(document).filter(
        (address) =>
          pathInside(address, page) === undefined &&
          !address.startsWith('data:') &&
          !inServedBase(address, page),
      ),
    ).toEqual([]);
    expect([...document.querySelectorAll('[style]')].map((it) => it.outerHTML.slice(0, 120))).toEqual([]);
  });

  it('has ids that are unique', () => {
    const ids = [...document.querySelectorAll('[id]')].map((it) => it.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('gives every chart and every step a drawing, a description, and its rows or a way to them', () => {
    for (const block of document.querySelectorAll('figure[data-chart], [data-step]')) {
      const name = block.id;
      // The moving picture of a story is described step by step.
      if (block.matches('scrolly-block figure')) continue;
      // The drawing of a step is a file of its own, which the test of links finds.
      const drawing = block.matches('[data-step]') ? 'img.step-drawing[src]' : 'svg.chart, svg[role="img"]';
      expect(block.querySelector(drawing), `${name}: no drawing`).not.toBeNull();
      const description = block.querySelector('[data-description]')?.textContent ?? '';
      expect(description.trim().length, `${name}: no description`).toBeGreaterThan(40);
      const rows = block.querySelector('table tbody tr') !== null;
      const way = [...block.querySelectorAll('a[href]')].some((it) =>
        /\/(charts\/[^/]+|facilities\/\d+|places\/[^/]+|data\/[^/]+)\//.test(it.getAttribute('href') ?? ''),
      );
      expect(rows || (way && page.kind !== 'chart' && page.kind !== 'view'), `${name}: no table`).toBe(true);
    }
  });
});

/** Addresses in the pages are relative to the served base, not to the canonical host. */
function inServedBase(address: string, page: SitePage): boolean {
  const url = new URL(address, site.origin + site.base + page.path);
  return url.origin === site.origin && url.pathname.startsWith(site.base);
}
