import { describe, expect, it } from 'vitest';
import { heatEnergy, heatFacts, processHeatBy } from '../../src/data/heat.ts';
import {
  inventoryIndustry,
  inventoryMt,
  inventoryRows,
  inventorySeries,
  inventoryYears,
} from '../../src/data/inventory.ts';
import { INVENTORY_EDITIONS, INVENTORY_SECTORS } from '../../src/data/schema/inventory.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(INVENTORY_EDITIONS)('the %i edition of the inventory', (edition) => {
  const [first, last] = inventoryYears(edition);

  it('runs from 1990 to two years before it was published', () => {
    expect([first, last]).toEqual([1990, edition - 2]);
    for (const row of inventoryRows(edition)) expect(row.edition).toBe(edition);
  });

  it('adds up from sectors to gross and from gross to net, in every year and both ways of counting', () => {
    for (let year = first; year <= last; year++) {
      const gross = inventoryMt(edition, 'total', 'gross', year);
      const direct = INVENTORY_SECTORS.map((item) => inventoryMt(edition, 'direct', item, year));
      const distributed = INVENTORY_SECTORS.filter((item) => item !== 'electric power').map((item) =>
        inventoryMt(edition, 'with-electricity', item, year),
      );
      // Each line is rounded to a tenth.
      expect(Math.abs(sum(direct) - gross), `direct ${year}`).toBeLessThan(0.36);
      expect(Math.abs(sum(distributed) - gross), `distributed ${year}`).toBeLessThan(0.36);
      const net = gross + inventoryMt(edition, 'total', 'land sinks', year);
      expect(Math.abs(net - inventoryMt(edition, 'total', 'net', year)), `net ${year}`).toBeLessThan(0.16);
    }
  });
});

describe('the two editions', () => {
  it('have different bases, so that they cannot be mixed', () => {
    expect(inventoryMt(2023, 'total', 'net', 2005)).toBe(6696.3);
    expect(inventoryMt(2024, 'total', 'net', 2005)).toBe(6586.9);
    expect(inventoryMt(2024, 'total', 'gross', 2022)).toBe(6343.2);
    expect(inventoryMt(2024, 'total', 'net', 2022)).toBe(5489);
    expect(() => inventoryMt(2023, 'total', 'net', 2022)).toThrow('no 2022');
    expect(() => inventorySeries(2024, 'with-electricity', 'electric power')).toThrow('no electric power');
  });

  it('give industry 22.9% of the gross total of 2022 directly and 29.5% with its electricity', () => {
    const gross = inventoryMt(2024, 'total', 'gross', 2022);
    expect((100 * inventoryMt(2024, 'direct', 'industry', 2022)) / gross).toBeCloseTo(22.9, 1);
    expect((100 * inventoryMt(2024, 'with-electricity', 'industry', 2022)) / gross).toBeCloseTo(29.5, 1);
  });
});

describe('industry by source', () => {
  it('adds up to the sector in every year', () => {
    for (let year = 1990; year <= 2022; year++) {
      const sources = inventoryIndustry(2024, year);
      expect(sources).toHaveLength(37);
      const gap = sum(sources.map((row) => row.mt)) - inventoryMt(2024, 'direct', 'industry', year);
      expect(Math.abs(gap), String(year)).toBeLessThan(0.8);
    }
  });

  it('has the process emissions of three of the four industries', () => {
    const in2022 = new Map(inventoryIndustry(2024, 2022).map((row) => [row.source_name, row.mt]));
    expect(in2022.get('Cement Production')).toBe(41.9);
    expect(in2022.get('Iron and Steel Production')).toBe(40.7);
    expect(in2022.get('Aluminum Production')).toBe(2.2);
    expect(in2022.get('Stationary Combustion')).toBe(3.5);
  });
});

describe('heat in manufacturing', () => {
  it('holds the totals that the survey prints for all manufacturing', () => {
    const total = (field: 'direct_tbtu' | 'boiler_tbtu' | 'chp_tbtu' | 'unreported_tbtu' | 'total_tbtu') =>
      sum(heatEnergy.map((row) => row[field]));
    // The survey's own totals, read from its first block; industries are rounded one by one.
    expect(Math.abs(total('direct_tbtu') - 3261)).toBeLessThan(6);
    expect(Math.abs(total('boiler_tbtu') - 856)).toBeLessThan(6);
    expect(Math.abs(total('chp_tbtu') - 1915)).toBeLessThan(8);
    expect(Math.abs(total('unreported_tbtu') - 5761)).toBeLessThan(10);
    expect(Math.abs(total('total_tbtu') - 14_903)).toBeLessThan(10);
  });

  it.each(['processes', 'quartiles'] as const)('lays all of it on temperatures by %s', (method) => {
    for (const { naics, direct_tbtu, boiler_tbtu, chp_tbtu } of heatEnergy) {
      const rows = processHeatBy(method).filter((row) => row.naics === naics);
      const of = (kind: string) => sum(rows.filter((row) => row.kind === kind).map((row) => row.tbtu));
      expect(of('direct'), naics).toBeCloseTo(direct_tbtu, 1);
      expect(of('steam'), naics).toBeCloseTo(boiler_tbtu + chp_tbtu, 1);
    }
  });

  it('burns cement’s fuel at the heat of a kiln', () => {
    const cement = processHeatBy('processes').filter(
      (row) => row.naics === '327310' && row.kind === 'direct',
    );
    expect(cement.map((row) => [row.process, row.temp_c])).toEqual([
      ['Drying', 163],
      ['Calcining', 1482],
    ]);
    // 270 Btu of drying, 1,650.2 and 1,050 of calcining, a pound.
    expect(cement[0]?.tbtu).toBeCloseTo((184.02 * 270) / (270 + 1650.2 + 1050), 2);
  });

  it('keeps what was read of the figures others print', () => {
    expect(heatFacts.find((row) => row.value === '51')?.unit).toBe('%');
    expect(heatFacts).toHaveLength(12);
  });
});
