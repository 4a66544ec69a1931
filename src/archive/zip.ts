/** The zip of one release: written so that the same content gives the same bytes, read entry by entry. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { zipOf } from '@/lib/zip';

export const INDEX = 'index.json';
const FOLDER = 'objects/';

/** The name of a text by its content: 16 hexadecimal digits of its SHA-256, and the ending. */
export const objectName = (text: string, ending: 'svg' | 'csv'): string =>
  `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;

/** The bytes of an archive: the index first, then its objects by name. Throws if an object is not what it is called. */
export function packArchive(index: object, objects: ReadonlyMap<string, string>): Uint8Array {
  const files: Record<string, string> = { [INDEX]: `${JSON.stringify(index, null, 1)}\n` };
  for (const [name, text] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name !== objectName(text, name.endsWith('.csv') ? 'csv' : 'svg'))
      throw new Error(`archive: the object ${name} has another content than its name says`);
    files[FOLDER + name] = text;
  }
  return zipOf(files);
}

export interface ZipFile {
  /** The path it was read from, for errors. */
  readonly path: string;
  /** Names of the objects it holds. */
  readonly objects: ReadonlySet<string>;
  /** The text of the index. */
  index(): string;
  /** The text of an object; a damaged one is an error that names it. */
  object(name: string): string;
}

/** Opens an archive. Throws one line with the file, and the entry where there is one, if it cannot be read. */
export function openZip(path: string): ZipFile {
  const bytes = readFileSync(path);
  const fail = (entry: string, why: string): Error =>
    new Error(`${path}${entry}: ${why}; expected an archive as "npm run release" writes it`);
  const names: string[] = [];
  try {
    // Looks at the list at the end of the file and opens nothing.
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  } catch (error) {
    throw fail('', `cannot be read as a zip (${(error as Error).message})`);
  }
  function text(name: string): string {
    if (!names.includes(name)) throw fail(`, ${name}`, 'is missing');
    try {
      const found = unzipSync(bytes, { filter: (file) => file.name === name })[name];
      if (found === undefined) throw new Error('no content');
      return strFromU8(found);
    } catch (error) {
      throw fail(`, ${name}`, `cannot be unpacked (${(error as Error).message})`);
    }
  }
  return {
    path,
    objects: new Set(
      names.filter((name) => name.startsWith(FOLDER)).map((name) => name.slice(FOLDER.length)),
    ),
    index: () => text(INDEX),
    object(name) {
      const content = text(FOLDER + name);
      if (objectName(content, name.endsWith('.csv') ? 'csv' : 'svg') !== name)
        throw fail(`, ${FOLDER}${name}`, 'its content does not have the checksum that is its name');
      return content;
    },
  };
}
