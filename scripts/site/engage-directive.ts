/** Astro's `client:engage`: an island that wakes at the first sign that somebody uses it. */
import type { AstroIntegration } from 'astro';

/** Registers the directive; its browser half is engage.ts beside this file. */
export function engageDirective(): AstroIntegration {
  return {
    name: 'engage-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'engage', entrypoint: './scripts/site/engage.ts' });
      },
    },
  };
}
