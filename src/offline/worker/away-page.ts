/** The page that stands in for one that was not kept: it says so, and lists what is here. Made without the network. */
import type { SavedShelf } from '../names';

/** A kept page that can be opened: its address and its title. */
export interface KeptPage {
  readonly href: string;
  readonly title: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The title in a page's markup, without the site's name, still escaped as it stood there. */
export const titleIn = (html: string): string | undefined =>
  /<title>([^<]+?)(?: \| Hard to Abate)?<\/title>/.exec(html)?.[1];

/** Titles come from kept pages, escaped already. */
const list = (pages: readonly KeptPage[]): string =>
  pages.map(({ href, title }) => `<li><a href="${escaped(href)}">${title}</a></li>`).join('');

// Its own few rules: a sheet of the site might be just what is missing.
const STYLE = `:root{color-scheme:light dark;--paper:#f7f2e8;--ink:#1d1814;--accent:#b93c07}
@media (prefers-color-scheme:dark){:root{--paper:#171210;--ink:#f3e9da;--accent:#ff8c42}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.1rem/1.5 Georgia,serif}
main{max-width:40rem;margin:auto;padding:1rem 1.25rem 3rem}
p.name{font:800 1.4rem/1.5 Arial Narrow,Arial,sans-serif;text-transform:uppercase;border-bottom:3px solid;margin:0 0 2rem}
h1{font:800 2.4rem/1.1 Arial Narrow,Arial,sans-serif;margin:0 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:2px}li{padding:.25rem 0}`;

/** The whole page. `base` is the site's path, `path` what was asked for below it. */
export function awayPage(
  base: string,
  path: string,
  visited: readonly KeptPage[],
  shelves: readonly SavedShelf[],
): string {
  const saved = shelves.length > 0;
  const here = visited.filter(({ href }) => href !== base + path);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Not kept on this device | Hard to Abate</title><style>${STYLE}</style></head>
<body><main>
<p class="name"><a href="${escaped(base)}">Hard to Abate</a></p>
<h1>Not kept on this device</h1>
<p>There is no connection, and the page <q>${escaped(path)}</q> is not among those kept here. <a href="">Try again</a>.</p>
${saved ? `<p>What you have saved is listed under <a href="${escaped(base)}offline/">offline</a>.</p>` : ''}
${here.length > 0 ? `<h2>Pages you have read, and can read again</h2><ul>${list(here)}</ul>` : ''}
</main></body></html>`;
}
