import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { z } from 'zod';
import { withPage } from './support/open-page.ts';
import {
  examined,
  fullest,
  isBuilt,
  pagesOf,
  pathInside,
  pngSize,
  readBuilt,
  site,
  type PageKind,
  type SitePage,
} from './support/site.ts';

/** oEmbed 1.0, section 2.3.4: what an answer of the type “rich” must and may have; thumbnails come whole or not at all. */
const answerOf = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
});

const EMBEDDED: readonly PageKind[] = ['chart', 'view', 'plant', 'state', 'county'];

/** What the markup of a page says of being embedded; read as text, for some pages have thousands of rows. */
interface Said {
  /** Where its answer is, below the base; undefined where it has none. */
  answer: string | undefined;
  canonical: string;
  /** The code it offers to copy, as the markup has it; empty where it offers none. */
  code: string;
  /** True if it has bars or a chart of its own. */
  drawn: boolean;
}

function saidBy(page: SitePage): Said {
  const html = readFileSync(page.file, 'utf8');
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1];
  return {
    answer: link === undefined ? undefined : pathInside(link, page),
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '',
    code: /<textarea id="share-embed"[^>]*>([^<]*)/.exec(html)?.[1] ?? '',
    drawn: /<figure class="figure figure-page/.test(html),
  };
}

const said = examined.map((page) => ({ path: page.path, page, ...saidBy(page) }));
const candidates = said.filter(({ page }) => EMBEDDED.includes(page.kind));
const answered = said.flatMap((it) => (it.answer === undefined ? [] : [{ ...it, answer: it.answer }]));

const jsonOf = (path: string): unknown => JSON.parse(readBuilt(path).toString());

describe('oEmbed', () => {
  it('is offered by every chart, view and plant, and by every place where a plant has reported', () => {
    const silent = candidates.filter(({ answer }) => answer === undefined);
    expect(silent.filter(({ drawn }) => drawn).map(({ path }) => path)).toEqual([]);
    expect(answered.filter(({ drawn }) => !drawn).map(({ path }) => path)).toEqual([]);
    expect(silent.filter(({ page }) => !['state', 'county'].includes(page.kind))).toEqual([]);
    for (const { path, code } of silent) {
      expect(isBuilt(`embed/${path}`), path).toBe(false);
      expect(code, path).toBe('');
    }
    for (const kind of EMBEDDED) expect(answered.map(({ page }) => page.kind)).toContain(kind);
  });

  it('is not offered by a frame', () => {
    const frames = said.filter(({ path, answer }) => path.startsWith('embed/') && answer !== undefined);
    expect(frames.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(answered)('oEmbed of /$path', ({ page, answer: path, canonical, code }) => {
  it('is an answer by the specification, with a thumbnail of the size it states', () => {
    const { data, error } = answerOf.safeParse(jsonOf(path));
    expect(error, path).toBeUndefined();
    const size = pngSize(readBuilt(pathInside(data?.thumbnail_url ?? '', page) ?? ''));
    expect(size).toEqual({ width: data?.thumbnail_width, height: data?.thumbnail_height });
  });

  it('is a bare frame of the size it states, on a page of ours that leads back, as the page offers to copy', () => {
    const { html, width, height } = answerOf.parse(jsonOf(path));
    expect(html).toMatch(/^<iframe [^<>]+><\/iframe>$/);
    expect(html).toContain(` width="${width}" height="${height}" `);
    const source = /src="([^"]+)"/.exec(html)?.[1] ?? '';
    const frame = pathInside(source, page) ?? '';
    expect(isBuilt(frame), source).toBe(true);
    expect(readBuilt(`${frame}index.html`).toString()).toContain(`<link rel="canonical" href="${canonical}"`);
    expect(code).toContain(source);
  });
});

/** Asks the served site for what stands at a canonical address. */
const asServed = (address: string): Promise<Response> =>
  fetch(address.replace(site.canonical, site.origin + site.base));

describe.each(EMBEDDED)('a consumer that is given the address of a %s', (kind) => {
  it('finds the answer by discovery, with title, frame and thumbnail', async () => {
    const page = fullest(kind)[0];
    if (!page) throw new Error(`no page of the kind "${kind}"`);
    const answer = answerOf.parse(jsonOf(saidBy(page).answer ?? ''));
    const found = await unfurl(site.canonical + page.path, { fetch: asServed });
    expect(found.oEmbed).toMatchObject({
      type: 'rich',
      title: answer.title,
      html: answer.html,
      width: answer.width,
      height: answer.height,
      provider_name: 'Hard to Abate',
      thumbnails: [{ url: answer.thumbnail_url, width: 1200, height: 630 }],
    });
    expect(found.open_graph.title).not.toBe('');
  });
});

/** The frames of places whose title is longest, and the fullest. */
const longest = pagesOf('place-embed')
  .map((page) => ({ page, title: /<title>([^<]*)/.exec(readFileSync(page.file, 'utf8'))?.[1]?.length ?? 0 }))
  .sort((a, b) => b.title - a.title)
  .slice(0, 4)
  .map(({ page }) => page);

describe.each([...longest, ...fullest('place-embed')])('the frame /$path', ({ path }) => {
  it('fits, without script, into the height that its answer gives', async () => {
    const { width, height } = answerOf.parse(jsonOf(`oembed/${path.replace(/^embed\/|\/$/g, '')}.json`));
    const needed = await withPage(path, { width, height, javaScript: false }, ({ page }) =>
      page.evaluate(() => document.documentElement.scrollHeight),
    );
    expect(needed).toBeLessThanOrEqual(height);
  });
});
