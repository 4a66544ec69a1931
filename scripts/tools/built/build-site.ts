/** Builds the site in a process of its own: for tests and tools that need a built one. */
import { execFileSync } from 'node:child_process';

/** How much of what a build said is told when it fails. */
const LAST_LINES = 60;

/**
 * Runs `astro build` in a project's folder, by this very Node; where it goes and for which address the environment
 * says (OUT_DIR, SITE_URL, BASE_PATH, PLANT_SHARE). Throws with the end of what it said if it fails.
 */
export function buildSite(env: NodeJS.ProcessEnv, project = '.'): void {
  try {
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: project,
      env,
      encoding: 'utf8',
      // A line for each of tens of thousands of files is more than a pipe holds by default.
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = `${stdout}${stderr}`.split('\n').slice(-LAST_LINES).join('\n');
    throw new Error(`The site does not build${project === '.' ? '' : ` in ${project}`}:\n${said}`, {
      cause: error,
    });
  }
}
