/**
 * <share-link>: a field with a copy button, which shows only where copying can work, and on touch screens a button
 * for the system's own share sheet. With `data-pages` it follows a live chart: link, or frame, always say the state on screen.
 */
import type { SharedPages } from '@/charts/shared-link';
import { explicitAddress } from '@/lib/explicit-address';

type State = Readonly<Record<string, string | number>>;

class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    const send = this.querySelector<HTMLButtonElement>('[data-send]');
    if (!field) return;
    if (copy && 'clipboard' in navigator) {
      copy.hidden = false;
      const name = copy.textContent.trim();
      // Several buttons of one name stand on a page: each takes the label of its field along.
      const show = (word: string, said: string): void => {
        copy.textContent = word;
        copy.ariaLabel = `${word}: ${field.labels?.[0]?.textContent.trim() ?? ''}`;
        status.textContent = said;
      };
      const status = document.createElement('span');
      status.className = 'visually-hidden';
      status.role = 'status';
      this.append(status);
      show(name, '');
      const say = (word: string): void => {
        show(word, word);
        setTimeout(() => show(name, ''), 1600);
      };
      copy.addEventListener('click', () => {
        void navigator.clipboard.writeText(field.value).then(
          () => say('Copied'),
          () => {
            field.select();
            say('Press Ctrl+C');
          },
        );
      });
    }
    if (send && 'share' in navigator && matchMedia('(any-pointer: coarse)').matches) {
      send.hidden = false;
      // Whoever closes the sheet without choosing has not met an error.
      send.addEventListener('click', () => {
        const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
        navigator.share({ title, url: field.value }).catch(() => undefined);
      });
    }
    if (this.dataset['pages']) this.#follow(field, JSON.parse(this.dataset['pages']) as SharedPages);
  }

  #follow(field: HTMLInputElement | HTMLTextAreaElement, pages: SharedPages): void {
    const show = (state: State): void => {
      const named = pages.named.find((page) =>
        Object.entries(page.state).every(([name, value]) => String(state[name]) === String(value)),
      );
      const page = named?.href ?? pages.rest;
      // In the code of a frame the address stands between quotes, and a named view needs no more than its name.
      field.value = field.value.startsWith('<')
        ? field.value.replace(
            /src="[^"]*"/,
            () => `src="${page}${named ? '' : explicitAddress(state).replaceAll('&', '&amp;')}"`,
          )
        : page + explicitAddress(state);
    };
    document.addEventListener('chart:change', (event) =>
      show((event as CustomEvent<{ state: State }>).detail.state),
    );
    // A chart that sleeps has not read the address yet; when it does it corrects what cannot be.
    const known = Object.keys(pages.named[0]?.state ?? {});
    const asked = [...new URLSearchParams(location.search)].filter(([name]) => known.includes(name));
    if (asked.length === 0) return;
    const here = pages.named.find(({ href }) => field.value.includes(href))?.state ?? {};
    show({ ...here, ...Object.fromEntries(asked) });
  }
}

customElements.define('share-link', ShareLink);
