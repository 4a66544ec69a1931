/** Rules of the house that the linter cannot see, found by reading the sources. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = (pattern: string): string[] => globSync(pattern).map((path) => path.replaceAll('\\', '/'));

/** Files whose text matches, as `path:line`. */
function offenders(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 80)}`] : [])),
  );
}

describe('the house rules', () => {
  it('no island is drawn only in the browser, or before it is seen', () => {
    expect(offenders(files('src/**/*.{astro,mdx}'), /client:(only|load|idle)/)).toEqual([]);
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

  it('what measures or renders pictures at build never reaches a component that wakes', () => {
    const build = /from '.*(text-measure|\/picture|\/plot|resvg|@observablehq\/plot)'/;
    expect(offenders(files('src/**/*.svelte'), build)).toEqual([]);
  });

  it('nothing reads the clock or rolls dice while building', () => {
    const paths = files('src/**/*.{ts,astro,svelte}').filter((path) => !path.startsWith('src/pages/offline'));
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
