/** Astro's `client:wake`: an island that wakes when it comes near the screen, or only when somebody uses it. */
import type { AstroIntegration } from 'astro';

/** Registers the directive; its browser half is wake.ts beside this file. */
export function wakeDirective(): AstroIntegration {
  return {
    name: 'wake-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'wake', entrypoint: './scripts/site/wake.ts' });
      },
    },
  };
}
