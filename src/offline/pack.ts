/**
 * Packs: many built files in one, so that what is saved for reading without a connection comes in few requests, stays
 * compressed on the device, and belongs to one edition as a whole. A pack is gzip over: the length of its list (32 bits,
 * little-endian), the list as JSON, the bytes of its files one after another. Pages made alike pack to a quarter of what
 * they weigh alone. Gzip carries a checksum, so a damaged pack is known when it is opened.
 */

/** The files of a pack: path below the base ("charts/x/index.html") to bytes. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** Bytes of a pack before compression, the same for the same files. */
export function packed(files: PackedFiles): Uint8Array<ArrayBuffer> {
  const list = new TextEncoder().encode(
    JSON.stringify([...files].map(([path, bytes]) => [path, bytes.length])),
  );
  const whole = new Uint8Array(4 + list.length + [...files.values()].reduce((sum, it) => sum + it.length, 0));
  new DataView(whole.buffer).setUint32(0, list.length, true);
  whole.set(list, 4);
  let at = 4 + list.length;
  for (const bytes of files.values()) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** The files in a decompressed pack, as views of its bytes. Throws where the lengths do not add up. */
export function unpacked(bytes: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const list = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as [string, number][];
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 4 + length;
  for (const [path, size] of list) {
    files.set(path, bytes.subarray(at, at + size));
    at += size;
  }
  if (at !== bytes.length) throw new Error(`a pack of ${bytes.length} bytes lists files of ${at}`);
  return files;
}
