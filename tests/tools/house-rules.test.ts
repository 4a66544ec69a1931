/** Rules of the house that the linter cannot see, found by reading the sources. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { target } from '../../scripts/tools/lint/import-direction.ts';

const files = (pattern: string): string[] => globSync(pattern).map((path) => path.replaceAll('\\', '/'));

/** Files whose text matches, as `path:line`. */
function offenders(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 80)}`] : [])),
  );
}

/** Specifiers a file loads, whether at once or later; types are gone by then. */
function loadedBy(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const said = [
    ...text.matchAll(/^\s*(?:import|export)\s+(?!type\b)(\{[^}]*\}|[^'"{;]*)\s*from\s+'([^']+)'/gm),
  ].flatMap(([, names = '', specifier = '']) =>
    /^\{\s*(type \w+( as \w+)?,?\s*)+\}$/.test(names) ? [] : [specifier],
  );
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']) => specifier);
  return [...said, ...later];
}

/** The files of ours that reach the browser with some components: what they load, and what that loads. */
function woken(entries: readonly string[]): string[] {
  const seen = new Set(entries);
  for (const path of seen) {
    for (const specifier of loadedBy(path)) {
      const meant = target(path, specifier);
      const file = [meant, `${meant}.ts`].find(
        (it) => it !== undefined && existsSync(it) && /\.\w+$/.test(it),
      );
      if (file !== undefined && /\.(ts|svelte)$/.test(file)) seen.add(file);
    }
  }
  return [...seen];
}

describe('the house rules', () => {
  it('no island is drawn only in the browser, or before it is seen', () => {
    expect(offenders(files('src/**/*.{astro,mdx}'), /client:(only|load|idle)/)).toEqual([]);
  });

  it('an island is imported by the project’s own name: of a relative path Astro writes the folder into a hash', () => {
    const waking = files('src/**/*.astro').filter((path) => /client:\w+/.test(readFileSync(path, 'utf8')));
    expect(waking.length).toBeGreaterThan(10);
    for (const path of waking) {
      const text = readFileSync(path, 'utf8');
      const islands = [...text.matchAll(/<(\w+)[^>]*\sclient:\w+/g)].map(([, name = '']) => name);
      for (const island of islands)
        expect(text, `${path}: ${island}`).toMatch(new RegExp(`import ${island} from '@/`));
    }
  });

  it('no prose carries markup with a style, a script or an address of its own', () => {
    expect(offenders(files('src/**/*.mdx'), /\sstyle=|<script|<iframe|<img/)).toEqual([]);
  });

  it('no style sheet or markup fetches from another origin', () => {
    const paths = files('src/**/*.{css,astro,svelte,mdx}');
    expect(
      offenders(
        paths,
        /@import\s+url|url\(['"]?(https?:)?\/\/|<(script|img|iframe|link)[^>]+(src|href)="(https?:)?\/\//,
      ),
    ).toEqual([]);
  });

  it('a style sheet that code imports says the order of layers, because a page may load it before all others', () => {
    const sheets = files('src/**/*.{astro,svelte,ts}').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^\s*import '@\/(styles\/[^']+\.css)';/gm)].map(
        ([, sheet = '']) => `src/${sheet}`,
      ),
    );
    expect(sheets).toContain('src/styles/site.css');
    const silent = sheets.filter(
      (sheet) => !/^(\/\*.*?\*\/\s*)?@layer tokens, base, parts, print;/s.test(readFileSync(sheet, 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  it('what measures or renders pictures at build never reaches a component that wakes', () => {
    const waking = woken([...files('src/charts/*/Live.svelte'), ...files('src/components/**/*.svelte')]);
    expect(waking.length).toBeGreaterThan(10);
    expect(
      waking.filter((path) => /text-measure|charts\/picture|charts\/plot|\/layout\.ts$/.test(path)),
    ).toEqual([]);
    expect(offenders(waking, /from '(@resvg|@observablehq\/plot|linkedom|svelte\/server)/)).toEqual([]);
  });

  /** What runs in the reader’s browser, and says when it kept something. */
  const KEEPS = /^src\/offline\/(saving\.ts|worker\/)/;

  it('nothing reads the clock or rolls dice while building', () => {
    const paths = files('src/**/*.{ts,astro,svelte}').filter((path) => !KEEPS.test(path));
    expect(offenders(paths, /new Date\(\)|Date\.now\(\)|Math\.random\(\)/)).toEqual([]);
  });

  it('no file is longer than 250 lines', () => {
    const long = files('{src,scripts,tests}/**/*.{ts,astro,svelte}').filter(
      (path) => readFileSync(path, 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });

  it('the lock file names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
