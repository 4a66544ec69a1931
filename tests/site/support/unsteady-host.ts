/** A host whose line can be cut and whose files can change, as a published site’s do: it passes on what the test site serves. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { site } from './site.ts';

/** What a changed file answers: its text, or `gone`. */
type Change = { text: string; type: string } | 'gone';

export interface UnsteadyHost {
  /** Address of a path below the base. */
  address(path: string): string;
  /** No request gets an answer any more. */
  cut(): void;
  mend(): void;
  /** Every page takes so many ms. */
  slow(ms: number): void;
  /** From now on `change` says what a path below the base answers; undefined leaves it as it is built. */
  publish(change: (path: string) => Change | undefined): void;
  /** Paths below the base that were asked for, oldest first. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function unsteadyHost(): Promise<UnsteadyHost> {
  const asked: string[] = [];
  let isCut = false;
  let delay = 0;
  let change: (path: string) => Change | undefined = () => undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').slice(site.base.length).replace(/[?#].*/, '');
    if (isCut) return void request.socket.destroy();
    asked.push(path);
    if (path === '' || path.endsWith('/')) await new Promise((resolve) => setTimeout(resolve, delay));
    const changed = change(path);
    if (changed !== undefined && changed !== 'gone') {
      response.writeHead(200, { 'content-type': changed.type }).end(changed.text);
      return;
    }
    const wanted = changed === 'gone' ? `${site.base}no-such-file/` : (request.url ?? '');
    const built = await fetch(site.origin + wanted, { redirect: 'manual' });
    const headers = ['content-type', 'location'].flatMap((name) => {
      const value = built.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(built.status, Object.fromEntries(headers));
    response.end(new Uint8Array(await built.arrayBuffer()));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://localhost:${port}${site.base}${path}`,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    mend: () => (isCut = false),
    slow: (ms) => (delay = ms),
    publish: (next) => (change = next),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A reader of such a host: a fresh browser profile with a service worker. Everything is closed afterwards. */
export async function withReader(use: (page: Page, host: UnsteadyHost) => Promise<void>): Promise<void> {
  const host = await unsteadyHost();
  const browser = await chromium.connect(site.browser);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    await use(await context.newPage(), host);
  } finally {
    await context.close();
    await browser.close();
    await host.close();
  }
}

/** The keys of the caches of a page’s origin, by the last word of the cache’s name. */
export const keptIn = (page: Page, cache: 'visited' | 'packs' | 'saved'): Promise<string[]> =>
  page.evaluate(async (last) => {
    const name = (await caches.keys()).find((it) => it.endsWith(` ${last}`));
    if (name === undefined) return [];
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  }, cache);
