import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/tools/serve.ts';

let folder: string;
let site: Served;
const get = (path: string, init?: RequestInit) => fetch(site.origin + path, { redirect: 'manual', ...init });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'charts'));
  for (const [name, content] of Object.entries({
    'index.html': '<h1>home</h1>',
    '404.html': '<h1>no such page</h1>',
    'charts/index.html': '<h1>charts</h1>',
    'data.csv': 'a,b',
    'font.woff2': 'wOF2',
  })) {
    writeFileSync(join(folder, name), content);
  }
  site = await serve({ folder, base: '/repo' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('serve', () => {
  it('serves a folder’s index under the base', async () => {
    expect(await (await get('/repo/')).text()).toContain('home');
    expect(await (await get('/repo/charts/')).text()).toContain('charts');
  });

  it('sends a folder without its slash to the one with it and keeps the query', async () => {
    const answer = await get('/repo/charts?year=2019');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/repo/charts/?year=2019');
  });

  it.each([
    '/',
    '/repo/nothing/',
    '/repo/../../etc/passwd',
    '/repo/%2e%2e/%2e%2e/etc/passwd',
    '/repo/%zz',
    '/repo/%00',
  ])('answers %s with the site’s own 404 page', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('no such page');
  });

  it('names the type, and compresses what gains by it', async () => {
    const csv = await get('/repo/data.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-encoding')).toBe('gzip');
    const font = await get('/repo/font.woff2');
    expect(font.headers.get('content-type')).toBe('font/woff2');
    expect(font.headers.get('content-encoding')).toBeNull();
  });
});
