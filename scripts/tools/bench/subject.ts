/** What is measured: a built site, served, its pages, and a browser. */
import type { Browser } from 'playwright-core';
import type { BuiltPage } from '../built/pages.ts';
import type { Served } from '../serve.ts';

export interface Subject {
  readonly browser: Browser;
  readonly served: Served;
  /** The same site, its documents without script and pictures. */
  readonly bare: Served;
  /** One page of each kind, and every story. */
  readonly pages: readonly BuiltPage[];
  /** How often a timing is taken; the middle one counts. */
  readonly times: number;
}

/** The address of a page on a server. */
export const addressOn = ({ origin, base }: Served, { path }: BuiltPage): string => origin + base + path;

/** What a page is called in a table: its kind, and which one if it is a story. */
export const nameOf = ({ kind, path }: BuiltPage): string =>
  kind === 'story' ? `story ${path.split('/')[1] ?? ''}` : kind;
