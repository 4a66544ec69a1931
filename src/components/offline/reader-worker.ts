/**
 * On every whole page, never in frames: starts the service worker once the page is at rest, hands it what this page has
 * fetched already, and shows what it has to say. Every page pays for these lines: words and addresses come from the worker.
 */
import type { WorkerNote } from '@/offline/names';
import { siteRoot } from './site-root';

/** The bar at the foot of the window; one at a time. */
function show({ text, way, href }: WorkerNote): void {
  document.querySelector('.kept-note')?.remove();
  const bar = document.createElement('aside');
  bar.className = 'kept-note';
  bar.setAttribute('role', 'status');
  const link = document.createElement('a');
  // To load a page again is the reader's to choose: they may be in the middle of it.
  link.href = href ?? location.pathname + location.search;
  link.textContent = way;
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.onclick = () => bar.remove();
  bar.append(`${text} `, link, close);
  document.body.append(bar);
}

async function start(container: ServiceWorkerContainer, address: URL): Promise<void> {
  const first = !container.controller;
  await container.register(address, { updateViaCache: 'none' });
  const { active } = await container.ready;
  if (first)
    active?.postMessage([location.href, ...performance.getEntriesByType('resource').map((it) => it.name)]);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator && siteRoot) {
  const address = new URL('sw.js', siteRoot);
  const container = navigator.serviceWorker;
  container.addEventListener('message', ({ data }: MessageEvent<WorkerNote>) => show(data));
  // A browser that forbids the worker leaves a site like any other.
  onload = () => setTimeout(() => void start(container, address).catch(() => 0), 1000);
}
