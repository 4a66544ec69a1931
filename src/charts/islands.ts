/** The Island.astro of each live chart, by slug. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const modules = import.meta.glob<{ default: AstroComponentFactory }>('./*/Island.astro', { eager: true });

/** The island of a live chart; a live chart without one stops the build. */
export function islandOf(slug: string): AstroComponentFactory {
  const module = modules[`./${slug}/Island.astro`];
  if (!module) throw new Error(`chart ${slug} is live but has no Island.astro`);
  return module.default;
}
