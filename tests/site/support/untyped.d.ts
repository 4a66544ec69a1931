/** Libraries without types of their own, as far as the tests use them. */

declare module '@marbec/web-auto-extractor' {
  /** Structured data of a page by format, then by type. */
  interface Extracted {
    readonly jsonld: Readonly<Partial<Record<string, readonly Record<string, unknown>[]>>>;
    readonly errors?: readonly unknown[];
  }
  export default class WebAutoExtractor {
    constructor(options: { addLocation?: boolean; embedSource?: readonly string[] });
    parse(html: string): Extracted;
  }
}

declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly rootType: string;
    readonly path?: readonly { readonly type?: string; readonly property?: string }[];
  }
  export default class Validator {
    constructor(vocabulary: { readonly '@graph': readonly object[] });
    validate(extracted: object): Promise<readonly Issue[]>;
  }
}
