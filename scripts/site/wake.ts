/**
 * The browser half of client:wake. `visible` wakes before the island comes into view. `engage` waits for a sign of
 * use; beside use of the chart itself two things count as one: an address that asks for a state, and the keyboard
 * used anywhere on the page, whose next stop may be a drawing that becomes a control only when awake. What is set
 * in a control before its chart is awake is done again when it is. Short, because it stands in every page that has
 * such a chart.
 */
import type { ClientDirective } from 'astro';

const SIGNS = ['pointerover', 'touchstart', 'focusin'] as const;

const directive: ClientDirective = (load, options, element) => {
  /** Only controls of forms speak of `input`; a list has no use for `checked` and does not mind it. */
  const early = new Map<HTMLInputElement, string>();
  let awake = false;
  const wake = (sign?: Event) => {
    if (awake) return;
    awake = true;
    element.addEventListener('input', ({ target }) => {
      const control = target as HTMLInputElement;
      early.set(control, control.value);
    });
    void load()
      .then((hydrate) => hydrate())
      .then(() => {
        for (const [control, value] of early) {
          Object.assign(control, { value, checked: true });
          for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
        }
        // A heavy chart fetches what it needs at a sign of its own: this was it.
        if (sign && sign.type !== 'keydown')
          element.querySelector('[data-live]')?.dispatchEvent(new Event(sign.type));
      });
  };
  if (options.value === 'visible') {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        wake();
      },
      { rootMargin: '400px' },
    );
    // The island itself has no box.
    for (const child of element.children) near.observe(child);
    return;
  }
  if (location.search.length > 1) {
    wake();
    return;
  }
  for (const sign of SIGNS) element.addEventListener(sign, wake, { passive: true });
  document.addEventListener('keydown', wake, { once: true });
};

export default directive;
