import { describe, expect, it } from 'vitest';
import { findBrowser, wellKnownPaths, type Machine } from '../../scripts/tools/browser.ts';

interface Pretend {
  files?: string[];
  env?: Record<string, string>;
  root?: boolean;
  platform?: NodeJS.Platform;
  /** What a command leaves on the disk; a command that is not here fails. */
  leaves?: Record<string, string>;
}

function pretend({ files = [], env = {}, root = false, platform = 'linux', leaves = {} }: Pretend) {
  const disk = new Set(files);
  const ran: string[] = [];
  const machine: Machine = {
    platform,
    env,
    root,
    exists: (path) => disk.has(path),
    playwrightChromium: () => '/cache/playwright/chrome',
    run: (command, args) => {
      const line = [command.replace(process.execPath, 'node'), ...args].join(' ');
      ran.push(line);
      const key = Object.keys(leaves).find((it) => line.includes(it));
      if (key === undefined) throw new Error('failed');
      disk.add(leaves[key] ?? '');
    },
  };
  return { machine, ran };
}

describe('findBrowser', () => {
  it('takes CHROME_PATH before anything else', () => {
    const { machine } = pretend({
      env: { CHROME_PATH: '/my/chrome' },
      files: ['/my/chrome', '/usr/bin/chromium'],
    });
    expect(findBrowser(machine)).toBe('/my/chrome');
  });

  it('says so when CHROME_PATH leads nowhere, rather than driving another browser', () => {
    const { machine } = pretend({ env: { CHROME_PATH: '/gone' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(machine)).toThrow('CHROME_PATH names /gone');
  });

  it.each([
    ['linux', '/usr/bin/google-chrome', {}],
    ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
    ['win32', 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe', { PROGRAMFILES: 'C:\\P' }],
  ] as const)('finds an installed browser on %s', (platform, path, env) => {
    const { machine, ran } = pretend({ platform, files: [path], env });
    expect(findBrowser(machine)).toBe(path);
    expect(ran).toEqual([]);
  });

  it('falls back to playwright’s own', () => {
    expect(findBrowser(pretend({ files: ['/cache/playwright/chrome'] }).machine)).toBe(
      '/cache/playwright/chrome',
    );
  });

  it('installs Debian’s chromium as root', () => {
    const { machine, ran } = pretend({
      root: true,
      files: ['/usr/bin/apt-get'],
      leaves: { 'apt-get update': '', 'apt-get install': '/usr/bin/chromium' },
    });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends chromium']);
  });

  it('lets playwright download one where apt-get fails or is not ours to run', () => {
    const leaves = { 'cli.js install chromium': '/cache/playwright/chrome' };
    expect(findBrowser(pretend({ leaves }).machine)).toBe('/cache/playwright/chrome');
    const failing = pretend({ root: true, files: ['/usr/bin/apt-get'], leaves });
    expect(findBrowser(failing.machine)).toBe('/cache/playwright/chrome');
    expect(failing.ran).toHaveLength(2);
  });

  it('says in one line what to do when nothing works', () => {
    expect(() => findBrowser(pretend({}).machine)).toThrow(
      /^No Chromium.*set CHROME_PATH to its executable\.$/,
    );
  });
});

it('looks for Edge on every platform', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(wellKnownPaths({ platform, env: { PROGRAMFILES: 'C:' } }).join()).toMatch(/edge/i);
  }
});
