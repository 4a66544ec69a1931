/**
 * Before any test of the built site: build it once as GitHub Pages would get it, serve it, start one browser.
 * `SITE_BUILT=1` takes the last build as it is, for work on the tests themselves.
 */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../../scripts/tools/built/build-site.ts';
import { launchBrowserServer } from '../../../scripts/tools/browser.ts';
import { serve } from '../../../scripts/tools/serve.ts';
import { readersEnvironment } from './environment.ts';

/** Where the site says it lives; no request ever goes there. */
const SITE_URL = 'https://example.org';
const BASE_PATH = '/hard-to-abate';

export interface BuiltSite {
  /** The built folder. */
  folder: string;
  /** Where it is served: scheme, host and port. */
  origin: string;
  /** Its path there, with a slash at either end. */
  base: string;
  /** The address that its pages give as their own, base and slash included. */
  canonical: string;
  /** Where to reach the browser. */
  browser: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve('.cache/site');
  if (!process.env.SITE_BUILT || !existsSync(folder)) {
    rmSync(folder, { recursive: true, force: true });
    buildSite({ ...readersEnvironment(), SITE_URL, BASE_PATH, OUT_DIR: folder });
  }
  const served = await serve({ folder, base: BASE_PATH });
  const browser = await launchBrowserServer();
  project.provide('site', {
    folder,
    origin: served.origin,
    base: served.base,
    canonical: SITE_URL + served.base,
    browser: browser.wsEndpoint(),
  });
  return async () => {
    await browser.close();
    await served.close();
  };
}
