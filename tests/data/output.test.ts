import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { by, round } from '../../scripts/data/dataset.ts';
import { differing, serialize, strangers, writeAtomically } from '../../scripts/data/output.ts';
import { checkedRows } from '../../scripts/data/build.ts';

describe('writing', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'output-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the folder and leaves no temporary file', () => {
    const inner = join(folder, 'json');
    expect(writeAtomically(inner, new Map([['a.json', '1']]))).toEqual(['a.json']);
    expect(readdirSync(inner)).toEqual(['a.json']);
  });

  it('touches only what changed', () => {
    writeAtomically(
      folder,
      new Map([
        ['a.json', '1'],
        ['b.json', '1'],
      ]),
    );
    const before = statSync(join(folder, 'a.json')).mtimeMs;
    expect(
      writeAtomically(
        folder,
        new Map([
          ['a.json', '1'],
          ['b.json', '2'],
        ]),
      ),
    ).toEqual(['b.json']);
    expect(statSync(join(folder, 'a.json')).mtimeMs).toBe(before);
  });

  it('replaces nothing when one of the files cannot be written', () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    // A folder that does not exist stands for a disk that refuses.
    expect(() =>
      writeAtomically(
        folder,
        new Map([
          ['a.json', 'new'],
          ['none/b.json', 'new'],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('knows missing, different and left-over files', () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    writeFileSync(join(folder, 'gone.json'), '');
    mkdirSync(join(folder, 'other'));
    const output = new Map([
      ['a.json', 'new'],
      ['b.json', 'new'],
    ]);
    expect(differing(folder, output)).toEqual(['a.json', 'b.json']);
    expect(strangers(folder, output)).toEqual(['gone.json']);
    expect(existsSync(join(folder, 'b.json'))).toBe(false);
  });
});

describe('the form of the data', () => {
  it('is JSON with one row a line, the same for the same rows', () => {
    const dataset = {
      vintage: '2023',
      sources: ['a'],
      notes: ['n'],
      rows: [
        { year: 1, kt: 2 },
        { year: 2, kt: 3 },
      ],
    };
    const json = serialize('x', dataset);
    expect(json.split('\n').filter((line) => line.startsWith('    {'))).toEqual([
      '    {"year":1,"kt":2},',
      '    {"year":2,"kt":3}',
    ]);
    expect(JSON.parse(json)).toEqual({ dataset: 'x', ...dataset });
    expect(serialize('x', structuredClone(dataset))).toBe(json);
  });

  it('has the fields in the order of the schema, whatever order they were built in', () => {
    expect(JSON.stringify(checkedRows('aluminum-price', [{ usd_per_t: 511.47, year: 1960 }]))).toBe(
      '[{"year":1960,"usd_per_t":511.47}]',
    );
  });

  it('is refused when a row breaks the schema, naming dataset, row and field', () => {
    const rows = [
      { year: 1960, usd_per_t: 511.47 },
      { year: 1961, usd_per_t: -1 },
    ];
    expect(() => checkedRows('aluminum-price', rows)).toThrow(
      /^dataset aluminum-price, row 2, field "usd_per_t": /,
    );
    expect(() => checkedRows('aluminum-price', [])).toThrow('aluminum-price: no rows were built');
  });

  it('rounds halves away from zero and keeps what is already short', () => {
    expect([round(1.005, 2), round(2.5, 0), round(30.17, 2), round(-1.25, 1)]).toEqual([
      1.01, 3, 30.17, -1.3,
    ]);
  });

  it('sorts by several keys in turn', () => {
    const rows = [
      { a: 2, b: 'x' },
      { a: 1, b: 'y' },
      { a: 1, b: 'x' },
    ];
    expect(
      rows.sort(
        by(
          (row) => row.a,
          (row) => row.b,
        ),
      ),
    ).toEqual([
      { a: 1, b: 'x' },
      { a: 1, b: 'y' },
      { a: 2, b: 'x' },
    ]);
  });
});
