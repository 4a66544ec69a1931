declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes at the first touch, focus or pointer (scripts/site/engage-directive.ts). */
    'client:engage'?: boolean;
  }
}

export {};
