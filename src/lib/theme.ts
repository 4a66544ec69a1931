/** The colours of tokens.css for the image renderer, which knows no custom properties. Build only. */
import { readFileSync } from 'node:fs';

// Read from the project's folder, where every script of ours runs: a bundler would hand the tests an empty sheet.
const css = readFileSync('src/styles/tokens.css', 'utf8');

export type Theme = 'light' | 'dark';

function block(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css: no block "${selector}"`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const light = block(':root');
const dark = block('.furnace');

/** Token name (without dashes) → colour. */
const themes: Record<Theme, Record<string, string>> = { light, dark: { ...light, ...dark } };

/** Replaces every `var(--token)` of a piece of CSS or SVG by the theme's colour; an unknown token is an error. */
export function resolveTokens(text: string, theme: Theme): string {
  return text.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const value = themes[theme][name];
    if (value === undefined) throw new Error(`theme ${theme}: tokens.css has no colour --${name}`);
    return value;
  });
}
