/**
 * The browser half of client:engage. Beside use of the chart itself two things count as a sign: an address that
 * asks for a state, and the keyboard used anywhere on the page, whose next stop may be a drawing that becomes a
 * control only when awake. What is set in a control before its chart is awake is done again when it is.
 */
import type { ClientDirective } from 'astro';

const SIGNS = ['pointerover', 'touchstart', 'focusin'] as const;

/** Sets a control to what the reader had chosen, and lets the chart know. */
function again(control: HTMLInputElement | HTMLSelectElement, value: string) {
  if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = true;
  else control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

const engage: ClientDirective = (load, _options, element) => {
  const early = new Map<HTMLInputElement | HTMLSelectElement, string>();
  let awake = false;
  const keep = ({ target }: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      early.set(target, target.value);
  };
  const wake = (sign?: Event) => {
    if (awake) return;
    awake = true;
    for (const sign of SIGNS) element.removeEventListener(sign, wake);
    document.removeEventListener('keydown', wake);
    element.addEventListener('change', keep);
    element.addEventListener('input', keep);
    void load()
      .then((hydrate) => hydrate())
      .then(() => {
        element.removeEventListener('change', keep);
        element.removeEventListener('input', keep);
        for (const [control, value] of early) again(control, value);
        // A heavy chart fetches what it needs at a sign of its own: this was it.
        if (sign && sign.type !== 'keydown')
          element.querySelector('[data-live]')?.dispatchEvent(new Event(sign.type));
      });
  };
  if (location.search.length > 1) {
    wake();
    return;
  }
  for (const sign of SIGNS) element.addEventListener(sign, wake, { passive: true });
  document.addEventListener('keydown', wake);
};

export default engage;
