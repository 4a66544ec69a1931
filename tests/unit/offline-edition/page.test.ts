import { describe, expect, it } from 'vitest';
import { offlinePage } from '../../../scripts/site/offline-edition/page.ts';
import { shelf } from './shelf.ts';

const PAGE = 'charts/a/index.html';
const page = (html: string, live = true) => offlinePage(html, PAGE, shelf({ live }));

describe('a page in a folder', () => {
  it('keeps a head that works without a server', () => {
    const html = page(
      '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
        '<meta http-equiv="content-security-policy" content="default-src \'self\'">' +
        '<link rel="canonical" href="https://example.org/base/charts/a/">' +
        '<link rel="preload" href="/base/_astro/x.woff2" as="font" crossorigin>' +
        '<link rel="stylesheet" href="/base/_astro/page.css">' +
        '<meta property="og:image" content="https://example.org/base/card.png">' +
        '<script type="application/ld+json">{"a":"</b>"}</script>' +
        '<style>astro-island,astro-slot{display:contents}</style></head><body></body></html>',
    );
    expect(html).toBe(
      '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
        '<link rel="canonical" href="https://example.org/base/charts/a/">' +
        '<link rel="stylesheet" href="../../_astro/page.css"></head><body></body></html>',
    );
  });

  it('names no canonical page of a site that is nowhere', () => {
    const title = '<title>x</title>';
    expect(page(`<head>${title}<link rel="canonical" href="http://localhost/"></head>`, false)).toBe(
      `<head>${title}</head>`,
    );
  });

  it('leaves texts, entities, case and drawings as they are written', () => {
    const html =
      '<title>A &amp; B</title><p title="a &quot;b&quot; &lt;c&gt;">1 &lt; 2&nbsp;&mdash; é</p>' +
      '<textarea readonly>&lt;iframe src=&quot;https://example.org/base/&quot;&gt;</textarea>' +
      '<svg viewBox="0 0 1 1" preserveAspectRatio="none"><linearGradient id="g"/><path d="M0 0" fill="url(#g)"/></svg>' +
      '<p>after<br>it</p>';
    expect(page(html)).toBe(html);
  });

  it('reads addresses through their entities and writes them so', () => {
    expect(page('<a href="/base/charts/a/?a=1&amp;b=2">x</a>')).toBe(
      '<a href="https://example.org/base/charts/a/?a=1&amp;b=2">x</a>',
    );
    expect(page('<a href="/base/charts/&#97;/">x</a>')).toBe('<a href="index.html">x</a>');
  });

  it('takes islands out of their wrappers, drawn as they are', () => {
    expect(
      page(
        '<div><astro-island component-url="/base/_astro/x.js" props="{}"><!--[--><svg></svg><!--]-->' +
          '<template data-astro-template><p>twice</p></template><!--astro:end--></astro-island></div>',
      ),
    ).toBe('<div><svg/></div>');
  });

  it('takes out what only a script can work, with boxes that are empty then', () => {
    expect(
      page(
        '<main><span class="buttons"> <button hidden>Copy</button> </span><canvas></canvas>' +
          '<div tabindex="0"><iframe src="/base/embed/a/"></iframe></div><table><tr><td><button>x</button></td></tr></table>' +
          '<select><option>1</option></select><input type="range"><input readonly value="https://example.org/base/"></main>',
      ),
    ).toBe(
      '<main><table><tr><td></td></tr></table><input readonly value="https://example.org/base/"></main>',
    );
  });

  it('says to everybody what is said to readers without script', () => {
    expect(
      page(
        '<form action="/base/charts/"><input><noscript><p>See <a href="/base/charts/">all</a>.</p></noscript></form>',
      ),
    ).toBe('<p>See <a href="../index.html">all</a>.</p>');
    expect(page('<noscript><b>x</b></noscript>')).toBe('<b>x</b>');
  });

  it('drops addresses that only a script would read', () => {
    expect(
      page(
        '<p data-json="/base/a.json" data-pages="[{&quot;href&quot;:&quot;/base/charts/&quot;}]" data-lit="steel" data-theme>x</p>',
      ),
    ).toBe('<p data-lit="steel" data-theme>x</p>');
  });

  it('stops at an address in an attribute it does not know', () => {
    expect(() => page('<object codebase="/base/charts/"></object>')).toThrow(
      `${PAGE}: /base/charts/: expected no address in the attribute codebase of object`,
    );
  });

  it('takes along pictures in sets and drawings', () => {
    expect(
      page(
        '<picture><source srcset="/base/charts/a/first.png 2x"><img src="first.png"></picture><svg><use href="#a"/></svg>',
      ),
    ).toBe(
      '<picture><source srcset="first.png 2x"><img src="first.png"></picture><svg><use href="#a"/></svg>',
    );
  });

  it('ends its foot with the line of the edition', () => {
    const html = '<footer class="foot"><p>x</p></footer>';
    expect(offlinePage(html, PAGE, shelf(), '<p>Offline</p>')).toBe(
      '<footer class="foot"><p>x</p><p>Offline</p></footer>',
    );
  });
});

describe('a page of a site that is nowhere else', () => {
  it('keeps the words of links to what is not in the folder', () => {
    expect(page('<p>by <a href="/base/feed.xml">feed <b>RSS</b></a>.</p>', false)).toBe(
      '<p>by feed <b>RSS</b>.</p>',
    );
  });

  it('offers no way to what is not in the folder', () => {
    const item = '<li><a href="/base/facilities/">Plants</a></li>';
    expect(
      page(`<nav><ul>${item}<li><a href="/base/">Stories</a></li></ul></nav><ul>${item}</ul>`, false),
    ).toBe('<nav><ul><li><a href="../../index.html">Stories</a></li></ul></nav><ul><li>Plants</li></ul>');
  });

  it('offers no file that is not in the folder', () => {
    expect(
      page(
        '<ul><li><a href="first.small.png" download>1×</a> <span>for mail</span></li><li><a href="first.csv" download>CSV</a></li></ul>',
        false,
      ),
    ).toBe('<ul><li><a href="first.csv" download>CSV</a></li></ul>');
  });

  it('offers no link and no frame to share', () => {
    const html =
      '<section><div><h3>Link</h3><share-link><label>x</label><input readonly value="https://example.org/base/x/"></share-link></div><div><h3>Files</h3></div></section>';
    expect(page(html, false)).toBe('<section><div><h3>Files</h3></div></section>');
    expect(page(html)).toBe(html);
  });
});
