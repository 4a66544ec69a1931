/** Which files of two folders are not the same to the byte. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../site/built-folder.ts';

export interface Differences {
  /** How many files were compared. */
  readonly compared: number;
  /** Files that both have and that differ, with what stands around the first byte that does. */
  readonly different: readonly string[];
  /** Files of the first folder that the second has not. */
  readonly missing: readonly string[];
}

/** Compares every file of a folder with the one of the same path in another, by SHA-256. */
export function differences(folder: string, other: string): Differences {
  const files = filesIn(folder);
  const missing = files.filter((file) => !existsSync(join(other, file)));
  const both = files.filter((file) => !missing.includes(file));
  const different = both.flatMap((file) => {
    const [one, two] = [readFileSync(join(folder, file)), readFileSync(join(other, file))];
    return digest(one) === digest(two) ? [] : [`${file}: ${around(one, two)}`];
  });
  return { compared: both.length, different, missing };
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Both texts around the first byte that differs. */
function around(one: Buffer, two: Buffer): string {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  const excerpt = (bytes: Buffer): string =>
    JSON.stringify(bytes.toString('utf8', Math.max(0, at - 40), at + 40));
  return `byte ${at}, ${excerpt(one)} here and ${excerpt(two)} there`;
}
