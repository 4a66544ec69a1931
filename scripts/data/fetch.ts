/**
 * Downloads the source files that are missing from the cache:
 * `node scripts/data/fetch.ts`. A broken download resumes where it stopped.
 */
import { rawFolder } from './cache.ts';
import { fetchSource } from './download.ts';
import { SourceError } from './source-error.ts';
import { loadManifest } from './sources.ts';

try {
  const folder = rawFolder();
  const mirrored = [...loadManifest().values()].filter((source) => source.mirror);
  console.log(`${mirrored.length} files to ${folder}`);
  for (const [index, source] of mirrored.entries()) {
    const outcome = await fetchSource(source, folder, { progress: showProgress });
    console.log(`${`${index + 1}/${mirrored.length}`.padStart(6)}  ${outcome.padEnd(10)} ${source.key}`);
  }
} catch (error) {
  // A full disk or a read-only folder is told like a faulty source: in one line.
  if (!(error instanceof SourceError || (error instanceof Error && 'code' in error))) throw error;
  console.error(`fetch: ${error.message}`);
  process.exitCode = 1;
}

/** Rewrites one line on a terminal; says nothing in a log. */
function showProgress(key: string, received: number, total: number): void {
  if (!process.stdout.isTTY) return;
  process.stdout.write(
    received < total ? `\r${Math.floor((100 * received) / total)}%  ${key}` : '\r\u001b[2K',
  );
}
