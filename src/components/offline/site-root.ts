/**
 * Where the site's root is, by the manifest that every whole page names and that lies there: for the script of every
 * page, which the common helpers would cost a request. Undefined in frames, where nothing is started or kept; a
 * sandboxed one may not even ask.
 */
const manifest = document.querySelector<HTMLLinkElement>('[rel=manifest]');

export const siteRoot = manifest && self === top ? manifest.href : undefined;
