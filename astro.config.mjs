import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { offlinePacks } from './scripts/site/offline-packs.ts';
import { siteMap } from './scripts/site/site-map.ts';
import { wakeDirective } from './scripts/site/wake-directive.ts';
import { checkProse } from './scripts/site/prose-check.ts';

// A GitHub Pages project site lives under /<repository>/; a copy on a stick or at a domain lives at /.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.OUT_DIR ?? './dist';

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  // The default eats the space between inline elements on separate lines, which prose needs.
  compressHTML: true,
  // Pictures are rastered beside the pages: several routes at a time keep both cores busy.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ smartypants: true, remarkPlugins: [checkProse] }),
    syntaxHighlight: false,
  },
  integrations: [
    svelte(),
    mdx(),
    wakeDirective(),
    siteMap({ site, base, folder: outDir }),
    offlinePacks(outDir),
  ],
  // A font inlined as data: would need a hole in the content policy.
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
