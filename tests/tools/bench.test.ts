import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareDocument } from '../../scripts/tools/bench/bare.ts';
import { aligned, beside, quantile } from '../../scripts/tools/bench/table.ts';
import { kindOf } from '../../scripts/tools/built/page-kinds.ts';
import { weightOf } from '../../scripts/tools/built/traffic.ts';
import { differences } from '../../scripts/tools/reproduce/differences.ts';
import { serve } from '../../scripts/tools/serve.ts';

describe('the kind of a page', () => {
  it.each([
    ['', 'cover'],
    ['charts/a/b/2026-11-24/', 'pinned'],
    ['embed/facilities/1/', 'plant-embed'],
    ['facilities/industry/steel/2/', 'industry'],
    ['data/releases/2026-11-24/', 'release'],
    ['nowhere/at/all/', 'other'],
  ])('follows from its path: "%s" is %s', (path, kind) => expect(kindOf(path)).toBe(kind));
});

describe('a weight', () => {
  it('sums the browser’s types in our words, and what it does not know as other', () => {
    const bytes = { Document: 1024, Fetch: 512, XHR: 512, Manifest: 2048 };
    const weight = weightOf({ bytes, requests: ['a', 'b'] });
    expect(weight).toMatchObject({ html: 1, data: 1, other: 2, script: 0, all: 4, requests: 2 });
  });
});

describe('a run beside another', () => {
  const before = { caption: 'c', rows: { same: { ms: 1 }, slower: { ms: 1 }, gone: { ms: 3 } } };
  const after = { caption: 'c', rows: { same: { ms: 1 }, slower: { ms: 2 }, new: { ms: 4 } } };

  it('shows each figure that differs as before and after, and what only one of them has', () => {
    expect(beside(before, after).rows).toEqual({
      same: { ms: 1 },
      slower: { ms: '1 → 2' },
      gone: { ms: '3 → –' },
      new: { ms: '– → 4' },
    });
  });

  it('is printed in columns', () => {
    expect(aligned(before.rows)).toBe(['        ms', 'same     1', 'slower   1', 'gone     3'].join('\n'));
  });

  it('takes quantiles by rank', () => {
    expect([0, 0.5, 0.95, 1].map((share) => quantile([3, 1, 2], share))).toEqual([1, 2, 2, 3]);
  });
});

describe('folders of files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-'));
    for (const name of ['one', 'two']) mkdirSync(join(folder, name, 'a'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

  it('differ where a byte does, or a file is missing', () => {
    write('one/a/same.html', 'x');
    write('two/a/same.html', 'x');
    write('one/a/other.html', 'made at 10:00');
    write('two/a/other.html', 'made at 11:00');
    write('one/alone.txt', '');
    expect(differences(join(folder, 'one'), join(folder, 'two'))).toEqual({
      compared: 2,
      missing: ['alone.txt'],
      different: ['a/other.html: byte 9, "made at 10:00" here and "made at 11:00" there'],
    });
  });

  it('can be served with their pages changed on the way, and nothing else', async () => {
    write(
      'one/index.html',
      '<!doctype html><p>word</p><script src="a.js"></script><svg></svg><img src="a.png">',
    );
    write('one/a.js', '<svg></svg>');
    const served = await serve({ folder: join(folder, 'one'), base: '/x', change: bareDocument });
    try {
      const page = await (await fetch(`${served.origin}/x/`)).text();
      expect(page).toContain('<p>word</p>');
      expect(page).not.toMatch(/<(script|svg|img)/);
      expect(await (await fetch(`${served.origin}/x/a.js`)).text()).toBe('<svg></svg>');
    } finally {
      await served.close();
    }
  });
});
