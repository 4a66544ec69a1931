import { describe, expect, it } from 'vitest';
import { framePath } from '@/embed/address';
import { CODES, type Shown } from '@/embed/code';

describe('the address of a frame', () => {
  it.each([
    [{ chart: 'steel-routes' }, 'embed/steel-routes/'],
    [{ chart: 'smelter-lights/in-1980' }, 'embed/smelter-lights/in-1980/'],
    [{ chart: 'smelter-lights', state: 'year=1990' }, 'embed/smelter-lights/?year=1990'],
    [
      { chart: 'smelter-lights', state: '?year=1990', theme: 'dark' },
      'embed/smelter-lights/?year=1990&theme=dark',
    ],
    [{ chart: 'steel-routes', theme: 'host' }, 'embed/steel-routes/'],
    [{ chart: 'steel-routes/sites', pinned: '2026-11-30' }, 'embed/steel-routes/sites/2026-11-30/'],
    [{ facility: '1002345' }, 'embed/facilities/1002345/'],
    [{ place: 'indiana/lake', theme: 'light' }, 'embed/places/indiana/lake/?theme=light'],
  ])('%o is %s', (wish, path) => {
    expect(framePath(wish)).toBe(path);
  });

  it.each([
    [{}],
    [{ chart: '' }],
    [{ chart: '../x' }],
    [{ chart: 'a/b/c' }],
    [{ chart: 'Steel' }],
    [{ chart: 'x?y' }],
    [{ chart: '//example.org' }],
    [{ facility: '12a' }],
    [{ place: 'indiana' }],
    [{ chart: 'steel-routes', pinned: '2026-11-30' }],
    [{ chart: 'steel-routes/sites', pinned: 'yesterday' }],
    [{ facility: '1002345', pinned: '2026-11-30' }],
  ])('%o is none', (wish) => {
    expect(framePath(wish)).toBeUndefined();
  });
});

describe('the code', () => {
  const shown: Shown = {
    home: 'https://example.org/x/',
    wish: { chart: 'a/b', state: 'year=1990', theme: 'dark' },
    title: 'More than “half” & "less" <than>',
    page: 'https://example.org/x/charts/a/b/',
    width: 640,
    height: 500,
  };

  it('keeps markup out of titles and ampersands out of addresses', () => {
    const code = CODES.frame(shown);
    expect(code).toContain('title="More than “half” &#38; &#34;less&#34; &#60;than&#62;"');
    expect(code).toContain('src="https://example.org/x/embed/a/b/?year=1990&#38;theme=dark"');
    expect(code).toContain('width="640" height="500"');
    expect(code).not.toContain('<script');
  });

  it('with script is as wide as its column', () => {
    expect(CODES.script(shown)).toContain('width="100%"');
    expect(CODES.script(shown)).toContain('<script src="https://example.org/x/embed.js" async></script>');
  });

  it('of the element says the wish and holds the link', () => {
    expect(CODES.element(shown)).toMatch(
      /^<hard-to-abate-chart chart="a\/b" state="year=1990" theme="dark" height="500"><a href="[^"]+">More/,
    );
  });

  it('is an error for a wish that no frame answers', () => {
    expect(() => CODES.frame({ ...shown, wish: {} })).toThrow('no frame answers');
  });
});
