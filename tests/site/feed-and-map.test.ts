import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { parseRssFeed } from 'feedsmith';
import robotsParser from 'robots-parser';
import { parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import {
  documentOf,
  isBuilt,
  pages,
  pathInside,
  readBuilt,
  samples,
  site,
  type SitePage,
} from './support/site.ts';

const INDEX = 'sitemap-index.xml';
const text = (path: string): string => readBuilt(path).toString('utf8');

/** What libxml2 objects to in a document, by a schema in XSD or RELAX NG. */
async function objections(xml: string, schema: string, extension: 'schema' | 'relaxng'): Promise<string[]> {
  const room = { initialMemoryPages: 64 * memoryPages.MiB, maxMemoryPages: 1024 * memoryPages.MiB };
  const { errors } = await validateXML({ xml, schema, extension, ...room });
  return errors.map(({ message }) => message);
}

/** Addresses in the elements of one name. */
const addresses = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]+)</${element}>`, 'g'))].map(([, it = '']) => it);

/** The path below the base of an address, which must lie in the site. */
function inside(address: string): string {
  expect(address.startsWith(site.canonical), address).toBe(true);
  return new URL(address).pathname.slice(new URL(site.canonical).pathname.length);
}

/** What the head of a page says of it; read as text, for there are thousands. */
function headOf(page: SitePage): { canonical: string; indexed: boolean; modified: string | undefined } {
  const [head = ''] = readFileSync(page.file, 'utf8').split('</head>');
  return {
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? '',
    indexed: !/<meta name="robots" content="[^"]*noindex/.test(head),
    modified: /"@graph":\[\{[^{}]*"dateModified":"([^"]+)"/.exec(head)?.[1],
  };
}

describe('the site map', async () => {
  const parts = (await parseSitemapIndex(Readable.from(text(INDEX)))).map(({ url }) => inside(url));
  const entries = parts.flatMap((part) =>
    [...text(part).matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
      address: addresses(entry, 'loc')[0] ?? '',
      lastmod: addresses(entry, 'lastmod')[0],
    })),
  );
  const heads = new Map(pages.map((page) => [page, headOf(page)]));

  it('is valid by the schema of sitemaps.org, in every part', async () => {
    const schema = readFileSync(join(dirname(pathOf('sitemap/package.json')), 'schema/sitemap.xsd'), 'utf8');
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(await objections(text(part), schema, 'schema'), part).toEqual([]);
    const broken = text(parts[0] ?? '')
      .replace('<loc>', '<lok>')
      .replace('</loc>', '</lok>');
    expect((await objections(broken, schema, 'schema')).length).toBeGreaterThan(0);
  });

  it('keeps to 50,000 addresses and 50 MB a part', () => {
    for (const part of parts) {
      expect(addresses(text(part), 'loc').length, part).toBeLessThanOrEqual(50_000);
      expect(readBuilt(part).length, part).toBeLessThanOrEqual(50 * 1024 * 1024);
    }
  });

  it('names every page that is to be found once, and no other', () => {
    const named = entries.map(({ address }) => address);
    const wanted = [...heads].flatMap(([{ path }, { canonical, indexed }]) =>
      indexed && canonical === site.canonical + path ? [canonical] : [],
    );
    expect(wanted).toContain(site.canonical);
    expect(named.toSorted()).toEqual(wanted.toSorted());
    expect(
      named.filter((address) => /\/embed\/|\/404\.html|\/charts\/.+\/\d{4}-\d{2}-\d{2}\//.test(address)),
    ).toEqual([]);
  });

  it('dates a page only where the page says when it changed, and by that day', () => {
    const stated = new Map([...heads].map(([{ path }, { modified }]) => [site.canonical + path, modified]));
    const wrong = entries.filter(({ address, lastmod }) => lastmod?.slice(0, 10) !== stated.get(address));
    expect(wrong).toEqual([]);
    expect(entries.filter(({ lastmod }) => lastmod !== undefined).length).toBeGreaterThan(4);
  });

  it('is named in the head of every whole page', () => {
    for (const page of samples.filter(({ kind }) => !kind.endsWith('embed'))) {
      const link = documentOf(page).querySelector('link[rel="sitemap"]')?.getAttribute('href') ?? '';
      expect(new URL(link, site.origin).pathname, page.path).toBe(`${site.base}${INDEX}`);
    }
  });
});

describe('robots.txt', () => {
  const robots = robotsParser(`${site.canonical}robots.txt`, text('robots.txt'));

  it('names the site map by its full address', () => {
    expect(robots.getSitemaps()).toEqual([site.canonical + INDEX]);
  });

  it('closes nothing to anyone', () => {
    for (const { path } of samples)
      expect(robots.isAllowed(site.canonical + path, 'Googlebot'), path).toBe(true);
  });
});

describe('the feed', () => {
  const xml = text('feed.xml');
  const feed = parseRssFeed(xml);

  it('is valid RSS 2.0, with its own address', async () => {
    const schema = readFileSync(new URL('support/rss.rng', import.meta.url), 'utf8');
    expect(await objections(xml, schema, 'relaxng')).toEqual([]);
    expect(
      (await objections(xml.replace(/<title>[^<]*<\/title>/, ''), schema, 'relaxng')).length,
    ).toBeGreaterThan(0);
    expect(feed.atom?.links).toEqual([
      { href: `${site.canonical}feed.xml`, rel: 'self', type: 'application/rss+xml' },
    ]);
  });

  it('has an entry for every story and every release of the data, the newest first', () => {
    const [data] = pages.filter(({ kind }) => kind === 'data');
    if (!data) throw new Error('no page of the kind "data"');
    const releases = [...documentOf(data).querySelectorAll('.release h3')].map((it) => `data/#${it.id}`);
    const stories = pages.filter(({ kind }) => kind === 'story').map(({ path }) => path);
    const links = (feed.items ?? []).map(({ link = '' }) => link.slice(site.canonical.length));
    expect(links.toSorted()).toEqual([...stories, ...releases].toSorted());
    const days = (feed.items ?? []).map(({ pubDate = '' }) => Date.parse(pubDate));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(Date.parse(feed.lastBuildDate ?? '')).toBe(days[0]);
  });

  it('leads only to what is built, and calls each entry by a name of its own', () => {
    const items = feed.items ?? [];
    for (const { link = '' } of items) {
      expect(isBuilt(inside(link)), link).toBe(true);
      const anchor = new URL(link).hash.slice(1);
      const page = pages.find(({ path }) => path === inside(link));
      if (page && anchor) expect(documentOf(page).getElementById(anchor), link).not.toBeNull();
    }
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
  });

  it('is found from every whole page, and from its foot', () => {
    for (const page of samples.filter(({ kind }) => !kind.endsWith('embed'))) {
      const document = documentOf(page);
      const link = document.querySelector('link[rel="alternate"][type="application/rss+xml"]');
      expect(pathInside(link?.getAttribute('href') ?? '', page), page.path).toBe('feed.xml');
      expect(document.querySelector('footer a[href$="/feed.xml"]'), page.path).not.toBeNull();
    }
  });
});

/** The path of a file in a package. */
function pathOf(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}
