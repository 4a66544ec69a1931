/**
 * The reader’s choice of motion: kept for all pages of the site where the browser lets it (a sandboxed frame does
 * not; there it holds for the page), and kept only while it differs from what the system asks for.
 */
import { moves } from '@/lib/motion';

// The host may serve other sites beside this one.
const KEY = 'hard-to-abate:motion';
const root = document.documentElement;

/** Does something with the browser’s store, or nothing where there is none. */
function store(use: (store: Storage) => void): void {
  try {
    use(localStorage);
  } catch {
    // Switched off, full, or a frame without an origin.
  }
}

function show(): void {
  const on = moves();
  for (const control of document.querySelectorAll('[data-motion-switch]')) {
    control.setAttribute('aria-checked', String(on));
    const state = control.querySelector('[data-state]');
    if (state) state.textContent = on ? 'on' : 'off';
  }
}

function recall(): void {
  store((kept) => {
    const choice = kept.getItem(KEY);
    if (choice === 'on' || choice === 'off') root.dataset['motion'] = choice;
    else delete root.dataset['motion'];
  });
  show();
}

function change(): void {
  const choice = moves() ? 'off' : 'on';
  delete root.dataset['motion'];
  const byItself = moves() === (choice === 'on');
  if (!byItself) root.dataset['motion'] = choice;
  store((kept) => {
    if (byItself) kept.removeItem(KEY);
    else kept.setItem(KEY, choice);
  });
  show();
}

for (const control of document.querySelectorAll('[data-motion-switch]'))
  control.addEventListener('click', change);
// Changed in another tab; on a page that Back brings up as it was left; by the system.
addEventListener('storage', recall);
addEventListener('pageshow', recall);
matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', show);
recall();
