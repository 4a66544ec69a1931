/** <scrolly-block>: passes the state of the step in view to the chart on the stage, and goes from step to step. */
import { followSteps } from './scroll';

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

class ScrollyBlock extends HTMLElement {
  #steps: HTMLElement[] = [];
  #current: HTMLElement | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.#steps = steps;
    this.#current = steps[0];
    // Not `disabled`: who comes to an end by the keyboard keeps the place.
    buttonOf(steps[0], -1)?.setAttribute('aria-disabled', 'true');
    buttonOf(steps.at(-1), 1)?.setAttribute('aria-disabled', 'true');
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
    this.addEventListener('click', (event) => {
      const button = pressed(event);
      if (button) this.#go(button, Number(button.dataset['go']));
    });
    this.addEventListener('keydown', (event) => {
      const button = pressed(event);
      const by = KEYS[event.key];
      // With Alt the same keys are Back and Forward.
      if (!button || !by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(button, by);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /**
   * Scrolls to the step beside that of the button, where the scroll draws it, and takes the focus along to the same
   * button there: Enter goes on, a screen reader says which step it is (once: the words are lent to the button for as
   * long as it has the focus) and reads on from there.
   */
  #go(button: HTMLElement, by: number): void {
    const from = this.#steps.findIndex((step) => step.contains(button));
    const step = this.#steps[from + by];
    const next = buttonOf(step, by);
    if (!step || !next) return;
    const name = step.querySelector('h3');
    if (name) name.id ||= `${step.id}-name`;
    next.setAttribute('aria-describedby', `${step.id}-name`);
    next.addEventListener('blur', () => next.removeAttribute('aria-describedby'), { once: true });
    next.focus({ preventScroll: true });
    // As lib/motion says, which would be one more file before anything moves.
    const { motion } = document.documentElement.dataset;
    const moves = motion ? motion === 'on' : !matchMedia('(prefers-reduced-motion: reduce)').matches;
    step.scrollIntoView({ behavior: moves ? 'smooth' : 'instant' });
  }

  /** Renders the state of a step; the same call twice changes nothing. */
  #show(step: HTMLElement): void {
    this.#current = step;
    const title = this.querySelector('[data-figure-title]');
    if (title) title.textContent = step.querySelector('.figure-title')?.textContent.trim() ?? '';
    const number = `Picture at step ${this.#steps.indexOf(step) + 1} of ${this.#steps.length}`;
    this.querySelector('.stage figure')?.setAttribute('aria-label', number);
    const live = this.querySelector('[data-live]');
    live?.dispatchEvent(
      new CustomEvent('chart:state', { detail: JSON.parse(step.dataset['state'] ?? '{}') as object }),
    );
    for (const other of this.#steps) other.toggleAttribute('data-active', other === step);
  }
}

/** The button of a step that goes on (1) or back (-1). */
const buttonOf = (step: HTMLElement | undefined, by: number) =>
  step?.querySelector<HTMLElement>(`[data-go="${by}"]`);

const pressed = ({ target }: Event) => (target as Element).closest<HTMLElement>('[data-go]');

customElements.define('scrolly-block', ScrollyBlock);
