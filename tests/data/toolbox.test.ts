import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { rawFolder } from '../../scripts/data/cache.ts';
import { AREAS, STANDING_IDS } from '../../src/data/schema/toolbox-terms.ts';
import { toolbox, toolOf } from '../../src/data/toolbox.ts';

/**
 * Counted by hand in the two documents, November 2026, apart from the compiled list.
 * Agenda: the bullets below each pillar's heading; pillar 1 has four, one of them with three of its own.
 * Memo: what a part says that somebody should, must or could do, each measure once and by its name:
 * - introduction: full deployment of the two laws (its other phrases return in the parts);
 * - workers: trade policy, job-quality plans, union incentives, payroll credit, incentive for underserved places;
 * - justice: pairing, monitoring, cumulative impacts;
 * - funding: rate design, demonstrations, Buy Clean, new sources with four examples (credit, advance
 *   commitments, union hiring, enforcement);
 * - buying: state programs with three examples, hydrogen hubs, benchmarks, advance commitments, demonstrations;
 * - regulation: full suite, leading states, performance standards, existing plants, smog plans, sector rules,
 *   boilers, section 112, permits, information request, section 114;
 * - trade: border adjustment, two classes of countries, finance, technology, revenue, exemption, markets abroad.
 */
const BY_HAND = {
  'agenda-1': 4 + 3,
  'agenda-2': 6,
  'agenda-3': 4,
  'agenda-4': 6,
  'agenda-5': 4,
  'memo-introduction': 1,
  'memo-workers': 5,
  'memo-justice': 3,
  'memo-funding': 4 + 4,
  'memo-buying': 1 + 3 + 4,
  'memo-regulation': 11,
  'memo-trade': 7,
};
/** Bold passages of the memo that recommend, by part; the one on regulation that names two addressees counts twice. */
const BOLD_BY_HAND = {
  'memo-workers': 2,
  'memo-justice': 1,
  'memo-funding': 1,
  'memo-buying': 1,
  'memo-regulation': 5,
  'memo-trade': 1,
};

const counted = (rows: readonly { area: string }[]): Record<string, number> =>
  Object.fromEntries(
    AREAS.map(({ id }) => [id, rows.filter((row) => row.area === id).length] as const).filter(
      ([, n]) => n > 0,
    ),
  );
const input = (name: string): Record<string, string>[] =>
  parse(readFileSync(`scripts/data/inputs/policy/${name}`), { columns: true });

describe('the toolbox', () => {
  it('has every recommendation of both documents, as counted by hand', () => {
    expect(counted(toolbox)).toEqual(BY_HAND);
    expect(counted(toolbox.filter((row) => row.bold))).toEqual(BOLD_BY_HAND);
  });

  it('keeps every row of the compiled list, and says of each new one that it was added', () => {
    const compiled = new Map(input('seed-recommendations-facts.csv').map((row) => [row['id'], row]));
    expect(compiled.size).toBe(64);
    for (const id of compiled.keys()) expect(toolOf(id ?? '').id).toBe(id);
    const added = toolbox.filter(({ id }) => !compiled.has(id));
    expect(added).toHaveLength(6);
    for (const { change } of added) expect(change).toMatch(/^Added: /);
    for (const row of toolbox) {
      const old = compiled.get(row.id);
      if (!old) continue;
      expect(row.document).toBe(old['seed']?.startsWith('002') ? 'agenda' : 'memo');
      expect(row.bold).toBe(old['bold'] === 'yes');
      expect(row.standing === 'no-record').toBe(old['status_2026'] === 'no record read');
    }
  });

  it('says no record read where nothing was, and elsewhere a sentence with a source', () => {
    for (const { id, standing, status, status_sources, status_date } of toolbox) {
      const known = standing !== 'no-record';
      expect([status !== null, status_sources.length > 0], id).toEqual([known, known]);
      if (!known) expect(status_date, id).toBeNull();
      if (status !== null) expect(status, id).toMatch(/[.]$/);
      for (const { url } of status_sources) expect(url).toMatch(/^https:\/\//);
    }
    expect(
      toolbox.filter((row) => row.status !== null && row.status_date === null).map(({ id }) => id),
    ).toEqual(['r004-state-buy-clean']);
    expect(new Set(toolbox.map((row) => row.standing))).toEqual(new Set(STANDING_IDS));
  });

  it('names parts of a whole in the same document, one step deep', () => {
    for (const row of toolbox) {
      if (row.part_of === null) continue;
      const whole = toolOf(row.part_of);
      expect(whole.document).toBe(row.document);
      expect(whole.part_of).toBeNull();
    }
    expect(() => toolOf('r004-nothing')).toThrow('no tool');
  });

  it('writes names and sentences in American spelling, each once', () => {
    const text = toolbox.map((row) => [row.tool, row.sentence, row.status].join(' ')).join('\n');
    expect(text).not.toMatch(/programme|labour|aluminium|favour|centre\b/i);
    expect(new Set(toolbox.map((row) => row.tool)).size).toBe(toolbox.length);
    expect(new Set(toolbox.map((row) => row.sentence)).size).toBe(toolbox.length);
  });
});

const selections = join(rawFolder(), 'policy/idp_selections.csv');
describe.skipIf(!existsSync(selections))('the figures in its sentences', () => {
  it('are those of the list of industrial demonstrations', () => {
    const rows = parse<Record<string, string>>(readFileSync(selections), { columns: true });
    const terminated = rows.filter((row) => row['status_as_read']?.startsWith('terminated by DOE'));
    const money = (list: typeof rows) =>
      list.reduce((sum, row) => sum + Number(row['federal_cost_share_up_to_musd']), 0);
    const status = toolOf('r002-1c-energy-intensive').status ?? '';
    expect(status).toContain(`${rows.length} projects`);
    expect(status).toContain(`${Math.round(money(rows)).toLocaleString('en-US')} million dollars`);
    expect(status).toContain(`${terminated.length} of them`);
    expect(money(terminated) / money(rows)).toBeCloseTo(0.51, 1);
  });
});
