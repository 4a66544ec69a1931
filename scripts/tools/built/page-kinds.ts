/** What kind a page of the site is, by its path. */

const KINDS = [
  ['cover', /^$/],
  ['story', /^stories\/[^/]+\/$/],
  ['gallery', /^charts\/$/],
  ['chart', /^charts\/[^/]+\/$/],
  ['view', /^charts\/[^/]+\/[^/]+\/$/],
  ['pinned', /^charts\/[^/]+\/[^/]+\/\d{4}-\d\d-\d\d\/$/],
  ['plant-embed', /^embed\/facilities\//],
  ['place-embed', /^embed\/places\//],
  ['pinned-embed', /^embed\/[^/]+\/[^/]+\/\d{4}-\d\d-\d\d\/$/],
  ['embed', /^embed\//],
  ['plants', /^facilities\/$/],
  ['plant-list', /^facilities\/page\//],
  ['industry', /^facilities\/industry\//],
  ['plant', /^facilities\/\d+\/$/],
  ['places', /^places\/$/],
  ['state', /^places\/[^/]+\/$/],
  ['county', /^places\/[^/]+\/[^/]+\/$/],
  ['claims', /^claims\/$/],
  ['toolbox', /^toolbox\/$/],
  ['data', /^data\/$/],
  ['dataset', /^data\/[^/]+\/$/],
  ['release', /^data\/releases\/[^/]+\/$/],
  ['methodology', /^methodology\/$/],
  ['method-list', /^methodology\/[^/]+\/$/],
  ['press', /^press\/$/],
  ['fact-sheet', /^press\/[^/]+\/$/],
  ['offline', /^offline\/$/],
  ['missing', /^404\.html$/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type PageKind = (typeof KINDS)[number][0] | 'other';

/** The kind of the page at a path below the base: `charts/x/` is a chart. */
export const kindOf = (path: string): PageKind =>
  KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
