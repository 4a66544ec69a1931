/** <scrolly-block>: passes the state of the step in view to the chart on the stage. */
import { followSteps } from './scroll';

class ScrollyBlock extends HTMLElement {
  #current: HTMLElement | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.#current = steps[0];
    // Measuring the steps forces a layout of the whole page: it waits until the block comes near.
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        this.#stop = followSteps(steps, (step) => this.#show(step));
      },
      { rootMargin: '100%' },
    );
    near.observe(this);
    this.addEventListener('chart:awake', () => this.#current && this.#show(this.#current));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** Renders the state of a step; the same call twice changes nothing. */
  #show(step: HTMLElement): void {
    this.#current = step;
    const title = this.querySelector('[data-figure-title]');
    if (title && step.dataset['title']) title.textContent = step.dataset['title'];
    const live = this.querySelector('[data-live]');
    live?.dispatchEvent(
      new CustomEvent('chart:state', { detail: JSON.parse(step.dataset['state'] ?? '{}') as object }),
    );
    for (const other of this.querySelectorAll('[data-step]'))
      other.toggleAttribute('data-active', other === step);
  }
}

customElements.define('scrolly-block', ScrollyBlock);
