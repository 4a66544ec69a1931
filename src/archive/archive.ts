/**
 * The archives of the data releases, read: `src/archive/<date>.zip`, one for each entry of the change log. An archive
 * holds what earlier ones do not have yet, so an object is looked for in all of them. Build only.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { indexSchema, type ArchiveIndex } from './schema';
import { openZip, type ZipFile } from './zip';

/** Where the archives lie, from the project's folder. */
export const ARCHIVES = 'src/archive';

export interface Archives {
  /** What each release holds, newest first. */
  readonly all: readonly ArchiveIndex[];
  /** True if some release holds the object. */
  readonly has: (name: string) => boolean;
  /** The text of an object. Throws if no release holds it or it is damaged. */
  readonly text: (name: string) => string;
}

/** The dates of the releases whose archives a folder holds, newest first, without opening any. */
export const datesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => name.slice(0, -'.zip'.length))
    .sort()
    .reverse();

/**
 * Opens every archive of a folder, or those older than an ISO date; objects are unpacked when they are asked for. A
 * faulty one is an error.
 */
export function openArchives(folder: string, before?: string): Archives {
  const files = datesIn(folder)
    .filter((date) => before === undefined || date < before)
    .map((date) => openZip(join(folder, `${date}.zip`).replaceAll('\\', '/')));
  const all = files.map(readIndex);
  const holder = (name: string): ZipFile | undefined => files.find((file) => file.objects.has(name));
  return {
    all,
    has: (name) => holder(name) !== undefined,
    text(name) {
      const file = holder(name);
      if (!file) throw new Error(`${folder}: no archive holds the object ${name}`);
      return file.object(name);
    },
  };
}

function readIndex(file: ZipFile): ArchiveIndex {
  const where = `${file.path}, index.json`;
  let read: unknown;
  try {
    read = JSON.parse(file.index());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${where}: is not JSON (${error.message})`, { cause: error });
  }
  const index = indexSchema.safeParse(read);
  if (!index.success) {
    throw new Error(`${where}: ${z.prettifyError(index.error).replace(/\s*\n\s*/g, ' ')}`);
  }
  if (!file.path.endsWith(`/${index.data.date}.zip`))
    throw new Error(`${where}: is of ${index.data.date}; expected the date that the file is named for`);
  return index.data;
}

let opened: Archives | undefined;

/** The project's own archives, opened once. */
export const archives = (): Archives => (opened ??= openArchives(ARCHIVES));
