import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { leverRows } from '@/components/toolbox/picture';
import { ASKED, industriesOf, rowValues, slug } from '@/components/toolbox/row-values';
import { toolsCsv } from '@/components/toolbox/tools-csv';
import { LEVELS, LEVERS, STANDING_IDS } from '@/data/schema/toolbox-terms';
import { toolbox, toolOf } from '@/data/toolbox';
import { fact } from '@/facts/registry';

describe('the squares', () => {
  const rows = leverRows(toolbox);

  it('show every tool once, at its lever and its level', () => {
    const shown = rows.flatMap(({ lever, cells }) =>
      cells.flatMap(({ level, tools }) => tools.map((tool) => ({ tool, lever, level }))),
    );
    expect(shown.map(({ tool }) => tool.id).sort()).toEqual(toolbox.map(({ id }) => id).sort());
    for (const { tool, lever, level } of shown) expect([tool.lever, tool.level]).toEqual([lever, level]);
  });

  it('stand with the largest lever first, in columns of one order, done before undone', () => {
    const sizes = rows.map(({ tools }) => tools.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(rows.map(({ lever }) => lever).sort()).toEqual([...LEVERS].sort());
    for (const { cells } of rows) {
      expect(cells.map(({ level }) => level)).toEqual(LEVELS);
      for (const { tools } of cells) {
        const order = tools.map(({ standing }) => STANDING_IDS.indexOf(standing));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
    }
  });
});

describe('the values of a row', () => {
  it('find a tool for all of heavy industry under each of its industries', () => {
    expect(industriesOf({ industries: ['all heavy industry'] })).toContain('steel');
    expect(industriesOf({ industries: ['all heavy industry'] })).not.toContain('mining');
    expect(industriesOf({ industries: ['mining'] })).toEqual(['mining']);
    expect(industriesOf({ industries: ['none in particular'] })).toEqual([]);
  });

  it('let no industry be asked for in vain', () => {
    for (const name of ASKED)
      expect(
        toolbox.some((tool) => tool.industries.includes(name)),
        name,
      ).toBe(true);
  });

  it('hold no blank within a value', () => {
    expect(slug('federal executive')).toBe('federal-executive');
    expect(rowValues(toolOf('r004-cbam'))).toMatchObject({
      document: 'memo memo-trade',
      level: 'congress',
      status: 'known proposed',
    });
    expect(rowValues(toolOf('r004-permits-bact')).status).toBe('no-record');
  });
});

describe('the file of what is shown', () => {
  it('has a line a tool below its provenance', () => {
    const tools = toolbox.slice(0, 5);
    const text = toolsCsv(tools, ['Hard to Abate, https://example.org/toolbox/\n?q=a']);
    expect(text.split('\r\n')[0]).toBe('# Hard to Abate, https://example.org/toolbox/ ?q=a');
    const rows: Record<string, string>[] = parse(text, { columns: true, comment: '#' });
    expect(rows.map((row) => row['id'])).toEqual(tools.map(({ id }) => id));
    expect(rows[2]?.['status_sources']).toContain('<https://');
  });
});

describe('the facts of the toolbox', () => {
  it('add up', () => {
    const value = (name: string) => Number(fact(`toolbox.${name}`).value);
    expect(value('agenda') + value('memo')).toBe(value('tools'));
    expect(
      ['in-force', 'other-form', 'proposed', 'undone', 'no-record'].reduce((sum, it) => sum + value(it), 0),
    ).toBe(value('tools'));
    expect(value('undone-since-2025')).toBeLessThanOrEqual(value('undone'));
  });
});
