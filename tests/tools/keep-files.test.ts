import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFiles } from '../../scripts/site/keep-files.ts';

const LIVE = 'https://x.org/base/';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/same.js'), 'new build');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A live site with these files. */
const liveSite = (files: Record<string, string>): typeof fetch =>
  ((address: string) => {
    const text = files[address.slice(LIVE.length)];
    return Promise.resolve(new Response(text ?? 'none', { status: text === undefined ? 404 : 200 }));
  }) as typeof fetch;

const register = (paths: string[]) => JSON.stringify({ packs: [{ name: 'a', bytes: 1, paths }] });

describe('the files of the live edition', () => {
  it('that are named by their content and that the new build lacks are copied; pages are not', async () => {
    const paths = [
      '_astro/same.js',
      '_astro/old.js',
      'charts/a/placed-0123456789.json',
      'charts/a/index.html',
    ];
    const site = liveSite({
      'offline/register.json': register(paths),
      '_astro/old.js': 'old',
      'charts/a/placed-0123456789.json': '{}',
    });
    expect(await keepFiles(folder, LIVE, site)).toEqual({
      copied: ['_astro/old.js', 'charts/a/placed-0123456789.json'],
    });
    expect(readFileSync(join(folder, '_astro/old.js'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, '_astro/same.js'), 'utf8')).toBe('new build');
    expect(existsSync(join(folder, 'charts/a/index.html'))).toBe(false);
  });

  it('are not looked for where there is no live site yet, or none that answers', async () => {
    expect((await keepFiles(folder, LIVE, liveSite({}))).none).toBe('offline/register.json answered 404');
    const dead = (() => Promise.reject(new Error('no such host'))) as typeof fetch;
    expect((await keepFiles(folder, LIVE, dead)).none).toBe('Error: no such host');
  });

  it('never leave the folder', async () => {
    const site = liveSite({ 'offline/register.json': register(['_astro/../../evil.js']) });
    expect((await keepFiles(folder, LIVE, site)).copied).toEqual([]);
  });

  it('that the register names and that do not come stop the release, by name', async () => {
    const site = liveSite({ 'offline/register.json': register(['_astro/gone.js']) });
    await expect(keepFiles(folder, LIVE, site)).rejects.toThrow(
      'https://x.org/base/_astro/gone.js answered 404',
    );
  });
});
