/**
 * <hard-to-abate-chart chart="slug/view">: makes the frame. Its content, a link to the chart, stands for it where
 * no script runs, and comes back if the attributes ask for something that cannot be. In the host's page.
 */
import { framePath } from './address';
import type { Frames } from './frames';

const WISHES = ['chart', 'facility', 'place', 'state', 'theme', 'pinned'] as const;
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** Until the frame has said its own, in px. */
const FIRST_HEIGHT = 600;

/** Defines the element for frames below `home`. */
export function defineElement(home: string, frames: Frames): void {
  class HardToAbateChart extends HTMLElement {
    static observedAttributes = [...WISHES, 'title', 'height', 'class', 'style'];
    #source = '';
    #link: Node[] = [];
    #waiting = false;

    connectedCallback(): void {
      this.style.display ||= 'block';
      // Where the script stands in the head the content is not there yet.
      this.#soon();
    }

    attributeChangedCallback(): void {
      this.#soon();
      frames.again();
    }

    /** Several attributes set in a row make one frame. */
    #soon(): void {
      if (this.#waiting) return;
      this.#waiting = true;
      const show = (): void => {
        this.#waiting = false;
        if (this.isConnected) this.#show();
      };
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show, { once: true });
      else queueMicrotask(show);
    }

    #show(): void {
      const path = framePath(Object.fromEntries(WISHES.map((name) => [name, this.getAttribute(name)])));
      const source = path === undefined ? '' : home + path;
      if (source === this.#source && source !== '') return;
      if (this.#source === '') this.#link = [...this.childNodes];
      this.#source = source;
      if (source === '') {
        console.warn('Hard to Abate: this element names no chart that can be shown:', this.cloneNode());
        this.replaceChildren(...this.#link);
        return;
      }
      const words = this.#link.map((node) => node.textContent ?? '').join('');
      // A new frame each time: a new address in the old one would be a step in the host's history.
      const frame = document.createElement('iframe');
      frame.title = this.title || words.replace(/\s+/g, ' ').trim() || 'Chart by Hard to Abate';
      frame.loading = 'lazy';
      frame.setAttribute('sandbox', SANDBOX);
      frame.height = this.getAttribute('height') ?? String(FIRST_HEIGHT);
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      frame.src = source;
      frames.adopt(frame);
      this.replaceChildren(frame);
    }
  }
  customElements.define('hard-to-abate-chart', HardToAbateChart);
}
