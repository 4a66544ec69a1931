/**
 * Decides whether things move on the pages of the site: as the reader chose, else as the system asks. What differs from
 * the system’s wish is written on the root, where style sheets and scripts read it (src/lib/motion.ts), and kept for all
 * pages where the browser lets it (a sandboxed frame does not; there it holds for the page). What does not differ is not
 * written: to change the root costs a new look at the style of every element.
 */

// The host may serve other sites beside this one.
const KEY = 'hard-to-abate:motion';
const less = matchMedia('(prefers-reduced-motion: reduce)');
let choice: string | null = null;
let now: string;

/** Does something with the browser’s store, or nothing where there is none. */
function store(use: (store: Storage) => void): void {
  try {
    use(localStorage);
  } catch {
    // Switched off, full, or a frame without an origin.
  }
}

const system = () => (less.matches ? 'off' : 'on');

function decide(): void {
  store((kept) => (choice = kept.getItem(KEY)));
  now = choice === 'on' || choice === 'off' ? choice : system();
  const { dataset } = document.documentElement;
  if (now === system()) delete dataset['motion'];
  else dataset['motion'] = now;
  for (const control of document.querySelectorAll('[data-motion-switch]')) {
    control.setAttribute('aria-checked', String(now === 'on'));
    const state = control.querySelector('[data-state]');
    if (state) state.textContent = now;
  }
}

function change(): void {
  const next = now === 'on' ? 'off' : 'on';
  choice = next;
  store((kept) => {
    if (next === system()) kept.removeItem(KEY);
    else kept.setItem(KEY, next);
  });
  decide();
}

for (const control of document.querySelectorAll('[data-motion-switch]'))
  control.addEventListener('click', change);
// Changed in another tab; on a page that Back brings up as it was left; by the system.
addEventListener('storage', decide);
addEventListener('pageshow', decide);
less.addEventListener('change', decide);
decide();
