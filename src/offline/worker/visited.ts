/**
 * What a reader has read, kept without being asked: pages, and the files they needed. Old and new editions lie side by
 * side, so that a kept page finds the files it was made with; the oldest go when there are too many.
 */

/** How many pages and files are kept. A page of this site needs about ten files, most of them shared. */
const MOST = { page: 60, file: 400 } as const;

/** When a copy was kept, in its head; the worker writes it. */
const KEPT_AT = 'x-kept-at';

export const isPage = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') ?? false;

/** Only a whole answer of our own is worth keeping: never a 404 under a failing address, never a redirect. */
export const isKeepable = (response: Response): boolean =>
  response.status === 200 && response.type === 'basic' && !response.redirected;

/** ISO moment at which a copy was kept; empty if its head does not say. */
export const keptAt = (copy: Response): string => copy.headers.get(KEPT_AT) ?? '';

/** The copy of an address, whatever its query. */
export async function visitedCopy(cache: string, address: string): Promise<Response | undefined> {
  return (await caches.open(cache)).match(address, { ignoreSearch: true, ignoreVary: true });
}

/** Keeps a copy under an address without its query. A full disk is no error: the older half goes, and this copy is not kept. */
export async function keepVisited(cache: string, address: string, response: Response): Promise<void> {
  if (!isKeepable(response)) return;
  const store = await caches.open(cache);
  const url = new URL(address);
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT, new Date().toISOString());
  const copy = new Response(response.body, { status: 200, headers });
  const kind = isPage(response) ? 'page' : 'file';
  try {
    await store.put(url.origin + url.pathname, copy);
    await trim(store, kind, MOST[kind]);
  } catch {
    await trim(store, 'page', MOST.page / 4).catch(() => undefined);
    await trim(store, 'file', MOST.file / 4).catch(() => undefined);
  }
}

/** Keys stand in the order of their last writing. Pages have addresses that end in a slash. */
async function trim(store: Cache, kind: 'page' | 'file', most: number): Promise<void> {
  const keys = (await store.keys()).filter(({ url }) => url.endsWith('/') === (kind === 'page'));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => store.delete(key)));
}
