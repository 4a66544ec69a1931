// A fresh clone has no .astro folder yet, and lint asks for types before anything writes it.
/// <reference types="astro/client" />

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes at the first touch, focus or pointer (scripts/site/engage-directive.ts). */
    'client:engage'?: boolean;
  }
}

export {};
