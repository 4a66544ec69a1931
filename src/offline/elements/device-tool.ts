/** <device-tool>: forgets the pages that were read, or installs the site where the browser offers it. */
import { forgetVisited } from '../saving';

declare const BASE: string;

/** What Chromium hands out when a site can be installed; no other browser does. */
interface InstallOffer extends Event {
  prompt(): Promise<void>;
}

export class DeviceTool extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['tool'] === 'install') this.#waitForOffer();
    else if ('caches' in globalThis) this.#show(() => this.#forget());
  }

  #show(act: () => Promise<void>): void {
    this.hidden = false;
    const button = this.querySelector('button');
    if (button) button.onclick = () => void act();
  }

  async #forget(): Promise<void> {
    const some = await forgetVisited(BASE);
    const said = this.querySelector('[role="status"]');
    if (said) said.textContent = some ? 'Forgotten.' : 'There were none.';
  }

  #waitForOffer(): void {
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#show(() => (event as InstallOffer).prompt());
    });
    addEventListener('appinstalled', () => (this.hidden = true));
  }
}
