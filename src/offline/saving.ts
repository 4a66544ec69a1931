/** Saving and removing shelves, in a page: fetches packs into the browser's store and writes down which shelf has which. */
import { cacheNames, savedKey, type SavedShelf } from './names';
import { savedLists } from './saved-lists';
import { EVERYTHING, packPath, type Edition, type PackEntry, type Register } from './shelves';

/** There is no room on the device for what was to be saved. Nothing of it is left behind. */
export class NoRoom extends Error {}

export interface Progress {
  /** Compressed bytes that are here, and that there will be. */
  readonly here: number;
  readonly all: number;
}

const address = (base: string, path: string): string => location.origin + base + path;

async function json<T>(base: string, path: string): Promise<T> {
  const response = await fetch(address(base, path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

/** The edition that is published now, with the sizes of its shelves. Throws without a connection. */
export const publishedEdition = (base: string): Promise<Edition> => json(base, 'offline/edition.json');

/** The lists of the shelves saved on this device. */
export const savedShelves = (base: string): Promise<SavedShelf[]> => savedLists(cacheNames(base).saved);

/** The shelves that an id stands for. */
const shelvesFor = (register: Register, id: string): Register['shelves'] =>
  register.shelves.filter((shelf) => id === EVERYTHING || shelf.id === id);

/**
 * Saves a shelf, or everything: fetches the packs that are missing, checks each against the name its content gives it,
 * and only then writes the lists, so that an older edition stays whole until the newer one is here. Packs that came
 * before an interruption are not fetched again. Throws `NoRoom`, or what the network throws.
 */
export async function saveShelf(
  base: string,
  id: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const register = await json<Register>(base, 'offline/register.json');
  const shelves = shelvesFor(register, id);
  const needed = new Set(shelves.flatMap((shelf) => shelf.packs));
  const packs = register.packs.filter((pack) => needed.has(pack.name));
  const store = await caches.open(cacheNames(base).packs);
  const missing = await packsMissing(base, store, packs);
  const sum = (list: readonly PackEntry[]): number => list.reduce((total, { bytes }) => total + bytes, 0);
  const all = sum(packs);
  let here = all - sum(missing);
  onProgress({ here, all });
  await makeRoom(all - here);
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(signal.reason));
  const queue = [...missing];
  const fetchNext = async (): Promise<void> => {
    for (let pack = queue.shift(); pack; pack = queue.shift()) {
      await fetchPack(base, store, pack, stop.signal);
      here += pack.bytes;
      onProgress({ here, all });
    }
  };
  // Nothing may still be coming when what has come is thrown away.
  const lines = Array.from({ length: 4 }, () =>
    fetchNext().catch((error: unknown) => {
      stop.abort(error);
      queue.length = 0;
    }),
  );
  await Promise.all(lines);
  try {
    stop.signal.throwIfAborted();
    await writeLists(base, register, shelves);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    await dropUnlisted(base);
    throw new NoRoom('the disk is full', { cause: error });
  }
  await dropUnlisted(base);
}

async function packsMissing(base: string, store: Cache, packs: readonly PackEntry[]): Promise<PackEntry[]> {
  const here = new Set((await store.keys()).map(({ url }) => url));
  return packs.filter(({ name }) => !here.has(address(base, packPath(name))));
}

/** Asks the browser not to throw away what is saved, and whether there is room for so many bytes more. */
async function makeRoom(bytes: number): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  await storage?.persist().catch(() => false);
  const { quota, usage = 0 } = (await storage?.estimate().catch(() => undefined)) ?? {};
  if (quota !== undefined && quota - usage < bytes) throw new NoRoom('the browser grants too little room');
}

async function fetchPack(base: string, store: Cache, pack: PackEntry, signal: AbortSignal): Promise<void> {
  const url = address(base, packPath(pack.name));
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${packPath(pack.name)} answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const name = [...digest.slice(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (name !== pack.name) throw new Error(`${packPath(pack.name)} came with the content of ${name}`);
  await store.put(url, new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } }));
}

async function writeLists(base: string, register: Register, shelves: Register['shelves']): Promise<void> {
  const store = await caches.open(cacheNames(base).saved);
  const { edition, date, packs } = register;
  for (const { id, packs: names } of shelves) {
    const entries = packs.filter((pack) => names.includes(pack.name));
    const list: SavedShelf = {
      shelf: id,
      edition,
      date,
      savedAt: new Date().toISOString(),
      bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
      packs: entries.map(({ name, paths }) => ({ name, paths })),
    };
    await store.put(location.origin + savedKey(base, id), Response.json(list));
  }
  tellWorker();
}

/** Removes a shelf, or everything, and the packs that no other needs. */
export async function removeShelf(base: string, id: string): Promise<void> {
  const store = await caches.open(cacheNames(base).saved);
  for (const { shelf } of await savedShelves(base))
    if (id === EVERYTHING || shelf === id) await store.delete(location.origin + savedKey(base, shelf));
  await dropUnlisted(base);
  if ((await savedShelves(base)).length === 0) await caches.delete(cacheNames(base).saved);
  tellWorker();
}

/** Forgets the pages that were kept because they were read. */
export const forgetVisited = (base: string): Promise<boolean> => caches.delete(cacheNames(base).visited);

async function dropUnlisted(base: string): Promise<void> {
  const listed = new Set(
    (await savedShelves(base)).flatMap(({ packs }) => packs.map(({ name }) => address(base, packPath(name)))),
  );
  const store = await caches.open(cacheNames(base).packs);
  for (const key of await store.keys()) if (!listed.has(key.url)) await store.delete(key);
}

const tellWorker = (): void => navigator.serviceWorker.controller?.postMessage('shelves');
