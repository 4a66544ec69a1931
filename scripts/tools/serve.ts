/**
 * Serves a built folder as GitHub Pages does: under a base path, gzipped, folders with a slash, the site’s
 * own 404 page. `npm start` uses it, and so do the tests and the bench, so that what is measured is what
 * readers get. Run alone: `node scripts/tools/serve.ts [folder] [--base /x] [--port 4321]`.
 */
import { createReadStream, statSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/vnd.microsoft.icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** Types that are packed already, where gzip would only cost time. */
const PACKED = new Set(['.png', '.webp', '.woff2', '.pdf', '.zip', '.ico']);

export interface ServeOptions {
  /** The built folder. */
  folder: string;
  /** The path it is served under, as in `/repository`; `/` if left out. */
  base?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** What becomes of a page before it is sent; for measuring what a page would be without some part. */
  change?: (html: string) => string;
}

export interface Served {
  /** Scheme and host without the base: `http://localhost:4321`. */
  origin: string;
  /** The base with a slash at either end. */
  base: string;
  close(): Promise<void>;
}

/** What a path answers with. */
type Answer = { status: 200 | 404; file: string } | { status: 301; location: string };

/** Finds the answer to a path, or undefined where there is neither a file nor a 404 page. */
export function answerTo(pathname: string, folder: string, base: string): Answer | undefined {
  const inside = pathInside(pathname, base);
  if (inside !== undefined) {
    const file = join(folder, inside);
    const kind = kindOf(file);
    if (kind === 'file' && !inside.endsWith(sep)) return { status: 200, file };
    if (kind === 'folder' && kindOf(join(file, 'index.html')) === 'file') {
      if (pathname.endsWith('/')) return { status: 200, file: join(file, 'index.html') };
      return { status: 301, location: `${pathname}/` };
    }
  }
  const missing = join(folder, '404.html');
  return kindOf(missing) === 'file' ? { status: 404, file: missing } : undefined;
}

/** The path below the base, decoded; undefined outside it or where it climbs out of the folder. */
function pathInside(pathname: string, base: string): string | undefined {
  if (`${pathname}/` === base) return '.';
  if (!pathname.startsWith(base)) return undefined;
  try {
    const path = normalize(decodeURIComponent(pathname.slice(base.length)) || '.');
    return path.startsWith('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined; // A stray % is no path.
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return 'file';
  return stat?.isDirectory() ? 'folder' : undefined;
}

/** Starts the server and answers once it listens. */
export async function serve({ folder, base = '/', port = 0, change }: ServeOptions): Promise<Served> {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    respond(request, response, folder, root, change);
  });
  const bound = await listen(server, port);
  return {
    origin: `http://localhost:${bound}`,
    base: root,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  change?: ServeOptions['change'],
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const answer = answerTo(pathname, folder, base);
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  if (answer.status === 301) {
    response.writeHead(301, { location: answer.location + search }).end();
    return;
  }
  const extension = extname(answer.file);
  const zipped = !PACKED.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(answer.status, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': 'max-age=600',
    vary: 'accept-encoding',
    'access-control-allow-origin': '*',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (change && extension === '.html') {
    const page = change(readFileSync(answer.file, 'utf8'));
    response.end(zipped ? gzipSync(page) : page);
  } else if (zipped) createReadStream(answer.file).pipe(createGzip()).pipe(response);
  else response.end(readFileSync(answer.file));
}

/** Serves on the port asked for, or the next free one. */
async function serveNear(options: ServeOptions & { port: number }): Promise<Served> {
  for (let port = options.port; ; port++) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port > options.port + 20) throw error;
    }
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
      port: { type: 'string', default: process.env.PORT ?? '4321' },
    },
  });
  const folder = positionals[0] ?? process.env.OUT_DIR ?? 'dist';
  const served = await serveNear({ folder, base: values.base, port: Number(values.port) });
  console.log(`Hard to Abate is at ${served.origin}${served.base} (Ctrl+C stops it)`);
}
