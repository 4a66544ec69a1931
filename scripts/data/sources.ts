import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from './source-error.ts';

/** One file the pipeline reads. `mirror` files are fetched, or made from such; `project` files are in the repository. */
export interface Source {
  /** Path under the raw folder, e.g. `aluminum/ceds-aluminum-production.xlsx`. */
  readonly key: string;
  readonly origin: 'mirror' | 'project';
  readonly title: string;
  readonly publisher: string;
  readonly publisherUrl: string;
  readonly license: string;
  readonly vintage: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Where the unchanged copy is kept: GitHub `owner/name`, commit and path there. */
  readonly mirror?: { readonly repository: string; readonly commit: string; readonly path: string };
  /** Of a copy in plain CSV, which no address has: the published files it was made from. Either can be read. */
  readonly originals?: readonly string[];
}

export type Manifest = ReadonlyMap<string, Source>;

/** Files the project compiled itself, in the repository. */
export const inputsFolder = join(import.meta.dirname, 'inputs');

const RAW_CONTENT = 'https://raw.githubusercontent.com';

/**
 * The manifest beside this file, or the one named by `HARD_TO_ABATE_MANIFEST`
 * (tests patch a checksum there). Throws a SourceError when it cannot be read.
 */
export function loadManifest(
  path = process.env['HARD_TO_ABATE_MANIFEST'] ?? join(import.meta.dirname, 'manifest.json'),
): Manifest {
  let list: Source[];
  try {
    list = JSON.parse(readFileSync(path, 'utf8')) as Source[];
  } catch (cause) {
    throw new SourceError(`${path}: the manifest cannot be read: ${(cause as Error).message}`);
  }
  return new Map(list.map((source) => [source.key, source]));
}

/** The address of a mirrored file at its pinned commit; undefined for the project's own files and for converted copies. */
export function fetchAddress(source: Source, base = RAW_CONTENT): string | undefined {
  if (!source.mirror) return undefined;
  const { repository, commit, path } = source.mirror;
  return `${base}/${repository}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
