/** The offline edition of the built site, made twice and unpacked once: what a reader has after opening the archive. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { openBuilt } from '../../../scripts/site/offline-edition/built-site.ts';
import type { Edition } from '../../../scripts/site/offline-edition/contents.ts';
import { makeEdition } from '../../../scripts/site/offline-edition/edition.ts';
import { pagesOf, site } from './site.ts';

/** How many plants are packed at most: all of a small build, some of a whole one. */
const PLANTS = 150;

export interface OfflineFolder {
  /** Names of the files, in the order of the archive. */
  names: readonly string[];
  /** sha256 of the archive, made by two threads and by one. */
  digests: readonly string[];
  /** Address of a file: "file:///…/index.html". */
  address: (name: string) => string;
  read: (name: string) => Buffer;
  remove: () => void;
}

/** Makes an edition by two threads and then by one, and unpacks it. */
export async function offlineFolder(edition: Edition): Promise<OfflineFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const path = join(folder, 'edition.zip');
  const share = Math.min(1, PLANTS / pagesOf('plant').length);
  const digests: string[] = [];
  for (const threads of [2, 1]) {
    const plan = { site: openBuilt(site.folder), edition, date: '2026-11-24', share };
    // A name that an address has to encode, as many a reader's folder has.
    await makeEdition(plan, { path, folder: 'a folder #1 of 100%' }, threads);
    digests.push(createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  const files = Object.entries(unzipSync(readFileSync(path)));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const top = join(folder, 'a folder #1 of 100%');
  return {
    names: files.map(([name]) => name.slice(name.indexOf('/') + 1)),
    digests,
    address: (name) => pathToFileURL(join(top, name)).href,
    read: (name) => readFileSync(join(top, name)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** What a page of the folder holds that is tested of all pages. */
export interface Markup {
  ids: ReadonlySet<string>;
  /** Addresses in it, followed or loaded, as they stand. */
  addresses: readonly string[];
  /** Elements that only a script could give a meaning. */
  idle: readonly string[];
}

const IDLE = /^(?:script|template|noscript|form|button|select|output|canvas|iframe|astro-island)$/;

/** Reads a page; by the parser's events, for there are hundreds. */
export function markupOf(html: string): Markup {
  const ids = new Set<string>();
  const addresses: string[] = [];
  const idle: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { id, href, src, srcset, poster, readonly, ...rest }) {
        // The one whole address that a page needs: what it is called on the site.
        if (rest['rel'] === 'canonical') return;
        if (id !== undefined) ids.add(id);
        const sizes = srcset?.split(',').map((it) => it.trim().split(/\s/, 1)[0]);
        addresses.push(
          ...[href, src, poster, rest['xlink:href'], ...(sizes ?? [])].filter((it) => it !== undefined),
        );
        const control = name === 'input' && readonly === undefined;
        if (IDLE.test(name) || control || Object.keys(rest).some((it) => it.startsWith('on')))
          idle.push(name);
      },
    },
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  return { ids, addresses, idle };
}
