import { getViteConfig } from 'astro/config';
import { configDefaults } from 'vitest/config';

/** One project a folder of tests; `vitest run --project unit` runs one. */
const project = (name: string, include: string[], more: object = {}): object => ({
  extends: true,
  test: { name, include, environment: 'node', ...more },
});

const MINUTE = 60_000;

export default getViteConfig({
  test: {
    exclude: configDefaults.exclude,
    projects: [
      // Maps of thousands of tracts are laid out in some of them, on a machine that may be busy.
      project('unit', ['tests/unit/**/*.test.ts'], { testTimeout: MINUTE / 2 }),
      project('data', ['tests/data/**/*.test.ts'], { testTimeout: 2 * MINUTE }),
      project('tools', ['tests/tools/**/*.test.ts'], { testTimeout: MINUTE, hookTimeout: MINUTE }),
      project('site', ['tests/site/**/*.test.ts'], {
        globalSetup: ['tests/site/support/global-setup.ts'],
        // One browser and two cores: the files take turns, so that timings and weights are not disturbed.
        fileParallelism: false,
        testTimeout: 3 * MINUTE,
        hookTimeout: 10 * MINUTE,
        // A second, which is the default, is short for a page that fetches its code on a busy machine.
        expect: { poll: { timeout: MINUTE / 6 } },
      }),
    ],
  },
});
