import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutFonts, unicodeRange } from '../../scripts/tools/fonts.ts';
import { CHARACTERS, PAGE_FACES, PICTURE_FACES } from '../../scripts/tools/fonts/faces.ts';

const read = (path: string) => readFileSync(join('src', path));
const picture = (name: string) => join('src/styles/fonts/picture', `${name}.ttf`);

describe('npm run fonts', () => {
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    files = await cutFonts(process.cwd());
  });

  it('makes what is committed, byte for byte', () => {
    const different = [...files].filter(
      ([path, bytes]) => !existsSync(join('src', path)) || !read(path).equals(bytes),
    );
    expect(different.map(([path]) => path)).toEqual([]);
  });

  it('keeps the page’s fonts below 60 KB in all', () => {
    const page = [...files].filter(([path]) => path.endsWith('.woff2'));
    expect(page).toHaveLength(PAGE_FACES.length);
    expect(page.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThan(60 * 1024);
  });
});

describe('the page’s fonts', () => {
  it.each(PAGE_FACES)(
    '$name keeps the features it promises and covers its range',
    ({ name, features, family }) => {
      const font = create(read(`styles/fonts/${name}.woff2`));
      if (name === 'public-sans') {
        expect(font.availableFeatures).toEqual(expect.arrayContaining(features));
        expect(font.variationAxes.wght).toMatchObject({ min: 400, max: 700 });
      }
      expect(readFileSync('src/styles/fonts.css', 'utf8')).toContain(`font-family: '${family}';`);
    },
  );

  it('have tabular figures in labels', () => {
    const font = create(read('styles/fonts/public-sans.woff2'));
    const width = (digit: string) => font.layout(digit, ['tnum']).advanceWidth;
    expect(new Set(Array.from({ length: 10 }, (_, digit) => width(String(digit)))).size).toBe(1);
  });

  it('set CO₂ in the family’s own faces', () => {
    const css = readFileSync('src/styles/fonts.css', 'utf8');
    for (const family of ['Public Sans', 'Source Serif 4', 'Big Shoulders Display']) {
      const faces = css.split('@font-face').filter((it) => it.includes(`font-family: '${family}'`));
      expect(
        faces.some((it) => /U\+208[02]/.test(it)),
        family,
      ).toBe(true);
    }
  });
});

describe('the pictures’ fonts', () => {
  // resvg sets a whole label in another face as soon as one character is missing.
  it.each(PICTURE_FACES)('$name has every character of the site', ({ name }) => {
    const font = create(readFileSync(picture(name)));
    const missing = [...CHARACTERS].filter((it) => !font.hasGlyphForCodePoint(it.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });

  it.each(PICTURE_FACES)('resvg finds $family $weight', ({ family, weight, name }) => {
    const width = (fontFiles: string[]): number | undefined =>
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text y="40" font-size="30" font-family="${family}" font-weight="${weight}">Gary, 1,234 t CO₂ → 5</text></svg>`,
        { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'none' } },
      ).getBBox()?.width;
    expect(width(PICTURE_FACES.map((it) => picture(it.name)))).toBe(width([picture(name)]));
  });
});

it('unicodeRange joins neighbours', () => {
  expect(unicodeRange('abcx')).toBe('U+0061-0063, U+0078');
});
