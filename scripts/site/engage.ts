/** The browser half of client:engage. An address that asks for a state counts as a sign, too. */
import type { ClientDirective } from 'astro';

const SIGNS = ['pointerover', 'touchstart', 'focusin'] as const;

const engage: ClientDirective = (load, _options, element) => {
  let awake = false;
  const wake = () => {
    if (awake) return;
    awake = true;
    for (const sign of SIGNS) element.removeEventListener(sign, wake);
    void load().then((hydrate) => hydrate());
  };
  if (location.search.length > 1) wake();
  else for (const sign of SIGNS) element.addEventListener(sign, wake, { passive: true });
};

export default engage;
