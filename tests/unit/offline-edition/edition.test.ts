import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack, writeArchive } from '../../../scripts/site/offline-edition/archive.ts';
import { isReachable, openBuilt } from '../../../scripts/site/offline-edition/built-site.ts';
import { holds, missingFrom } from '../../../scripts/site/offline-edition/contents.ts';
import { makeEdition } from '../../../scripts/site/offline-edition/edition.ts';
import { readMe } from '../../../scripts/site/offline-edition/read-me.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const HEAD =
  '<link rel="canonical" href="https://example.org/base/"><link rel="stylesheet" href="/base/a.css">';

function site(files: Readonly<Record<string, string>> = {}) {
  const built = join(folder, 'built');
  const all = {
    'index.html': `${HEAD}<p><a href="/base/facilities/1/">A plant</a></p>`,
    'facilities/1/index.html': `${HEAD}<p><a href="/base/">Home</a> <a href="/base/feed.xml">Feed</a></p>`,
    'a.css': '@media (scripting:enabled){a{b:c}}p{q:r}',
    'b.js': 'alert(1)',
    'feed.xml': '<rss/>',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(built, path)), { recursive: true });
    writeFileSync(join(built, path), text);
  }
  return openBuilt(built);
}

const out = () => ({ path: join(folder, 'out.zip'), folder: 'top' });
const DATE = '2026-11-24';
const digest = () => createHash('sha256').update(readFileSync(out().path)).digest('hex');

/** Threads take their time to start on a busy machine. */
const MINUTES = 120_000;

describe('an edition', { timeout: MINUTES }, () => {
  it('has the same bytes whatever the number of threads, and nothing of the clock', async () => {
    const plan = { site: site(), edition: 'whole', date: DATE, share: 1 } as const;
    const seen: string[] = [];
    for (const threads of [1, 2]) {
      await makeEdition(plan, out(), threads);
      seen.push(digest());
    }
    expect(new Set(seen).size).toBe(1);
  });

  it('holds the pages made to fit, the read-me and the licence of the faces, all in one folder', async () => {
    await makeEdition({ site: site(), edition: 'whole', date: DATE, share: 1 }, out());
    const files = unzipSync(readFileSync(out().path));
    expect(Object.keys(files)).toEqual(
      ['READ-ME.txt', 'a.css', 'b.js', 'facilities/1/index.html', 'fonts-licence.txt', 'index.html'].map(
        (name) => `top/${name}`,
      ),
    );
    expect(strFromU8(files['top/index.html'] as Uint8Array)).toContain('<a href="facilities/1/index.html">');
    expect(strFromU8(files['top/facilities/1/index.html'] as Uint8Array)).toContain(
      '<a href="../../index.html">Home</a> <a href="https://example.org/base/feed.xml">Feed</a>',
    );
    expect(strFromU8(files['top/a.css'] as Uint8Array)).toBe('p{q:r}');
  });

  it('of the stories sends to the site for a plant', async () => {
    await makeEdition({ site: site(), edition: 'stories', date: DATE, share: 1 }, out());
    const files = unzipSync(readFileSync(out().path));
    expect(strFromU8(files['top/index.html'] as Uint8Array)).toContain(
      '<a href="https://example.org/base/facilities/1/">',
    );
  });

  it('with a dead link stops with one line and leaves what was there', async () => {
    writeFileSync(out().path, 'the last one');
    const broken = site({ 'x/index.html': '<a href="/base/gone/">x</a>' });
    await expect(
      makeEdition({ site: broken, edition: 'whole', date: DATE, share: 1 }, out()),
    ).rejects.toThrow('x/index.html: /base/gone/: expected a file of the build');
    expect(readFileSync(out().path, 'utf8')).toBe('the last one');
    expect(readdirSync(folder).sort()).toEqual(['built', 'out.zip']);
  });
});

describe('a built folder', () => {
  it('says itself where it lives', () => {
    const { root, files } = site();
    expect(root).toBe('https://example.org/base/');
    expect(files).toEqual(['a.css', 'b.js', 'facilities/1/index.html', 'feed.xml', 'index.html']);
  });

  it('that is none is named in one line', () => {
    expect(() => openBuilt(join(folder, 'none'))).toThrow(/none.index\.html: expected the cover/);
    mkdirSync(join(folder, 'half'));
    writeFileSync(join(folder, 'half', 'index.html'), '<p>');
    expect(() => openBuilt(join(folder, 'half'))).toThrow('expected a canonical address');
  });

  it('can be reached by readers unless it was built for this machine', () => {
    expect(isReachable('https://example.org/base/')).toBe(true);
    for (const host of ['localhost:4321', '127.0.0.1', '[::1]:80', '0.0.0.0'])
      expect(isReachable(`http://${host}/`), host).toBe(false);
  });
});

describe('what an edition holds', () => {
  const path = (edition: 'whole' | 'stories') => (it: string) => holds(it, edition);
  const READ = [
    'index.html',
    'stories/a/index.html',
    'charts/a/b/index.html',
    'charts/a/b.csv',
    'data/x.csv',
  ];
  const WHOLE = ['facilities/1/index.html', 'places/ohio/index.html', 'charts/a/b.png', 'data/x.parquet'];
  const NEVER = [
    '_astro/x.js',
    'embed/a/index.html',
    'charts/a/b.card.png',
    'charts/a/placed-0123456789.json',
  ];

  it('is all that can be read and taken from a folder, in the edition of the stories without what is heavy', () => {
    expect([...READ, ...WHOLE, ...NEVER].filter(path('whole'))).toEqual([...READ, ...WHOLE]);
    expect([...READ, ...WHOLE, ...NEVER].filter(path('stories'))).toEqual(READ);
  });

  it('is a part of the plants and counties for a test, each with all of its files', () => {
    const plants = Array.from({ length: 2000 }, (_, i) => `facilities/${i}`);
    const taken = plants.filter((it) => holds(`${it}/index.html`, 'whole', 0.1));
    expect(taken.length).toBeGreaterThan(120);
    expect(taken.length).toBeLessThan(280);
    expect(plants.filter((it) => holds(`${it}.csv`, 'whole', 0.1))).toEqual(taken);
    expect(holds('facilities/page/2/index.html', 'whole', 0)).toBe(true);
    expect(holds('places/ohio/index.html', 'whole', 0)).toBe(true);
    expect(holds('places/ohio/adams/index.html', 'whole', 0)).toBe(false);
  });

  it('and what it does not is said in the read-me', () => {
    const text = readMe({ edition: 'stories', date: DATE, home: 'https://example.org/base/' });
    for (const gap of missingFrom('stories')) expect(text).toContain(`- ${gap}\n`);
    expect(text).toContain('https://example.org/base/');
    expect(readMe({ edition: 'whole', date: DATE })).toContain('Links to these are taken out.');
  });
});

describe('an archive', () => {
  it.each([
    { entries: 2, bytes: 1e6 },
    { entries: 9, bytes: 100 },
  ])('larger than %o is not written', async (most) => {
    const nothing = pack(new Uint8Array());
    const path = join(folder, 'big.zip');
    // eslint-disable-next-line @typescript-eslint/require-await -- Entries come as they are ready; these are.
    async function* entries() {
      for (let i = 0; i < 5; i++) yield [`${i}`, nothing] as const;
    }
    await expect(writeArchive(path, DATE, entries(), most)).rejects.toThrow(
      `expected at most ${most.entries} files and ${most.bytes} bytes`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of no more than the format can say is', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- As above.
    async function* entries() {
      yield ['é/1', pack(new TextEncoder().encode('text'))] as const;
    }
    const path = join(folder, 'small.zip');
    const { bytes } = await writeArchive(path, DATE, entries(), { entries: 1, bytes: 1e6 });
    expect(bytes).toBe(readFileSync(path).length);
    expect(strFromU8(unzipSync(readFileSync(path))['é/1'] as Uint8Array)).toBe('text');
  });
});
