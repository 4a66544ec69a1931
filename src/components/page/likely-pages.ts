/** <likely-pages>: on the page for missing addresses, those of its links that are most like the address asked for. */
import { withBase } from '@/lib/base';
import { likelyPaths } from '@/lib/likeness';

class LikelyPages extends HTMLElement {
  connectedCallback(): void {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-pages] a')];
    const byPath = new Map(links.map((link) => [link.pathname, link]));
    const base = withBase('/');
    const { pathname } = location;
    const missing = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
    const plant = /(?:^|\/)(?:facilit(?:y|ies)|plants?)\/.*?(\d{5,})/.exec(missing)?.[1];
    const found = likelyPaths(missing, [...byPath.keys()]).flatMap((path) => byPath.get(path) ?? []);
    const items = found.map((link) => {
      const item = document.createElement('li');
      item.append(link.cloneNode(true));
      return item;
    });
    this.querySelector('ul')?.append(...items);
    this.hidden = items.length === 0;
    // Who came for a plant by its number may search for it: the ids are those of EPA.
    const field = document.querySelector<HTMLInputElement>('#missing-search');
    if (plant && field) field.value = plant;
  }
}

customElements.define('likely-pages', LikelyPages);
