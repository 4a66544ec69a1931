/** A small site in a folder, for the tests beside it. */
import type { Shelf } from '../../../scripts/site/offline-edition/address.ts';

const BUILT = [
  'index.html',
  'charts/index.html',
  'charts/a/index.html',
  'charts/a/first/index.html',
  'charts/a/first.csv',
  'charts/a/first.png',
  'charts/a b/100%.svg',
  '_astro/page.css',
  'stories/one/index.html',
];

/** What is built, but not taken along. */
const LEFT = ['feed.xml', 'embed/a/index.html', 'facilities/index.html', 'charts/a/first.small.png'];

/** The site at https://example.org/base/, or at another address. */
export const shelf = ({ root = 'https://example.org/base/', live = true } = {}): Shelf => ({
  root,
  live,
  has: (path) => [...BUILT, ...LEFT].includes(path),
  holds: (path) => BUILT.includes(path),
});
