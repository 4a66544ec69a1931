/** Writes a zip whose bytes follow from what is in it: a stream, so that no more than a file is held at a time. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';

/** Beyond this the format needs an extension that some systems cannot open. */
const MOST = { entries: 65_535, bytes: 2 ** 32 - 1 };

/** A file, packed. */
export interface Packed {
  readonly crc: number;
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Packs by a packer written in JavaScript: that of the system gives other bytes on other processors. */
export const pack = (content: Uint8Array<ArrayBuffer>): Packed => ({
  crc: crc32(content),
  size: content.length,
  bytes: deflateSync(content, { level: 9 }),
});

/**
 * Writes the entries in their order, all with the same date (ISO day), beside the file and then in its place: there is
 * never half an archive. Answers with its bytes. Throws and leaves nothing if it would be too large.
 */
export async function writeArchive(
  path: string,
  date: string,
  entries: AsyncIterable<readonly [name: string, file: Packed]>,
  most = MOST,
): Promise<{ entries: number; bytes: number }> {
  const partial = `${path}.partial`;
  const handle = openSync(partial, 'w');
  const written = { entries: 0, bytes: 0 };
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(handle, chunk);
      written.bytes += chunk.length;
    });
    for await (const [name, file] of entries) {
      put(zip, name, file, date);
      written.entries += 1;
      if (written.entries > most.entries || written.bytes > most.bytes)
        throw new Error(`${path}: ${name}: expected at most ${most.entries} files and ${most.bytes} bytes`);
    }
    zip.end();
  } catch (error) {
    closeSync(handle);
    rmSync(partial, { force: true });
    throw error;
  }
  closeSync(handle);
  renameSync(partial, path);
  return written;
}

function put(zip: Zip, filename: string, { crc, size, bytes }: Packed, date: string): void {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // The format keeps local time without a zone: noon of the day, said in local time, is the same everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const entry = { filename, crc, size, compression: 8, mtime, os: 3, attrs: 0o100644 << 16 } as ZipInputFile;
  zip.add(entry);
  entry.ondata?.(null, bytes, true);
}
