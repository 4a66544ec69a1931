import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { describe, expect, it } from 'vitest';
import {
  documentOf,
  examined,
  isBuilt,
  pagesOf,
  pathInside,
  type PageKind,
  type SitePage,
} from './support/site.ts';
import { vocabulary } from './support/vocabulary.ts';

type Thing = Readonly<Record<string, unknown>>;

/** The types that a page of a kind describes itself with. */
const TYPES: Partial<Record<PageKind, readonly string[]>> = {
  cover: ['WebSite'],
  story: ['BreadcrumbList', 'NewsArticle'],
  chart: ['BreadcrumbList', 'Dataset', 'ImageObject'],
  view: ['BreadcrumbList', 'Dataset', 'ImageObject'],
  plant: ['BreadcrumbList', 'Dataset'],
  state: ['BreadcrumbList', 'Dataset'],
  county: ['BreadcrumbList', 'Dataset'],
  data: ['DataCatalog'],
  dataset: ['BreadcrumbList', 'Dataset'],
};
/** Read as text, for some pages have thousands of rows. */
const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/s;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

const extractor = new WebAutoExtractor({ addLocation: true });
const validator = new Validator(vocabulary());
const extract = (html: string) => extractor.parse(html);
const described = examined.filter(({ kind }) => TYPES[kind] !== undefined);

/** What the validator objects to in some markup, one line each. */
async function objections(html: string): Promise<string[]> {
  const issues = await validator.validate(extract(html));
  return issues.map(
    ({ severity, issueMessage, rootType, path }) =>
      `${severity} ${rootType} ${(path ?? []).map(({ type, property }) => property ?? type).join('.')}: ${issueMessage}`,
  );
}

/** The things of a page, those inside of others too. */
function thingsOf(page: SitePage): Thing[] {
  const text = SCRIPT.exec(readFileSync(page.file, 'utf8'))?.[1] ?? '{}';
  const found: Thing[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('@type' in value) found.push(value);
      Object.values(value).forEach(walk);
    }
  };
  walk(JSON.parse(text));
  return found;
}

const wrap = (thing: object): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script></head></html>`;

describe('the validator', () => {
  it('knows the vocabulary, and objects to words that are not in it and to what is missing', async () => {
    const sound = { '@type': 'Dataset', name: 'x', creator: { '@type': 'Organization', name: 'y' } };
    expect(await objections(wrap(sound))).toEqual([]);
    expect(await objections(wrap({ '@type': 'Datasett', name: 'x' }))).toHaveLength(1);
    expect(await objections(wrap({ ...sound, headline: 'x', licence: 'y' }))).toHaveLength(1);
    expect(await objections(wrap({ ...sound, creator: { '@type': 'Organization', nam: 'y' } }))).toHaveLength(
      2,
    );
    const picture = { '@type': 'ImageObject', contentUrl: 'https://example.org/x.png' };
    expect((await objections(wrap(picture))).length).toBeGreaterThan(0);
  });
});

describe('structured data', () => {
  it('stands on every page of the kinds that have something to describe, and on no frame', () => {
    const without = examined.filter(
      (page) => SCRIPT.test(readFileSync(page.file, 'utf8')) !== (TYPES[page.kind] !== undefined),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
    for (const kind of Object.keys(TYPES)) expect(described.map((page) => page.kind)).toContain(kind);
  });

  it('gives no two things of different pages one name', () => {
    const named = described.filter(isCanonical).flatMap((page) => {
      const text = SCRIPT.exec(readFileSync(page.file, 'utf8'))?.[1] ?? '{}';
      const graph = (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
      return graph.flatMap((thing) => ('@id' in thing ? [thing['@id']] : []));
    });
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id, i) => named.indexOf(id) !== i)).toEqual([]);
  });

  it('names in the catalogue each dataset as the dataset’s own page does', () => {
    const [data] = pagesOf('data');
    if (!data) throw new Error('no page of the kind "data"');
    const listed = thingsOf(data).flatMap(({ dataset }) =>
      Array.isArray(dataset) ? (dataset as Thing[]) : [],
    );
    const own = pagesOf('dataset').flatMap((page) => {
      const [first] = thingsOf(page);
      return first ? [first['@id']] : [];
    });
    expect(listed.map((it) => it['@id']).toSorted()).toEqual(own.toSorted());
  });
});

describe.each(described)('structured data of /$path', (page) => {
  const html = readFileSync(page.file, 'utf8');
  const things = thingsOf(page);

  it('gives the validator nothing to object to', async () => {
    expect(await objections(html)).toEqual([]);
    expect(Object.keys(extract(html).jsonld).toSorted()).toEqual(TYPES[page.kind]);
  });

  it('names nothing inside the site that is not there', () => {
    const dead = [...JSON.stringify(things).matchAll(/"(https?:\/\/[^"]+)"/g)].filter(([, address = '']) => {
      const path = pathInside(address, page);
      return path !== undefined && !isBuilt(path || 'index.html');
    });
    expect([...new Set(dead.map(([, address]) => address))]).toEqual([]);
  });

  it('says of each work of ours what it is, under which terms it may be used, and who made it', () => {
    const works = things.filter(({ '@type': type }) =>
      ['NewsArticle', 'Dataset', 'ImageObject', 'DataCatalog'].includes(String(type)),
    );
    for (const work of works) {
      const name = String(work['@id']);
      expect(work['license'], name).toBe(LICENSE);
      expect(work['creator'], name).toMatchObject({ '@type': 'Organization', name: 'Hard to Abate' });
      if (work['@type'] === 'ImageObject') {
        expect(work['creditText'], name).toMatch(/^Hard to Abate; data: \S/);
        expect(work['acquireLicensePage'], name).toMatch(/\/press\/$/);
      } else {
        const length = String(work['description']).length;
        expect(length, `${name}: ${String(work['description'])}`).toBeGreaterThanOrEqual(50);
        expect(length, name).toBeLessThanOrEqual(5000);
      }
    }
  });
});

describe.each(pagesOf('story'))('the article of /$path', (page) => {
  it('has the headline and the day of the page, a publisher, a picture with its terms, and what it rests on', () => {
    const document = documentOf(page);
    const article = thingsOf(page).find(({ '@type': type }) => type === 'NewsArticle');
    expect(article).toMatchObject({
      headline: document.querySelector('h1')?.textContent,
      datePublished: expect.stringMatching(DAY) as string,
      dateModified: expect.stringMatching(DAY) as string,
      publisher: { '@type': 'Organization', name: 'Hard to Abate' },
      image: { '@type': 'ImageObject', license: LICENSE },
    });
    const day = new Date(String(article?.['dateModified']));
    const printed = day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    expect(document.querySelector('.story-note')?.textContent).toContain(printed);
    expect((article?.['isBasedOn'] as Thing[]).length).toBeGreaterThan(2);
  });
});

/** False for the second address of a page. */
function isCanonical(page: SitePage): boolean {
  const link = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(page.file, 'utf8'))?.[1] ?? '';
  return pathInside(link, page) === page.path;
}
