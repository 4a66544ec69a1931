import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addressesInPage, addressesInText } from '../../scripts/site/links/addresses.ts';
import { brokenLinks } from '../../scripts/site/links/check.ts';

const CANONICAL = 'https://x.org/base/';
const made: string[] = [];

/** A built folder with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const broken = (files: Record<string, string>): string[] =>
  brokenLinks({ folder: folderOf(files), canonical: CANONICAL }).map(
    ({ file, address, why }) => `${file}: ${address.replace(CANONICAL, '')} ${why}`,
  );

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const sound = {
  'index.html':
    '<a href="/base/a/#top">A</a><a href="a/">A</a><a href="https://other.org/">O</a><a href="mailto:a@x.org">M</a>',
  'a/index.html':
    '<h1 id="top">A</h1><img src="/base/a/b%20c.png" srcset="b%20c.png 1x, /base/a/b%20c.png 2x">',
  'a/b c.png': '',
};

describe('the check of a built folder', () => {
  it('finds nothing where everything leads somewhere', () => {
    expect(broken(sound)).toEqual([]);
  });

  it.each([
    ['a link', '<a href="/base/b/">B</a>', 'index.html: b/ expected the file b/index.html'],
    ['a link without its slash', '<a href="/base/a">A</a>', 'index.html: a is a folder without its slash'],
    [
      'an anchor',
      '<a href="a/#bottom">A</a>',
      'index.html: a/#bottom expected the id "bottom" in a/index.html',
    ],
    ['a link that forgets the base', '<a href="/a/">A</a>', 'index.html: https://x.org/a/ is outside /base/'],
    ['a picture', '<img src="a/d.png">', 'index.html: a/d.png expected the file a/d.png'],
    ['one of several sizes', '<img srcset="a/d.png 2x">', 'index.html: a/d.png expected the file a/d.png'],
    [
      'a card',
      '<meta property="og:image" content="https://x.org/base/card.png">',
      'index.html: card.png expected the file card.png',
    ],
    [
      'a word to machines',
      '<script type="application/ld+json">{"url":"https://x.org/base/c/#id"}</script>',
      'index.html: c/ expected the file c/index.html',
    ],
    [
      'what an island fetches',
      '<astro-island props="{&quot;file&quot;:[0,&quot;/base/d.json&quot;]}"></astro-island>',
      'index.html: d.json expected the file d.json',
    ],
    ['a stray sign', '<a href="a/%zz">A</a>', 'index.html: a/%zz has a stray %'],
  ])('tells %s that leads nowhere, with file and what was expected', (_, html, line) => {
    expect(broken({ ...sound, 'index.html': html })).toEqual([line]);
  });

  it('reads style sheets, oEmbed answers, feeds and maps', () => {
    const files = {
      ...sound,
      '_astro/a.css': '@font-face{src:url("./f.woff2")}',
      'oembed/a.json': '{"html":"<iframe src=\\"https://x.org/base/embed/a/\\"></iframe>"}',
      'feed.xml': '<link>https://x.org/base/gone/</link>',
    };
    expect(broken(files).sort()).toEqual([
      '_astro/a.css: _astro/f.woff2 expected the file _astro/f.woff2',
      'feed.xml: gone/ expected the file gone/index.html',
      'oembed/a.json: embed/a/ expected the file embed/a/index.html',
    ]);
  });

  it('lets a script be given a folder, and a reader not', () => {
    const files = {
      'finder/a.json': '{}',
      'index.html': '<place-finder data-from="/base/finder/"></place-finder>',
    };
    expect(broken(files)).toEqual([]);
    expect(broken({ ...files, 'index.html': '<a href="finder/">F</a>' })).toEqual([
      'index.html: finder/ expected the file finder/index.html',
    ]);
  });
});

describe('the reading of addresses', () => {
  it('resolves character references and takes ids', () => {
    const { links, ids } = addressesInPage('<a id="x" href="a/?b=1&amp;c=2">A</a>', []);
    expect([...links]).toEqual(['a/?b=1&c=2']);
    expect([...ids]).toEqual(['x']);
  });

  it('ends an address in text where it ends, and takes no path out of the middle of another', () => {
    expect(
      addressesInText('See https://x.org/base/a/. Or (https://x.org/base/b/), "/base/c/".', [
        CANONICAL,
        '/base/',
      ]),
    ).toEqual(['https://x.org/base/a/', 'https://x.org/base/b/', '/base/c/']);
    expect(addressesInText('other/base/c/', ['/base/'])).toEqual([]);
    expect(addressesInText('/base/told-{industry}.json', ['/base/'])).toEqual([]);
  });
});
