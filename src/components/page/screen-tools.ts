/**
 * <screen-tools>: buttons that copy or save the picture as it is on screen, in the state the reader has chosen, and
 * copy the data as a spreadsheet takes them. What they need is fetched when one is pressed.
 */
import type { Deed, Copied } from './screen-deeds';

const KINDS: Readonly<Record<Copied, string>> = { copyPicture: 'image/png', copyData: 'text/plain' };

class ScreenTools extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      const deed = button.dataset['do'] as Deed;
      if (deed in KINDS) button.hidden = !('ClipboardItem' in globalThis && 'clipboard' in navigator);
      button.addEventListener('click', () => {
        this.#say('');
        this.#do(deed).then(
          () => this.#say('Done.'),
          () => this.#say('That did not work here; the files below hold the same.'),
        );
      });
    }
    this.hidden = false;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  async #do(deed: Deed): Promise<void> {
    const made = this.#made(deed);
    const kind = KINDS[deed as Copied];
    // The promise goes into the item: Safari lets go of the click while anything is awaited before.
    if (kind) await navigator.clipboard.write([new ClipboardItem({ [kind]: made as Promise<Blob> })]);
    await made;
  }

  /** What the deed gives: what is to be copied, or nothing. */
  async #made(deed: Deed): Promise<Blob | undefined> {
    const deeds = await import('./screen-deeds');
    return deeds[deed](this.dataset);
  }
}

customElements.define('screen-tools', ScreenTools);
