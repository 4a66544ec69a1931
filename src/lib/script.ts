/** Scripts that lie at addresses of their own, beside the pages: each from one entry, self-contained. Build only. */
import { build } from 'esbuild';

/**
 * The text of a classic script, small and the same every time. `values` are put in place of the names that the entry
 * declares. Throws if the entry cannot be compiled.
 */
export async function scriptOf(entry: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry}: esbuild made no file`);
  return file.text;
}
