import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archives, openArchives, type Archives } from '@/archive/archive';
import { pinnedOembed } from '@/archive/embed';
import { archiveBytes, keep, type KeptView } from '@/archive/make';
import {
  chartsOf,
  everyPinned,
  otherReleases,
  pinnedOf,
  pinnedPage,
  pinnedTable,
  servedCards,
  servedObjects,
  type Pinned,
} from '@/archive/pinned';
import { standingOf } from '@/archive/standing';
import { objectName } from '@/archive/zip';
import { chartAndView, everyView } from '@/charts/registry';
import { releases } from '@/data/changelog';

const release = { date: '2026-01-02', version: '1.0.0', title: 'A first', changes: [] };
const { chart, view } = chartAndView('aluminum-share/in-1950');

let folder = '';
let kept: KeptView;
let made: Archives;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pinned-'));
  kept = await keep(chart, view);
  const gone = {
    ...kept,
    entry: { ...kept.entry, slug: 'a-chart-of-then', live: '/charts/a-chart-of-then/' },
  };
  writeFileSync(
    join(folder, '2026-01-02.zip'),
    archiveBytes(release, [kept, gone], () => false),
  );
  writeFileSync(
    join(folder, '2026-05-06.zip'),
    archiveBytes({ ...release, date: '2026-05-06', version: '1.0.1' }, [kept], () => true),
  );
  made = openArchives(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const find = (slug: string, date: string): Pinned => {
  const found = everyPinned(made).find((it) => it.entry.slug === slug && it.release.date === date);
  if (!found) throw new Error(`${slug} ${date}`);
  return found;
};

describe('a view as a release kept it', () => {
  it('still has its page when the chart is gone', () => {
    const pinned = find('a-chart-of-then', '2026-01-02');
    expect(pinnedPage(pinned)).toMatchObject({
      path: '/charts/a-chart-of-then/in-1950/2026-01-02/',
      embed: '/embed/a-chart-of-then/in-1950/2026-01-02/',
      oembed: '/oembed/charts/a-chart-of-then/in-1950/2026-01-02.json',
      card: `/archive/${kept.entry.card.replace('svg', 'png')}`,
      standing: 'The site does not have this chart any more.',
      live: undefined,
    });
    expect(servedCards(made)).toEqual([kept.entry.card]);
  });

  it('leads to today’s chart and shares its card while nothing has changed', () => {
    const page = pinnedPage(find('aluminum-share', '2026-05-06'));
    expect(page.live).toBe('/charts/aluminum-share/in-1950/');
    expect(page.card).toBe('/charts/aluminum-share/in-1950.card.png');
    expect(page.standing).toBe('Nothing in this chart has changed since.');
  });

  it('says whether its numbers have changed since, or only its drawing or words', () => {
    const { entry } = kept;
    expect(standingOf(entry)).toBe('same');
    expect(standingOf({ ...entry, title: 'Another finding' })).toBe('redrawn');
    expect(standingOf({ ...entry, card: objectName('<svg/>', 'svg') })).toBe('redrawn');
    expect(standingOf({ ...entry, csv: objectName('', 'csv') })).toBe('renumbered');
    expect(standingOf({ ...entry, view: 'in-1851' })).toBe('gone');
  });

  it('is cited with its release and its own address', () => {
    const {
      citation: { plain: citation },
    } = pinnedPage(find('aluminum-share', '2026-05-06'));
    expect(citation).toContain('data release 1.0.1 of May 6, 2026');
    expect(citation).toMatch(/https?:\/\/\S+\/charts\/aluminum-share\/in-1950\/2026-05-06\/,/);
    expect(citation).toContain('computed from: ');
  });

  it('is embedded by a frame that stays', () => {
    const { html, height } = pinnedOembed(find('aluminum-share', '2026-01-02'));
    expect(html).toMatch(/src="https?:\/\/\S+\/embed\/aluminum-share\/in-1950\/2026-01-02\/"/);
    expect(height).toBeGreaterThan(500);
  });

  it('prints its first rows as they were, numbers as numbers', () => {
    const table = pinnedTable(find('aluminum-share', '2026-05-06'), made);
    const all = chart.table({ ...kept.entry.state });
    expect(table.caption).toBe(all.caption);
    expect(table.rows).toHaveLength(25);
    for (const [i, row] of table.rows.entries())
      for (const { key } of table.columns)
        expect(row[key], `${i} ${key}`).toEqual(all.rows[i]?.[key] ?? null);
    expect(kept.entry.rows).toBe(all.rows.length);
  });

  it('knows the same view at other releases, and of a view the newest', () => {
    expect(otherReleases(find('aluminum-share', '2026-01-02'), made).map((it) => it.release.date)).toEqual([
      '2026-05-06',
    ]);
    expect(pinnedOf(chart, view, made)?.release.date).toBe('2026-05-06');
    expect(pinnedOf({ slug: 'a-chart-of-then' }, view, made)?.release.date).toBe('2026-01-02');
    expect(pinnedOf(chart, { id: 'added-since' }, made)).toBeUndefined();
  });

  it('is served once, however many releases have it', () => {
    expect(servedObjects('csv', made)).toEqual([kept.entry.csv]);
    expect(servedObjects('svg', made)).toEqual([kept.entry.wide.object, kept.entry.narrow?.object]);
  });
});

describe('the releases of this project', () => {
  it('have an archive each, with the version and title of the change log', () => {
    const said = archives().all.map(({ date, version, title }) => ({ date, version, title }));
    expect(said).toEqual(releases.map(({ date, version, title }) => ({ date, version, title })));
  });

  it('hold all that their indexes name, undamaged', () => {
    for (const { entry } of everyPinned())
      for (const name of [entry.csv, entry.card, entry.wide.object, entry.narrow?.object])
        if (name !== undefined) expect(archives().text(name).length, name).toBeGreaterThan(10);
  });

  it('hold no address of the machine that cut them', () => {
    for (const name of servedObjects('svg'))
      expect(archives().text(name).replaceAll('http://www.w3.org/', ''), name).not.toMatch(/https?:\/\//);
  });

  it('list every view by its chart, each once', () => {
    for (const index of archives().all) {
      const listed = chartsOf(index).flatMap(({ views }) => views.map((it) => `${it.slug}/${it.view}`));
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed).toHaveLength(index.views.length);
    }
  });

  it('have most views of today in the newest: a chart is added between releases, not a site', () => {
    const today = everyView();
    const pinned = today.filter((it) => pinnedOf(it.chart, it.view) !== undefined);
    expect(pinned.length / today.length).toBeGreaterThan(0.5);
  });
});
