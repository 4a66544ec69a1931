import { unzipSync } from 'fflate';
import { mismatch, SourceError } from '../source-error.ts';

/** One member of a zip archive, unpacked. Throws a SourceError when the archive or the member is not there. */
export function readMember(file: string, bytes: Uint8Array, member: string): Uint8Array {
  const names: string[] = [];
  let unpacked: Uint8Array | undefined;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return name === member;
      },
    })[member];
  } catch (cause) {
    throw new SourceError(`${file}: not a readable zip archive: ${(cause as Error).message}`);
  }
  if (!unpacked) throw mismatch({ file }, names, `a member named "${member}"`);
  return unpacked;
}
