/** Makes the service worker's one script. Build only. */
import { build } from 'esbuild';

/** The text of /sw.js for a site under a base ("/hard-to-abate/"); with `off` the one that ends all workers. */
export async function workerScript(base: string, off: boolean): Promise<string> {
  const entry = off ? 'src/offline/worker/kill.ts' : 'src/offline/worker/worker.ts';
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    define: { BASE: JSON.stringify(base) },
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry}: esbuild made no file`);
  return file.text;
}
