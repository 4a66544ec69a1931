/** A place to break things: a copy of the raw cache in links, and of the committed data, for one test. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { locate, rawFolder } from '../../scripts/data/cache.ts';
import { loadManifest, type Source } from '../../scripts/data/sources.ts';

const project = resolve(import.meta.dirname, '../..');

export const committed = join(project, 'src/data/json');
export const manifest = loadManifest();
const raw = rawFolder();
const mirrored = [...manifest.values()].filter((source) => source.mirror);

/** Copies in plain CSV that this machine has; they spare the tests the published files, which are slower to read. */
export const converted = [...manifest.values()].filter(
  (source) => source.originals && existsSync(locate(source, raw)),
);

/** Whether the fetched files are on this machine; without them only the tests of the tools can run. */
export const hasRawCache = mirrored.every((source) => existsSync(locate(source, raw)));
if (!hasRawCache) console.warn('No raw cache (npm run data:fetch): tests that rebuild the data are skipped.');

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  /** Lines on the error stream. */
  readonly errors: readonly string[];
}

export interface Workbench {
  readonly folder: string;
  /** A copy of the raw cache, in links. */
  readonly raw: string;
  /** A copy of the committed data, safe to spoil. */
  readonly out: string;
  /** Puts other content, or nothing, in the place of a raw file. */
  replace(key: string, content: Uint8Array | null): void;
  /** As `replace`, and makes the manifest expect the new content. */
  replaceTrusted(key: string, content: Uint8Array): void;
  /** Runs the real pipeline as a child process. */
  run(...args: string[]): Outcome;
  /** Content of every file of the data copy, to see whether it was touched. */
  snapshot(): string;
  remove(): void;
}

export function workbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'hard-to-abate-'));
  const [cache, out, manifestPath] = [
    join(folder, 'raw'),
    join(folder, 'json'),
    join(folder, 'manifest.json'),
  ];
  for (const source of [...mirrored, ...converted]) {
    mkdirSync(dirname(join(cache, source.key)), { recursive: true });
    symlinkSync(locate(source, raw), join(cache, source.key));
  }
  cpSync(committed, out, { recursive: true });
  const sources: Source[] = [...manifest.values()];
  const replace = (key: string, content: Uint8Array | null): void => {
    rmSync(join(cache, key), { force: true });
    if (content) writeFileSync(join(cache, key), content);
  };
  return {
    folder,
    raw: cache,
    out,
    replace,
    replaceTrusted: (key, content) => {
      replace(key, content);
      const index = sources.findIndex((source) => source.key === key);
      const source = sources[index] as Source;
      sources[index] = { ...source, bytes: content.length, sha256: sha256(content) };
    },
    run: (...args) => {
      writeFileSync(manifestPath, JSON.stringify(sources));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(project, 'scripts/data/run.ts'), '--out', out, ...args],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            HARD_TO_ABATE_RAW: cache,
            HARD_TO_ABATE_MANIFEST: manifestPath,
            NODE_NO_WARNINGS: '1',
            FORCE_COLOR: '0',
          },
        },
      );
      return { code: status, output: stdout, errors: stderr.split('\n').filter(Boolean) };
    },
    snapshot: () =>
      readdirSync(out)
        .sort()
        .map((name) => `${name} ${sha256(readFileSync(join(out, name)))}`)
        .join('\n'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Content of a raw file on this machine. */
export function rawContent(key: string): Buffer {
  return readFileSync(locate(manifest.get(key) as Source, raw));
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
