/** Makes the scripts that lie at addresses of their own, beside the pages. Build only. */
import { build } from 'esbuild';

/** One self-contained script from an entry, for a site under a base ("/hard-to-abate/"); the same every time. */
async function scriptOf(entry: string, base: string): Promise<string> {
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

/** The text of /sw.js; with `off` the one that ends all workers. */
export const workerScript = (base: string, off: boolean): Promise<string> =>
  scriptOf(off ? 'src/offline/worker/kill.ts' : 'src/offline/worker/worker.ts', base);

/**
 * The text of /offline/save.js: what saves. Not a part of the pages' own scripts, because those that need it fetch it
 * when somebody reaches for it, and the bundler's way to do so would cost each page a helper and a request.
 */
export const savingScript = (base: string): Promise<string> =>
  scriptOf('src/offline/elements/elements.ts', base);
