/** The parts of citation-js that are used here; it brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    /** One CSL-JSON item. */
    constructor(item: Readonly<Record<string, unknown>>);
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
