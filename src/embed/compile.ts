/** Makes the one script for host pages. Build only. */
import { scriptOf } from '@/lib/script';
import { resolveTokens, type Theme } from '@/lib/theme';

const pair = (theme: Theme): string[] => ['var(--paper)', 'var(--ink)'].map((it) => resolveTokens(it, theme));

/** The text of /embed.js. */
export const hostScript = (): Promise<string> =>
  scriptOf('src/embed/script.ts', { THEMES: { light: pair('light'), dark: pair('dark') } });
