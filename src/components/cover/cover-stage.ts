/**
 * <cover-stage>: where nothing can be pointed at (a phone), the story that is scrolled to the middle of the screen
 * lights its part of the map. With a pointer or the keyboard the style sheet does it alone.
 */
class CoverStage extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (matchMedia('(hover: hover)').matches) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const story = target instanceof HTMLElement ? (target.dataset['story'] ?? '') : '';
          if (isIntersecting) this.dataset['lit'] = story;
          else if (this.dataset['lit'] === story) delete this.dataset['lit'];
        }
      },
      // A band below the map, which stays at the top of the screen.
      { rootMargin: '-50% 0px -42% 0px' },
    );
    for (const card of this.querySelectorAll('[data-story]')) this.#observer.observe(card);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('cover-stage', CoverStage);
