import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { shapeOfSchema } from '@/downloads/columns';
import { csvOf } from '@/downloads/files';
import { flatten } from '@/downloads/flatten';

const series = () =>
  z
    .array(z.int().nullable())
    .length(REPORTING_YEARS.length)
    .describe('tonnes')
    .meta({ unit: 't, 2010 to 2023' });
/** A series with figures for the first years only. */
const first = (...values: (number | null)[]) => REPORTING_YEARS.map((_, i) => values[i] ?? null);
const names = (row: z.ZodObject) => shapeOfSchema(row).columns.map((column) => column.name);
const lines = (row: z.ZodObject, ...rows: Record<string, unknown>[]) => flatten(rows, shapeOfSchema(row));

describe('a dataset with one value a field', () => {
  const row = z.strictObject({ a: z.string().describe('a'), b: z.int().nullable().describe('b') });

  it('is laid down as it is', () => {
    expect(names(row)).toEqual(['a', 'b']);
    expect(lines(row, { a: 'x', b: null }, { a: 'y', b: 2 })).toEqual([
      ['x', null],
      ['y', 2],
    ]);
  });
});

describe('a series', () => {
  const row = z.strictObject({ id: z.int().describe('id'), t: series(), u: series().nullable() });

  it('becomes a line a year, with the year before it, and no line where every series is empty', () => {
    expect(names(row)).toEqual(['id', 'year', 't', 'u']);
    expect(lines(row, { id: 7, t: first(1, null, 0), u: first(null, null, null, 4) })).toEqual([
      [7, 2010, 1, null],
      [7, 2012, 0, null],
      [7, 2013, null, 4],
    ]);
  });

  it('keeps its unit without the span of years', () => {
    expect(shapeOfSchema(row).columns.find((column) => column.name === 't')?.unit).toBe('t');
  });

  it('inside a list of records is cut to the year, and records without a figure are left out', () => {
    const nested = z.strictObject({
      t: series(),
      rare: z.array(z.strictObject({ gas: z.string().describe('gas'), t: series() })).describe('rare gases'),
    });
    const row = {
      t: first(1, 2),
      rare: [
        { gas: 'sf6', t: first(5) },
        { gas: 'pfc', t: first(6, 7) },
      ],
    };
    expect(lines(nested, row)).toEqual([
      [
        2010,
        1,
        [
          { gas: 'sf6', t: 5 },
          { gas: 'pfc', t: 6 },
        ],
      ],
      [2011, 2, [{ gas: 'pfc', t: 7 }]],
    ]);
  });

  it('may run along another axis that its schema names', () => {
    const axis = { name: 'miles', values: [1, 3], unit: 'miles', description: 'distance' };
    const around = z.strictObject({ people: z.array(z.int()).length(2).describe('people').meta({ axis }) });
    expect(names(around)).toEqual(['miles', 'people']);
    expect(lines(around, { people: [10, 30] })).toEqual([
      [1, 10],
      [3, 30],
    ]);
  });

  it('of other years runs along those years; beside it a series of another axis stays JSON', () => {
    const short = (unit: string) => z.array(z.int()).length(2).describe('pounds').meta({ unit });
    const both = z.strictObject({ lb: short('pounds, 2017 to 2018'), kg: short('kilograms, 2020 to 2021') });
    expect(lines(both, { lb: [1, 2], kg: [3, 4] })).toEqual([
      [2017, 1, [3, 4]],
      [2018, 2, [3, 4]],
    ]);
  });

  it('that is not as long as its axis stops the build', () => {
    expect(() => lines(row, { id: 7, t: [1, 2], u: null })).toThrow('series "t" has 2 entries');
  });
});

describe('records', () => {
  it('become columns of their own', () => {
    const row = z.strictObject({
      where: z.strictObject({ x: z.int().describe('x'), y: z.int().describe('y') }).nullable(),
    });
    expect(names(row)).toEqual(['where_x', 'where_y']);
    expect(lines(row, { where: { x: 1, y: 2 } }, { where: null })).toEqual([
      [1, 2],
      [null, null],
    ]);
    expect(shapeOfSchema(row).columns.every((column) => column.nullable)).toBe(true);
  });

  it('in a list marked to be spread become a line each; an empty list leaves one line', () => {
    const row = z.strictObject({
      id: z.int().describe('id'),
      owners: z
        .array(z.strictObject({ name: z.string().describe('name') }))
        .describe('owners')
        .meta({ spread: 'owner' }),
    });
    expect(lines(row, { id: 1, owners: [{ name: 'a' }, { name: 'b' }] }, { id: 2, owners: [] })).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, null],
    ]);
  });

  it('in such a list give columns that begin with the mark, or stand alone when it is empty', () => {
    const owners = z.array(z.strictObject({ name: z.string().describe('name') })).describe('owners');
    expect(names(z.strictObject({ owners: owners.meta({ spread: 'owner' }) }))).toEqual(['owner_name']);
    expect(names(z.strictObject({ owners: owners.meta({ spread: '' }) }))).toEqual(['name']);
  });

  it('in any other list stay JSON in the CSV', () => {
    const row = z.strictObject({ ids: z.array(z.int()).describe('ids') });
    const { columns } = shapeOfSchema(row);
    expect(csvOf(columns, lines(row, { ids: [1, 2] }))).toBe('ids\r\n"[1,2]"\r\n');
  });
});
