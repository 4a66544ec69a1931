/** Answers from the packs that a reader has saved. */
import { savedKey, type cacheNames, type SavedShelf } from '../names';
import { unpacked } from '../pack';
import { savedLists } from '../saved-lists';
import { packPath } from '../shelves';

type Names = ReturnType<typeof cacheNames>;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** How many decompressed bytes may lie open at a time. */
const OPEN_BYTES = 24_000_000;

/** A file in a saved pack. */
export interface SavedCopy {
  /** The moment it was saved, ISO. */
  readonly savedAt: string;
  /** Opens its pack. Throws `DamagedPack` if that cannot be read: the shelves that need it have then been struck off. */
  open(): Promise<Response>;
}

/** Reads the saved packs of a site whose worker has this root and base. */
export class SavedPacks {
  readonly #names: Names;
  readonly #root: string;
  readonly #base: string;
  #index: Promise<ReadonlyMap<string, { pack: string; savedAt: string }>> | undefined;
  /** Opened packs, the most lately used last: a page asks for ten files of the same two. */
  readonly #open = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>();

  constructor(names: Names, root: string, base: string) {
    this.#names = names;
    this.#root = root;
    this.#base = base;
  }

  /** The lists are read once, until a page says that it has changed them: they name thousands of paths. */
  forget(): void {
    this.#index = undefined;
  }

  /** Every saved shelf, the newest first. */
  async shelves(): Promise<SavedShelf[]> {
    const lists = await savedLists(this.#names.saved);
    return lists.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** For each saved path its pack and the moment it was saved; of two editions the newer. */
  async #where(): Promise<ReadonlyMap<string, { pack: string; savedAt: string }>> {
    const index = new Map<string, { pack: string; savedAt: string }>();
    for (const { packs, savedAt } of await this.shelves())
      for (const { name, paths } of packs)
        for (const path of paths) if (!index.has(path)) index.set(path, { pack: name, savedAt });
    return index;
  }

  /** The saved copy of the first of some paths, not opened yet; undefined if none is saved. */
  async find(paths: readonly string[]): Promise<SavedCopy | undefined> {
    this.#index ??= this.#where();
    const index = await this.#index;
    for (const path of paths) {
      const place = index.get(path);
      if (place) return { savedAt: place.savedAt, open: () => this.#copy(place.pack, path) };
    }
    return undefined;
  }

  async #copy(pack: string, path: string): Promise<Response> {
    const bytes = (await this.#files(pack)).get(path);
    if (!bytes) throw new DamagedPack(pack, { cause: new Error(`${path} is not in it`) });
    return responseOf(path, bytes);
  }

  async #files(name: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
    const known = this.#open.get(name);
    const files = known ?? (await this.#read(name));
    this.#open.delete(name);
    this.#open.set(name, files);
    this.#closeOldest();
    return files;
  }

  async #read(name: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
    const store = await caches.open(this.#names.packs);
    const address = this.#root + packPath(name);
    try {
      const kept = await store.match(address);
      if (!kept?.body) throw new Error('the pack is gone');
      const plain = kept.body.pipeThrough(new DecompressionStream('gzip'));
      return unpacked(new Uint8Array(await new Response(plain).arrayBuffer()));
    } catch (cause) {
      await store.delete(address);
      await this.#strike(name);
      throw new DamagedPack(name, { cause });
    }
  }

  /** A shelf that misses a pack is no longer saved: who is told so can save it again, and fetches only what is missing. */
  async #strike(name: string): Promise<void> {
    const store = await caches.open(this.#names.saved);
    for (const { shelf, packs } of await this.shelves())
      if (packs.some((it) => it.name === name)) await store.delete(savedKey(this.#base, shelf));
  }

  #closeOldest(): void {
    const size = (files: Map<string, Uint8Array>): number =>
      [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    let total = [...this.#open.values()].reduce((sum, files) => sum + size(files), 0);
    for (const [name, files] of [...this.#open].slice(0, -1)) {
      if (total <= OPEN_BYTES) return;
      this.#open.delete(name);
      total -= size(files);
    }
  }
}

/** A saved pack that is missing or cannot be read. */
export class DamagedPack extends Error {
  constructor(name: string, options: ErrorOptions) {
    super(`the saved pack ${name} cannot be read`, options);
  }
}

function responseOf(path: string, bytes: Uint8Array<ArrayBuffer>): Response {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}
