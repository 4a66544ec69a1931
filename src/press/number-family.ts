/** A family of the site’s numbers, as /press/ explains it. Sentences may hold bound figures (see bound.ts). */
export interface NumberFamily {
  /** The anchor on the page. */
  id: string;
  name: string;
  /** What it is. */
  is: string;
  /** What it is not. */
  not: string;
  /** How a headline gets it wrong. */
  misread: string;
  /** A sentence that is safe to print, with at least one bound figure. */
  safe: string;
  /** Where the method is told: a path inside the site. */
  more: string;
}
