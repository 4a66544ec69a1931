// A fresh clone has no .astro folder yet, and lint asks for types before anything writes it.
/// <reference types="astro/client" />

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes near the screen or at the first sign of use (scripts/site/wake-directive.ts). */
    'client:wake'?: 'visible' | 'engage';
  }
}

export {};
