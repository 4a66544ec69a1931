import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inputsFolder, type Source } from './sources.ts';

const project = resolve(import.meta.dirname, '../..');

/**
 * The folder with the fetched files. `HARD_TO_ABATE_RAW` names it outright; else
 * the shared collection beside the checkout, when there is one; else the cache
 * inside the project that `fetch.ts` fills.
 */
export function rawFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['HARD_TO_ABATE_RAW'];
  if (named) return resolve(named);
  const shared = resolve(project, '../shared/data/raw');
  return existsSync(shared) ? shared : projectCache;
}

/** The folder `fetch.ts` fills when no other is named. */
export const projectCache = join(project, '.cache/raw');

/** Where one file of the manifest lies on this machine. */
export function locate(source: Source, raw: string): string {
  return join(source.origin === 'project' ? inputsFolder : raw, source.key);
}
