/** Archives whose bytes follow from what is in them, whoever makes them and when. Build only. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * Names and contents as a zip, in the order given. Text is packed, pictures are packed already and are only put in.
 * The stamp is the same for all: the format keeps local time without a zone, so the parts of a local date are written.
 */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: name.endsWith('.png') ? 0 : 9 },
    ];
  const stamp = { mtime: new Date(2000, 0, 1), os: 3, attrs: 0o644 << 16 } as const;
  return new Uint8Array(zipSync(entries, stamp));
}
