import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { locate } from './cache.ts';
import { mismatch, SourceError } from './source-error.ts';
import { fetchAddress, type Source } from './sources.ts';

export interface FetchOptions {
  /** Address in place of raw.githubusercontent.com; for tests. */
  readonly base?: string;
  readonly progress?: (key: string, received: number, total: number) => void;
}

/**
 * Brings one mirrored file into the folder. A file already there is verified
 * and kept. The download goes to `<file>.part`, continues an earlier `.part`
 * with a range request, and is renamed only when size and sha256 are right;
 * a wrong one is deleted. Throws a SourceError on every failure.
 */
export async function fetchSource(
  source: Source,
  folder: string,
  options: FetchOptions = {},
): Promise<'present' | 'downloaded'> {
  const target = locate(source, folder);
  if ((await sizeOf(target)) > 0) {
    await verify(source, target);
    return 'present';
  }
  const address = fetchAddress(source, options.base);
  if (!address) throw new SourceError(`${source.key}: has no address to fetch it from`);

  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.part`;
  // A part longer than the file cannot be its beginning.
  if ((await sizeOf(part)) > source.bytes) await rm(part);
  if ((await sizeOf(part)) < source.bytes) await download(source, address, part, options.progress);
  try {
    await verify(source, part);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await rename(part, target);
  return 'downloaded';
}

async function download(
  source: Source,
  address: string,
  part: string,
  progress: FetchOptions['progress'],
): Promise<void> {
  const have = await sizeOf(part);
  let response: Response;
  try {
    response = await fetch(address, { headers: have > 0 ? { range: `bytes=${have}-` } : {} });
  } catch (cause) {
    throw new SourceError(`${source.key}: ${address} cannot be reached: ${reason(cause)}`);
  }
  if (!response.ok || !response.body)
    throw new SourceError(
      `${source.key}: ${address} answered ${response.status} ${response.statusText}`.trim(),
    );

  // A server that ignores the range sends the whole file: begin anew.
  const resumed = response.status === 206;
  const file = await open(part, resumed ? 'a' : 'w');
  let received = resumed ? have : 0;
  try {
    for await (const chunk of response.body) {
      await file.write(chunk);
      received += chunk.length;
      progress?.(source.key, received, source.bytes);
    }
  } catch (cause) {
    throw new SourceError(
      `${source.key}: the download broke off after ${received} of ${source.bytes} bytes (${reason(cause)}); run again to resume`,
    );
  } finally {
    await file.close();
  }
}

async function verify(source: Source, path: string): Promise<void> {
  const size = await sizeOf(path);
  if (size !== source.bytes) throw mismatch({ file: source.key }, `${size} bytes`, `${source.bytes} bytes`);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  const sum = hash.digest('hex');
  if (sum !== source.sha256) throw mismatch({ file: source.key }, `sha256 ${sum}`, `sha256 ${source.sha256}`);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

function reason(cause: unknown): string {
  const error = cause as Error & { cause?: Error };
  return error.cause?.message ?? error.message;
}
