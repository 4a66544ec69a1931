/** Addresses of the site: everything that links goes through here, so that any sub-path works. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path inside the site (`/charts/`) under the configured base: `/hard-to-abate/charts/`. */
export function withBase(path: string): string {
  if (!path.startsWith('/'))
    throw new Error(`withBase: "${path}" is not a path inside the site: it must start with /`);
  return `${base}${path}`;
}

/** The same path with origin, for canonical links, cards and oEmbed, which must be absolute. */
export function absolute(path: string): string {
  return new URL(withBase(path), import.meta.env.SITE).href;
}
