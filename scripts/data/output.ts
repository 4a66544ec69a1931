import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { datasets, type DatasetName } from '../../src/data/schema/datasets.ts';
import type { Dataset } from './dataset.ts';
import { fetchAddress, type Manifest } from './sources.ts';

/** Path below the folder that is written to → content, ready to be written or compared. */
export type Output = ReadonlyMap<string, string | Uint8Array>;

/** One dataset as JSON: a head of single lines, then one row a line, so that a diff shows rows. */
export function serialize(name: string, { vintage, sources, notes, rows }: Dataset<unknown>): string {
  const head = { dataset: name, vintage, sources, notes };
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const body = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n${lines.join('\n')}\n  "rows": [\n${body}\n  ]\n}\n`;
}

/** The index of the datasets: title and words of each, without its rows. */
export function serializeIndex(built: ReadonlyMap<DatasetName, Dataset<unknown>>): string {
  const rows = [...built].map(
    ([
      name,
      {
        vintage,
        sources,
        notes,
        rows: { length },
      },
    ]) => ({
      name,
      title: datasets[name].title,
      vintage,
      rows: length,
      sources,
      notes,
    }),
  );
  return serialize('datasets', { vintage: 'this edition of the site', sources: [], notes: [], rows });
}

/** The list of sources as the site prints it, from the manifest. */
export function serializeSources(manifest: Manifest): string {
  const rows = [...manifest.values()].map((source) => ({
    key: source.key,
    origin: source.origin,
    title: source.title,
    publisher: source.publisher,
    url: source.publisherUrl || null,
    license: source.license || null,
    vintage: source.vintage,
    copy_url: fetchAddress(source) ?? null,
    originals: source.originals ?? null,
    sha256: source.sha256,
    bytes: source.bytes,
  }));
  return serialize('sources', { vintage: 'this edition of the site', sources: [], notes: [], rows });
}

/** Names of the files that are missing or differ by a byte. */
export function differing(folder: string, output: Output): string[] {
  return [...output]
    .filter(([name, content]) => current(join(folder, name))?.equals(Buffer.from(content)) !== true)
    .map(([name]) => name);
}

/** JSON files of the folder that no builder makes: left over from a dataset that is gone. */
export function strangers(folder: string, output: Output): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json') && !output.has(name));
}

/**
 * Writes what changed. Every file is first written whole beside its place and
 * only then renamed, so a reader never sees half a file; when a write fails
 * nothing has been replaced.
 */
export function writeAtomically(folder: string, output: Output): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = differing(folder, output);
  const pending = changed.map((name) => ({
    temporary: join(folder, dirname(name), `.${basename(name)}.${process.pid}.part`),
    final: join(folder, name),
    name,
  }));
  try {
    for (const { temporary, name } of pending) writeFileSync(temporary, output.get(name) ?? '');
    for (const { temporary, final } of pending) renameSync(temporary, final);
  } finally {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  }
  return changed;
}

function current(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
