/** Pages of other people: a server of another origin than the site's, with the published libraries of hosts. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The libraries as npm has them, by the address they are served at. */
const LIBRARIES: Readonly<Record<string, string>> = {
  '/pym.js': 'node_modules/pym.js/dist/pym.v1.min.js',
  '/frames.js': 'node_modules/@newswire/frames/dist/frames.umd.js',
};

export interface HostServer {
  /** Its origin, never that of the site: the one is an address, the other a name. */
  origin: string;
  close(): Promise<void>;
}

/** Serves HTML bodies by path: `{ '/pym': '<div …>' }`; each in a page that is as wide as the window, less 20 px. */
export async function serveHosts(pages: Readonly<Record<string, string>>): Promise<HostServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const library = LIBRARIES[pathname];
    const body = pages[pathname];
    if (library !== undefined)
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(library));
    else if (body !== undefined)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(body));
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A newsroom</title>` +
  `<meta name="viewport" content="width=device-width"><body style="margin:10px">${body}</body></html>`;
