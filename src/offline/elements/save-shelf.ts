/**
 * <save-shelf>: a button that saves a shelf, its progress, and the button that removes it. It shows only where the
 * browser can keep things, and asks for sizes only when it is about to be seen.
 */
import type { SavedShelf } from '../names';
import { NoRoom, publishedEdition, removeShelf, savedShelves, saveShelf } from '../saving';
import type { Edition } from '../shelves';

declare const BASE: string;

/** Decimal megabytes, one digit: 1.2. */
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

let published: Promise<Edition | undefined> | undefined;
/** Asked for once a page, by whichever shelf comes first; undefined without a connection. */
const edition = (): Promise<Edition | undefined> =>
  (published ??= publishedEdition(BASE).catch(() => undefined));

export class SaveShelf extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis) || self !== top) {
      document.querySelector('[data-cannot]')?.removeAttribute('hidden');
      this.hidden = true;
      return;
    }
    this.#button('save').addEventListener('click', () => void this.#save());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    document.addEventListener('shelves:change', () => void this.#show());
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        void this.#show();
      },
      { rootMargin: '100%' },
    );
    near.observe(this);
    if (this.dataset['pressed'] !== undefined) void this.#save();
  }

  get #shelf(): string {
    return this.dataset['shelf'] ?? '';
  }

  #button(name: 'save' | 'remove'): HTMLButtonElement {
    return this.querySelector(`[data-${name}]`) as HTMLButtonElement;
  }

  /** The words of the button: a verb, and what it weighs where that is known. */
  #name(verb: string, bytes?: number): void {
    const set = (part: string, text: string): void => {
      (this.querySelector(`[data-${part}]`) as HTMLElement).textContent = text;
    };
    set('verb', verb);
    set('size', bytes === undefined ? '' : `(${megabytes(bytes)} MB)`);
  }

  #say(text: string): void {
    (this.querySelector('[data-said]') as HTMLElement).textContent = text;
  }

  /** Says what is here, what it weighs, and whether a newer edition is out. */
  async #show(): Promise<void> {
    if (this.#stop) return;
    const [now, lists] = await Promise.all([edition(), savedShelves(BASE)]);
    const everything = this.#shelf === 'everything';
    const mine = everything ? lists : lists.filter(({ shelf }) => shelf === this.#shelf);
    const whole =
      mine.length > 0 && (!everything || !now || mine.length >= Object.keys(now.bytes).length - 1);
    const old = now !== undefined && mine.some((list) => list.edition !== now.edition);
    const size = now?.bytes[this.#shelf];
    const what = this.dataset['what'] ?? '';
    this.#name(whole && old ? 'Update' : 'Save', size);
    this.#button('save').hidden = whole && !old;
    this.#button('remove').hidden = mine.length === 0;
    this.#button('remove').setAttribute('aria-label', `Remove ${what} from this device`);
    this.#say(whole ? savedWords(mine, old) : now || everything ? '' : 'Saving needs a connection.');
  }

  async #save(): Promise<void> {
    if (this.#stop) {
      this.#stop.abort();
      return;
    }
    const bar = this.querySelector('progress') as HTMLProgressElement;
    const stop = (this.#stop = new AbortController());
    this.#name('Stop saving');
    bar.hidden = false;
    let said = '';
    try {
      await saveShelf(
        BASE,
        this.#shelf,
        ({ here, all }) => {
          bar.value = here / all;
          bar.textContent = `${megabytes(here)} of ${megabytes(all)} MB`;
          // Tenths of the way, not every pack: this is read aloud.
          const tenth = `${Math.floor((here / all) * 10) * 10}%, ${megabytes(all)} MB in all`;
          if (tenth !== said) this.#say((said = tenth));
        },
        stop.signal,
      );
      this.#stop = undefined;
      document.dispatchEvent(new Event('shelves:change'));
    } catch (error) {
      this.#stop = undefined;
      await this.#show();
      this.#say(errorWords(error, stop.signal.aborted));
    } finally {
      bar.hidden = true;
    }
    this.#keepFocus();
  }

  async #remove(): Promise<void> {
    await removeShelf(BASE, this.#shelf);
    document.dispatchEvent(new Event('shelves:change'));
    await this.#show();
    this.#say('Removed.');
    this.#keepFocus();
  }

  /** A button that hides itself must not take the reader's place with it. */
  #keepFocus(): void {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const next = this.#button('save').hidden ? this.#button('remove') : this.#button('save');
    next.focus();
  }
}

function savedWords(lists: readonly SavedShelf[], old: boolean): string {
  const bytes = lists.reduce((sum, list) => sum + list.bytes, 0);
  const day = lists.map(({ savedAt }) => savedAt).sort()[0] ?? '';
  const when = new Date(day).toLocaleDateString('en-US', { dateStyle: 'long' });
  const size = lists.length === 1 ? `, ${megabytes(bytes)} MB` : '';
  return `${old ? 'A newer edition is out; this one was saved' : 'Saved'} on ${when}${size}.`;
}

function errorWords(error: unknown, stopped: boolean): string {
  if (stopped) return 'Stopped. What has come so far is used when you go on.';
  if (error instanceof NoRoom) return 'There is not enough room on this device; nothing was kept.';
  return 'The connection broke off. What has come so far is used when you try again.';
}
