/**
 * <still-address>: a still chart has a page for each of its states, so a query that asks for one
 * (`?measure=share`) leads there; one that cannot be understood leaves the default, with a note.
 */
import { FOREIGN, parseAddress, sameState, type Params, type State } from '@/lib/address';

interface StatePage {
  state: State;
  href: string;
}

class StillAddress extends HTMLElement {
  connectedCallback(): void {
    if (location.search.length < 2) return;
    const params = JSON.parse(this.dataset['params'] ?? '{}') as Params;
    const pages = JSON.parse(this.dataset['pages'] ?? '[]') as StatePage[];
    const here = JSON.parse(this.dataset['here'] ?? '{}') as State;
    const { state, notes } = parseAddress(location.search, params, here);
    const page = pages.find((candidate) => sameState(candidate.state, state, params));
    if (notes.length === 0 && page && !sameState(state, here, params)) {
      // What is not the chart's goes along: in a frame the host's own words are among it.
      const rest = [...new URLSearchParams(location.search)].filter(([name]) => FOREIGN.test(name));
      const query = new URLSearchParams(rest).toString();
      location.replace(page.href + (query && `?${query}`) + location.hash);
      return;
    }
    for (const text of notes) {
      const note = document.createElement('p');
      note.className = 'address-note';
      note.dataset['addressNote'] = '';
      note.setAttribute('role', 'status');
      note.textContent = text;
      this.append(note);
    }
  }
}

customElements.define('still-address', StillAddress);
