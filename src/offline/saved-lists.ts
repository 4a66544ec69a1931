/** The lists of the saved shelves, as the browser's store holds them: read by the pages that save and by the worker. */
import type { SavedShelf } from './names';

/** Every list in a cache that reads as one, in no order. */
export async function savedLists(cache: string): Promise<SavedShelf[]> {
  // To open it would make it, and pages take its being there for a sign that something is saved.
  if (!(await caches.has(cache))) return [];
  const store = await caches.open(cache);
  const lists = await Promise.all((await store.keys()).map((key) => store.match(key)));
  const read = lists.map((list) => list?.json().catch(() => undefined) as Promise<SavedShelf | undefined>);
  return (await Promise.all(read)).filter((it) => it !== undefined);
}
