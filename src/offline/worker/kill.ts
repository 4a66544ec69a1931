/**
 * The kill switch: the worker that a build with `SERVICE_WORKER=off` has in place of the other. It throws away
 * everything kept, and itself; pages then come from the network alone. `BASE` is set when it is compiled.
 */
import { isOurs } from '../names';
import { worker, type LastingEvent } from './scope';

declare const BASE: string;

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  (event as LastingEvent).waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (isOurs(name, BASE)) await caches.delete(name);
      await worker.registration.unregister();
    })(),
  );
});
