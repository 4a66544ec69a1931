import { describe, expect, it } from 'vitest';
import { packageFrom } from '@/offline/package-address';
import { awayPage, titleIn } from '@/offline/worker/away-page';
import { pageFiles, pathBelow, treatmentOf } from '@/offline/worker/treatment';

const ROOT = 'https://x.org/hard-to-abate/';
const ask = (path: string, more = {}) =>
  treatmentOf({ method: 'GET', url: ROOT + path, mode: 'no-cors', range: false, ...more }, ROOT);

describe('the worker', () => {
  it('takes pages from the network first, whatever their query', () => {
    expect(ask('charts/x/?year=1980', { mode: 'navigate' })).toBe('page');
    expect(ask('', { mode: 'navigate' })).toBe('page');
  });

  it('takes what is named by its content from what is kept', () => {
    expect(ask('_astro/Page.abc.css')).toBe('hashed');
    expect(ask('charts/x/placed-0123456789.json')).toBe('hashed');
    expect(ask('charts/plants-map/told-0123456789-steel.json')).toBe('hashed');
    expect(ask('facilities/data/columns-3ebae03916.json')).toBe('hashed');
    expect(ask('charts/x/in-1980.csv')).toBe('file');
  });

  it.each([
    ['another origin', { url: 'https://y.org/hard-to-abate/' }],
    ['another project of the host', { url: 'https://x.org/other/' }],
    ['a project whose name begins alike', { url: 'https://x.org/hard-to-abate-2/' }],
    ['what is posted', { method: 'POST' }],
    ['a part of a file', { range: true }],
    ['a frame for other people’s pages', { url: `${ROOT}embed/x/`, mode: 'navigate' }],
    ['packs', { url: `${ROOT}offline/packs/0123456789.pack` }],
    ['the edition', { url: `${ROOT}offline/edition.json` }],
    ['itself', { url: `${ROOT}sw.js` }],
    ['an address that cannot be read', { url: `${ROOT}charts/%E0%A4%A/` }],
  ])('leaves alone %s', (_, more) => {
    expect(ask('', more)).toBe('pass');
  });

  it('finds a page at its address with and without the slash', () => {
    expect(pageFiles('')).toEqual(['index.html']);
    expect(pageFiles('charts/x/')).toEqual(['charts/x/index.html']);
    expect(pageFiles('charts/x')).toEqual(['charts/x', 'charts/x/index.html']);
    expect(pathBelow(`${ROOT}places/do%C3%B1a-ana/?a=1#b`, ROOT)).toBe('places/doña-ana/');
  });
});

describe('the page that stands in for one that is not kept', () => {
  const markup = '<b onclick="x">&amp;';

  it('takes no markup from the address', () => {
    const html = awayPage('/base/', markup, [{ href: `/base/${markup}`, title: 'A' }], []);
    expect(html).not.toContain('<b onclick');
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;amp;');
  });

  it('lists what has been read under its title, and leads to what is saved if something is', () => {
    const pages = [{ href: '/base/toolbox/', title: 'The toolbox' }];
    expect(awayPage('/base/', 'x/', pages, [])).toContain('<a href="/base/toolbox/">The toolbox</a>');
    expect(awayPage('/base/', 'x/', pages, [])).not.toContain('/base/offline/');
    const shelf = { shelf: 'charts', edition: 'a', date: '2026-01-01', savedAt: '', bytes: 1, packs: [] };
    expect(awayPage('/base/', 'x/', pages, [shelf])).toContain('/base/offline/');
  });

  it('reads a title without the name of the site', () => {
    expect(titleIn('<title>Toolbox &amp; more | Hard to Abate</title>')).toBe('Toolbox &amp; more');
    expect(titleIn('<title>Hard to Abate: How …</title>')).toBe('Hard to Abate: How …');
    expect(titleIn('<p>none</p>')).toBeUndefined();
  });
});

it('the address of the zip edition is an https address, or the build says what it is', () => {
  expect(packageFrom(undefined)).toBeUndefined();
  expect(packageFrom(' https://x.org/a.zip ')).toBe('https://x.org/a.zip');
  expect(() => packageFrom('a.zip')).toThrow('PACKAGE_URL is "a.zip"; expected the https address');
});
