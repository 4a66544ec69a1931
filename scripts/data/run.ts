/**
 * Builds the committed data: `node scripts/data/run.ts`.
 *
 *   --only NAME   build one dataset (repeatable); the index files stay as they are
 *   --check       build in memory and compare with the committed files, byte for byte
 *   --out DIR     another folder than src/data/json
 *
 * Nothing is written before everything is built and valid. Exit code 1 means a
 * fault in a source or, with --check, a difference; 2 means a wrong argument.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { datasets, type DatasetName } from '../../src/data/schema/datasets.ts';
import { builders, datasetsFrom } from './build.ts';
import { rawFolder } from './cache.ts';
import type { Dataset } from './dataset.ts';
import {
  differing,
  serialize,
  serializeIndex,
  serializeSources,
  strangers,
  writeAtomically,
} from './output.ts';
import { RawFiles } from './raw-files.ts';
import { SourceError } from './source-error.ts';
import { loadManifest } from './sources.ts';

const USAGE = 'usage: run.ts [--only NAME]... [--check] [--out DIR]';

interface Options {
  readonly only: readonly DatasetName[];
  readonly check: boolean;
  readonly out: string;
}

function main(): number {
  const options = readOptions();
  if (typeof options === 'string') return fail(options, 2);
  try {
    return build(options);
  } catch (error) {
    if (error instanceof SourceError) return fail(error.message, 1);
    throw error;
  }
}

function readOptions(): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        check: { type: 'boolean' },
        out: { type: 'string' },
      },
    }));
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
  const only = values.only ?? [];
  const unknown = only.find((name) => !(name in datasets));
  if (unknown) return `no dataset is called "${unknown}"; there are: ${Object.keys(datasets).join(', ')}`;
  return {
    only: only as DatasetName[],
    check: values.check ?? false,
    out: resolve(values.out ?? join(import.meta.dirname, '../../src/data/json')),
  };
}

function build({ only, check, out }: Options): number {
  const manifest = loadManifest();
  const get = datasetsFrom(new RawFiles(manifest, rawFolder()));
  const names = (Object.keys(builders) as DatasetName[]).filter(
    (name) => only.length === 0 || only.includes(name),
  );

  const built = new Map<DatasetName, Dataset<unknown>>();
  for (const [index, name] of names.entries()) {
    const start = performance.now();
    const dataset = get(name);
    built.set(name, dataset);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${`${index + 1}/${names.length}`.padStart(5)}  ${name.padEnd(28)} ${String(dataset.rows.length).padStart(5)} rows  ${seconds} s`,
    );
  }

  const output = new Map([...built].map(([name, dataset]) => [`${name}.json`, serialize(name, dataset)]));
  if (only.length === 0) {
    output.set('datasets.json', serializeIndex(built));
    output.set('sources.json', serializeSources(manifest));
  }
  if (check) {
    const different = [...differing(out, output), ...(only.length === 0 ? strangers(out, output) : [])];
    if (different.length > 0) return fail(`not as built, in ${out}: ${different.join(', ')}`, 1);
    console.log(`${output.size} files are as committed`);
    return 0;
  }
  const written = writeAtomically(out, output);
  console.log(written.length === 0 ? 'nothing changed' : `written: ${written.join(', ')}`);
  return 0;
}

function fail(message: string, code: number): number {
  console.error(`data: ${message}`);
  return code;
}

process.exitCode = main();
