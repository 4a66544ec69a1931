/**
 * The service worker. It never stands in the way: pages come from the network first, and only where there is none, or
 * none in time, from what is kept. It claims pages once, when there was no worker before; a new version of itself waits
 * until all pages of the old one are closed. `BASE` is set when it is compiled.
 */
import { cacheNames, isOurs, type WorkerNote } from '../names';
import { notesOf } from './notes';
import { awayPage, titleIn, type KeptPage } from './away-page';
import { DamagedPack, SavedPacks } from './saved';
import { worker, type FetchEvent, type LastingEvent } from './scope';
import { pageFiles, pathBelow, treatmentOf } from './treatment';
import { isKeepable, keepVisited, keptAt, visitedCopy } from './visited';

declare const BASE: string;

const root = worker.location.origin + BASE;
const names = cacheNames(BASE);
const notes = notesOf(BASE);
const saved = new SavedPacks(names, root, BASE);

/** How long a page may take before a kept copy is shown instead, in ms. */
const PATIENCE = 4000;

worker.addEventListener('activate', (event) => {
  (event as LastingEvent).waitUntil(
    (async () => {
      const current = Object.values<string>(names);
      for (const name of await caches.keys())
        if (isOurs(name, BASE) && !current.includes(name)) await caches.delete(name);
      // Safari has no preloads; it then waits for the worker to start.
      await (worker.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable();
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<string[] | 'shelves'>;
  if (data === 'shelves') saved.forget();
  // What the first page had fetched before there was a worker.
  else (event as unknown as LastingEvent).waitUntil(Promise.all(data.map(keepKnown)));
});

worker.addEventListener('fetch', (event) => {
  const asked = event as FetchEvent;
  const { method, url, mode, headers } = asked.request;
  const treatment = treatmentOf({ method, url, mode, range: headers.has('range') }, root);
  if (treatment === 'page') asked.respondWith(page(asked));
  if (treatment === 'hashed') asked.respondWith(hashed(asked));
  if (treatment === 'file') asked.respondWith(file(asked));
});

/** Fetches from the browser's own store, where the page has just left it, and keeps. */
async function keepKnown(address: string): Promise<void> {
  const treatment = treatmentOf({ method: 'GET', url: address, mode: 'cors', range: false }, root);
  const isPageAddress = address.split(/[?#]/)[0]?.endsWith('/') ?? false;
  if (treatment !== 'hashed' && !(treatment === 'file' && isPageAddress)) return;
  const response = await fetch(address, { cache: 'force-cache' }).catch(() => undefined);
  if (response) await keepVisited(names.visited, address, response);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a note to the page that asked; of a page on its way, as soon as it is there. What it hears early it keeps. */
async function tell(event: FetchEvent, note: WorkerNote): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const client = await worker.clients.get(event.resultingClientId || event.clientId);
    client?.postMessage(note);
    if (client) return;
    await pause(250);
  }
}

interface Copy {
  readonly response: Response;
  /** The moment it is from, ISO; empty if that is not known. */
  readonly since: string;
}

/** The copy in the saved packs, if there is one that is newer than a moment. */
async function fromPacks(event: FetchEvent, moment: string): Promise<Copy | undefined> {
  const copy = await saved.find(pageFiles(pathBelow(event.request.url, root) ?? ''));
  if (!copy || copy.savedAt <= moment) return undefined;
  try {
    return { response: await copy.open(), since: copy.savedAt };
  } catch (error) {
    // Not waited for: the page that is to hear it is the one that waits here.
    if (error instanceof DamagedPack) event.waitUntil(tell(event, notes.damaged));
    return undefined;
  }
}

/** The newer of the copies that are kept of a page or file. */
async function kept(event: FetchEvent): Promise<Copy | undefined> {
  const visited = await visitedCopy(names.visited, event.request.url);
  const since = visited ? keptAt(visited) : '';
  return (await fromPacks(event, since)) ?? (visited && { response: visited, since });
}

async function page(event: FetchEvent): Promise<Response> {
  const network = fromNetwork(event);
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE));
  const first = await Promise.race([network, late]);
  if (first !== 'late' && first) return first;
  const copy = await kept(event);
  if (copy) {
    noteCopy(event, copy.since, network);
    return copy.response;
  }
  return (await network) ?? away(event);
}

/** The page from the network, kept on the way; undefined where there is none. */
async function fromNetwork(event: FetchEvent): Promise<Response | undefined> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    // A host in trouble is as good as none, as long as there is a copy.
    if (response.status >= 500) return undefined;
    if (isKeepable(response)) {
      const copy = response.clone();
      event.waitUntil(keepVisited(names.visited, event.request.url, copy));
      // Of no account for the page itself: if it fails, the next one asks.
      event.waitUntil(compareEditions(event).catch(() => undefined));
    }
    return response;
  } catch {
    return undefined;
  }
}

/** Says that a copy is shown; when the network still answers, that there is a newer one. */
function noteCopy(event: FetchEvent, since: string, network: Promise<Response | undefined>): void {
  event.waitUntil(
    (async () => {
      await tell(event, notes.copy(since));
      if ((await network)?.status === 200) await tell(event, notes.newer);
    })(),
  );
}

/** Tells a page that what its reader saved is of an older edition than what is published: once for each edition. */
async function compareEditions(event: FetchEvent): Promise<void> {
  const shelves = await saved.shelves();
  if (shelves.length === 0) return;
  const response = await fetch(`${root}offline/edition.json`, { cache: 'no-cache' });
  const { edition } = (await response.json()) as { edition: string };
  const store = await caches.open(names.visited);
  const told = `${root}offline/told/${edition}`;
  if (shelves.every((it) => it.edition === edition) || (await store.match(told))) return;
  await store.put(told, new Response());
  await tell(event, notes.outdated);
}

async function hashed(event: FetchEvent): Promise<Response> {
  // Whatever is kept under its name is the file; a pack is opened only where it has to be.
  const visited = await visitedCopy(names.visited, event.request.url);
  if (visited) return visited;
  const copy = await fromPacks(event, '');
  if (copy) return copy.response;
  const response = await fetch(event.request);
  if (isKeepable(response)) event.waitUntil(keepVisited(names.visited, event.request.url, response.clone()));
  // The host has deleted a file that an open page still needs: a newer edition is out.
  if (response.status === 404) event.waitUntil(tell(event, notes.newer));
  return response;
}

async function file(event: FetchEvent): Promise<Response> {
  try {
    return await fetch(event.request);
  } catch (error) {
    const copy = await kept(event);
    if (copy) return copy.response;
    throw error;
  }
}

/** The stand-in for a page that is not kept. */
async function away(event: FetchEvent): Promise<Response> {
  const store = await caches.open(names.visited);
  const keys = (await store.keys()).filter(({ url }) => url.endsWith('/'));
  const pages = await Promise.all(
    keys.map(async (key): Promise<KeptPage | undefined> => {
      const title = titleIn((await (await store.match(key))?.text()) ?? '');
      return title === undefined ? undefined : { href: new URL(key.url).pathname, title };
    }),
  );
  const html = awayPage(
    BASE,
    pathBelow(event.request.url, root) ?? '',
    pages.filter((it) => it !== undefined).toReversed(),
    await saved.shelves(),
  );
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
