/**
 * Finds a Chromium to drive, or installs one: a clean clone’s `npm test` needs no step by hand. What touches
 * the machine comes in as `Machine`, so that the order of the search can be tested.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

/** The effects that the search needs. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** True if this user may install system packages. */
  root: boolean;
  exists(path: string): boolean;
  /** Runs a command to its end and throws if it fails. */
  run(command: string, args: readonly string[]): void;
  /** Where playwright-core would put its own Chromium. */
  playwrightChromium(): string;
}

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where browsers usually are on this platform, best first. */
export function wellKnownPaths({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'darwin') {
    const homes = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return homes.flatMap((home) => MAC.map((app) => `${home}/${app}`));
  }
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (it) => it !== undefined,
    );
    return homes.flatMap((home) => WINDOWS.map((app) => `${home}\\${app}`));
  }
  return LINUX;
}

/** The path of a browser: named by CHROME_PATH, found, or installed. Throws one line saying what to do. */
export function findBrowser(machine: Machine = thisMachine): string {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  return installed(machine) ?? install(machine);
}

function installed(machine: Machine): string | undefined {
  return [...wellKnownPaths(machine), machine.playwrightChromium()].find(
    (path) => path && machine.exists(path),
  );
}

/** System package where we may install one, else playwright’s own download into the user’s cache. */
function install(machine: Machine): string {
  const attempts: (readonly [string, readonly string[]])[][] = [
    [[process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']]],
  ];
  if (machine.platform === 'linux' && machine.root && machine.exists('/usr/bin/apt-get')) {
    attempts.unshift([
      ['apt-get', ['update', '-qq']],
      ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
    ]);
  }
  for (const commands of attempts) {
    try {
      for (const [command, args] of commands) machine.run(command, args);
    } catch {
      continue; // The next way may still work; if none does, the line below says what is missing.
    }
    const path = installed(machine);
    if (path !== undefined) return path;
  }
  throw new Error(
    'No Chromium, Chrome or Edge found and none could be installed: install one, or set CHROME_PATH to its executable.',
  );
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  root: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args) => {
    console.log(`No browser found; running ${[command, ...args].join(' ')}`);
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  },
  playwrightChromium: () => {
    try {
      return chromium.executablePath();
    } catch {
      return ''; // No build of it exists for this system.
    }
  },
};

const quietly = ({ args = [], ...more }: LaunchOptions = {}): LaunchOptions => ({
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...args,
  ],
  ...more,
});

/** A quiet headless browser: no sandbox (it sees only our own pages), no traffic of its own. */
export function launchBrowser(more?: LaunchOptions): Promise<Browser> {
  return chromium.launch(quietly(more));
}

/** The same, to be shared by several processes. */
export function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(quietly());
}
