import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  offlineAddress,
  offlineResource,
  offlineSet,
} from '../../../scripts/site/offline-edition/address.ts';
import { shelf } from './shelf.ts';

const PAGE = 'charts/a/index.html';
const from = (address: string, page = PAGE) => offlineAddress(address, page, shelf());

describe('an address of the site, in a folder', () => {
  it.each([
    ['/base/', '../../index.html'],
    ['/base/charts/', '../index.html'],
    ['/base/charts/a/', 'index.html'],
    ['/base/charts/a/first/', 'first/index.html'],
    ['/base/charts/a/first.csv', 'first.csv'],
    ['/base/stories/one/#end', '../../stories/one/index.html#end'],
    ['https://example.org/base/stories/one/', '../../stories/one/index.html'],
    ['//example.org/base/stories/one/', '../../stories/one/index.html'],
    ['../a/first/', 'first/index.html'],
    ['../../charts/./', '../index.html'],
    ['', 'index.html'],
    ['/base/charts/a%20b/100%25.svg', '../a%20b/100%25.svg'],
    ['/base/charts/a b/100%25.svg', '../a%20b/100%25.svg'],
    ['/base/stories/one/#of-a-%C3%A9', '../../stories/one/index.html#of-a-%C3%A9'],
  ])('%s becomes %s', (address, expected) => {
    expect(from(address)).toBe(expected);
  });

  it('is relative to where its page lies', () => {
    expect(from('/base/charts/', 'index.html')).toBe('charts/index.html');
    expect(from('100%25.svg', 'charts/a b/index.html')).toBe('100%25.svg');
  });

  it.each([
    '#here',
    'mailto:press@example.org',
    'data:image/png;base64,AA,/base/==',
    'https://epa.gov/base/?a=1#b',
    'http://example.org/base/charts/',
  ])('%s stays as it is', (address) => {
    expect(from(address)).toBe(address);
  });

  it('leads to the live site where the folder lacks the file', () => {
    expect(from('/base/feed.xml')).toBe('https://example.org/base/feed.xml');
    expect(from('/base/facilities/?state=LA#list')).toBe(
      'https://example.org/base/facilities/?state=LA#list',
    );
  });

  it('leads to the live site for a state that only a script can draw', () => {
    expect(from('/base/charts/a/?year=1980#table')).toBe(
      'https://example.org/base/charts/a/?year=1980#table',
    );
    expect(from('/base/charts/a/first.csv?x=1')).toBe('first.csv');
  });

  it('of a site that is nowhere leads to the page without the state, or nowhere', () => {
    const nowhere = shelf({ live: false });
    expect(offlineAddress('/base/charts/?year=1980#table', PAGE, nowhere)).toBe('../index.html#table');
    expect(offlineAddress('/base/feed.xml', PAGE, nowhere)).toBeUndefined();
  });

  it('works for a site without a base', () => {
    const bare = shelf({ root: 'http://localhost:4321/', live: false });
    expect(offlineAddress('/charts/', PAGE, bare)).toBe('../index.html');
    expect(offlineAddress('/', PAGE, bare)).toBe('../../index.html');
  });

  it.each([
    ['/base/gone/', 'a file of the build'],
    ['/base/charts', 'a file of the build'],
    ['/base/%E0%A4%A', 'a file of the build'],
    ['/other/', 'an address below https://example.org/base/'],
    ['../../../out/', 'an address below https://example.org/base/'],
    ['https://', 'an address'],
    ['javascript:alert(1)', 'an address'],
  ])('%s stops the run with page, address and what was expected', (address, expected) => {
    expect(() => from(address)).toThrow(`charts/a/index.html: ${address}: expected ${expected}`);
  });

  it('leads to the same file from every page, however deep', () => {
    const steps = fc.array(fc.constantFrom('charts', 'a', 'x y', '1%', 'é'), { maxLength: 5 });
    fc.assert(
      fc.property(steps, (folders) => {
        const page = [...folders, 'index.html'].join('/');
        const address = from('/base/charts/a%20b/100%25.svg', page) ?? '';
        const here = `file:///x/${folders.map(encodeURIComponent).join('/')}${folders.length > 0 ? '/' : ''}`;
        expect(new URL(address, here).href).toBe('file:///x/charts/a%20b/100%25.svg');
      }),
    );
  });
});

describe('an address that a page loads', () => {
  const load = (address: string) => offlineResource(address, PAGE, shelf());

  it('is relative, without its query', () => {
    expect(load('/base/_astro/page.css?v=1')).toBe('../../_astro/page.css');
    expect(load('data:image/svg+xml,<svg/>')).toBe('data:image/svg+xml,<svg/>');
    expect(load('#gradient')).toBe('#gradient');
  });

  it.each(['/base/feed.xml', 'https://cdn.example.com/x.css', '/base/_astro/gone.css'])(
    '%s stops the run, for it has to be in the archive',
    (address) => {
      expect(() => load(address)).toThrow(`${PAGE}: ${address}: expected a file of the archive`);
    },
  );

  it('is found in a set of sizes', () => {
    const set = (srcset: string) => offlineSet(srcset, PAGE, shelf());
    expect(set('/base/charts/a/first.png')).toBe('first.png');
    expect(set('/base/charts/a/first.png 1x,  first.png 2x ,')).toBe('first.png 1x, first.png 2x');
    expect(set('data:image/png;base64,AA== 1x, first.png 300w')).toBe(
      'data:image/png;base64,AA== 1x, first.png 300w',
    );
    expect(set('first.png, first.png 2x')).toBe('first.png, first.png 2x');
  });
});
