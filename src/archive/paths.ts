/** Where the pages and files of archived views stand, inside the site. */

/** The page of a view as it was at a release: `/charts/aluminum-share/in-1950/2026-11-24/`. */
export const pinnedPath = (slug: string, view: string, date: string): string =>
  `/charts/${slug}/${view}/${date}/`;

/** The bare picture of the same, for a frame. */
export const pinnedEmbedPath = (slug: string, view: string, date: string): string =>
  `/embed/${slug}/${view}/${date}/`;

/** The oEmbed answer for the same. */
export const pinnedOembedPath = (slug: string, view: string, date: string): string =>
  `/oembed/charts/${slug}/${view}/${date}.json`;

/** The list of all views of a release. */
export const releasePath = (date: string): string => `/data/releases/${date}/`;

/** An object of an archive. Named by its content, so releases share what did not change. */
export const objectPath = (name: string): string => `/archive/${name}`;
