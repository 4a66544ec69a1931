import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { differences, type Differences } from '../../scripts/tools/reproduce/differences.ts';
import { buildElsewhere } from '../../scripts/tools/reproduce/elsewhere.ts';
import { packPath, type Register } from '../../src/offline/shelves.ts';
import { readersEnvironment } from './support/environment.ts';
import { site } from './support/site.ts';

const MINUTE = 60_000;
const AGAIN = '.cache/again';

/** What lists all pages, and so knows how many of the plants and counties were built. */
const KNOWS_THE_SHARE = /^sitemap-\d+\.xml$|^offline\/(?:register|edition)\.json$/;

/** Packs of plants and places hold others in a share; all others are named by content, and must be in both. */
function packsOfTheShare(folder: string): Set<string> {
  const { packs } = JSON.parse(readFileSync(join(folder, 'offline/register.json'), 'utf8')) as Register;
  const many = packs.filter(({ paths }) =>
    paths.some((path) => /^facilities\/\d+\/|^places\/(?!finder\/)[^/]+\//.test(path)),
  );
  return new Set(many.map(({ name }) => packPath(name)));
}

/**
 * Two whole builds would take twice the time of all other tests. A hundredth of the plants and counties is built once
 * more: a share leaves pages out and changes none, so every file of it must be one of the whole site's.
 */
describe('a second build, in another folder, time zone and language, two years later', () => {
  let found: Differences;
  beforeAll(() => {
    rmSync(AGAIN, { recursive: true, force: true });
    const address = new URL(site.canonical);
    buildElsewhere({
      project: '.cache/again-project',
      site: AGAIN,
      env: {
        ...readersEnvironment(),
        PLANT_SHARE: '0.01',
        SITE_URL: address.origin,
        BASE_PATH: address.pathname.replace(/\/$/, ''),
      },
    });
    const packs = packsOfTheShare(AGAIN);
    const { missing, ...rest } = differences(AGAIN, site.folder);
    found = { ...rest, missing: missing.filter((file) => !packs.has(file)) };
    rmSync(AGAIN, { recursive: true, force: true });
  }, 25 * MINUTE);

  it('has no file that the first has not', () => {
    expect(found.compared).toBeGreaterThan(5000);
    expect(found.missing).toEqual([]);
  });

  it('has the same bytes in every file', () => {
    expect(found.different.filter((line) => !KNOWS_THE_SHARE.test(line.split(':')[0] ?? ''))).toEqual([]);
  });
});
