/**
 * The script of every whole page, in one file, because pages count their requests: lays drawings out piece by piece where
 * a page begins with pieces unlaid, keeps to the reader’s choice of motion, starts the worker, and wakes what saves a
 * story when somebody reaches for it.
 */
import './lay-out';
import './motion';
import '@/components/offline/reader-worker';
import { siteRoot } from '@/components/offline/site-root';

const shelf = document.querySelector<HTMLElement>('save-shelf');
if (shelf && siteRoot) {
  const wake = (): void => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL('offline/save.js', siteRoot).href;
    document.head.append(script);
  };
  for (const reach of ['pointerover', 'focusin']) shelf.addEventListener(reach, wake, { once: true });
  // Pressed before it is awake: it finds this and does it.
  shelf.addEventListener('click', () => (shelf.dataset['pressed'] = ''), { once: true });
  // Who has saved something wants to see it without asking.
  if ('caches' in globalThis)
    void caches.keys().then((names) => names.some((name) => name.endsWith(' saved')) && wake());
}
