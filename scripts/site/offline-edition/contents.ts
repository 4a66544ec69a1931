/** What of the built site lies in an edition, and in words what does not. */
import { crc32 } from 'node:zlib';

/** `whole` has everything that works from a folder; `stories` leaves out what is thousandfold or heavy. */
export type Edition = 'whole' | 'stories';

interface Gap {
  path: RegExp;
  /** For the read-me; without it nothing that a reader would look for. */
  what?: string;
}

/** In no edition. */
const NEVER: readonly Gap[] = [
  { path: /^(?:404\.html|\.nojekyll|\.prerender\/.*|robots\.txt|sitemap[^/]*\.xml|feed\.xml)$/ },
  // What a browser keeps of the site, and how it does.
  { path: /^offline\/|^icons\/|^sw\.js$|^manifest\.webmanifest$/ },
  // Faces are written into the style sheet.
  { path: /^_astro\/.*\.(?:js|woff2)$/ },
  // What only scripts fetch, and cards, which only machines look at.
  {
    path: /^facilities\/data\/|^places\/finder\/|^charts\/(?:index|.*-[\da-f]{10}(?:-[a-z\d-]+)?)\.json$|\.card\.png$/,
  },
  { path: /^(?:embed|oembed)\/|^embed\.js$/, what: 'frames for the pages of others' },
  {
    path: /^charts\/.*\.(?:small\.png|square\.png|story\.png|zip)$|^press\/.*\.zip$/,
    what: 'pictures in other sizes, and the packs of pictures and data (ZIP)',
  },
  // The page of a chart holds both in words.
  { path: /^charts\/.*\.(?:bib|ris)$/ },
];

/** In the whole edition alone. */
const NOT_IN_STORIES: readonly Gap[] = [
  { path: /^facilities\//, what: 'the plant database' },
  { path: /^places\//, what: 'the pages of states and counties' },
  {
    path: /^archive\/|\/\d{4}-\d\d-\d\d\/index\.html$/,
    what: 'charts as they were at a release of the data',
  },
  { path: /^charts\/.*\.png$/, what: 'pictures of charts as PNG (drawings as SVG are here)' },
  {
    path: /^data\/(?!datapackage\.json$).*\.(?:json|parquet)$/,
    what: 'datasets as JSON and Parquet (CSV is here)',
  },
];

const gapsOf = (edition: Edition) => (edition === 'whole' ? NEVER : [...NOT_IN_STORIES, ...NEVER]);

/** One of the thousands: the page of a plant or of a county and its files, by what they have in common. */
const ONE_OF_MANY = /^(?:facilities\/\d+|places\/[^/]+\/(?!index\.)[^/.]+)(?=[./])/;

/**
 * Whether an edition holds a file of the build. A share below one leaves out most plants and counties, always the
 * same: for tests, which would be long in packing them all.
 */
export function holds(path: string, edition: Edition, share = 1): boolean {
  if (gapsOf(edition).some((gap) => gap.path.test(path))) return false;
  const [one] = ONE_OF_MANY.exec(path) ?? [];
  return one === undefined || crc32(one) < share * 2 ** 32;
}

/** What an edition lacks, a line each. */
export const missingFrom = (edition: Edition): string[] => gapsOf(edition).flatMap(({ what }) => what ?? []);
