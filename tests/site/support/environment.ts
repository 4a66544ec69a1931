/** The environment that a build of the tests runs in. */

/** Vitest puts Vite’s own variables (BASE_URL, SITE, …) into the environment, and a build would obey them. */
export function readersEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|SITE|ASSETS_PREFIX|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
