/** Makes the one script for host pages. Build only. */
import { build } from 'esbuild';
import { resolveTokens, type Theme } from '@/lib/theme';

const pair = (theme: Theme): string[] => ['var(--paper)', 'var(--ink)'].map((it) => resolveTokens(it, theme));

/** The text of /embed.js: classic, small, the same every time. */
export async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/embed/script.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    define: { THEMES: JSON.stringify({ light: pair('light'), dark: pair('dark') }) },
  });
  const [file] = outputFiles;
  if (!file) throw new Error('src/embed/script.ts: esbuild made no file');
  return file.text;
}
