import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read, write, type CellObject } from '@e965/xlsx';
import { rawContent, hasRawCache, workbench, type Outcome, type Workbench } from './workbench.ts';

const INTENSITY = 'aluminum/jie-iai-smelting-energy-intensity-1980-2017.csv';
const PRICES = 'aluminum/eia-avgprice_annual-1990-2019.xlsx';

describe.skipIf(!hasRawCache)('a run over a faulty source', () => {
  let bench: Workbench;
  let before: string;
  beforeEach(() => {
    bench = workbench();
    before = bench.snapshot();
  });
  afterEach(() => bench.remove());

  /** Every fault must end the same way: one line, an exit code, and the data as they were. */
  function expectRefusal(outcome: Outcome, ...parts: (string | RegExp)[]): void {
    expect(outcome.errors).toHaveLength(1);
    for (const part of parts) expect(outcome.errors[0]).toMatch(part);
    expect(outcome.code).toBe(1);
    expect(bench.snapshot()).toBe(before);
  }

  it('names a missing file and how to get it', () => {
    bench.replace(INTENSITY, null);
    expectRefusal(
      bench.run('--only', 'aluminum-energy-intensity'),
      INTENSITY,
      'missing',
      'npm run data:fetch',
    );
  });

  it('refuses a file cut short, with both sizes', () => {
    const content = rawContent(INTENSITY);
    bench.replace(INTENSITY, content.subarray(0, 1000));
    expectRefusal(
      bench.run('--only', 'aluminum-energy-intensity'),
      INTENSITY,
      'found "1000 bytes"',
      `expected ${content.length} bytes`,
    );
  });

  it('refuses a file with one altered byte, with both checksums', () => {
    const content = rawContent(INTENSITY);
    content[500] = (content[500] ?? 0) ^ 1;
    bench.replace(INTENSITY, content);
    expectRefusal(
      bench.run('--only', 'aluminum-energy-intensity'),
      INTENSITY,
      /found "sha256 [0-9a-f]{64}", expected sha256 [0-9a-f]{64}/,
    );
  });

  it('refuses a new column even when the checksum is right', () => {
    const lines = rawContent(INTENSITY)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd());
    bench.replaceTrusted(
      INTENSITY,
      Buffer.from(lines.map((line, i) => `${line},${i === 0 ? 'Remark' : ''}`).join('\n')),
    );
    expectRefusal(
      bench.run('--only', 'aluminum-energy-intensity'),
      INTENSITY,
      'row 1',
      'found "Remark"',
      'expected no column 5',
    );
  });

  it('names row, column and value when text stands in a number cell of a CSV file', () => {
    const lines = rawContent(INTENSITY).toString().split('\n');
    lines[10] = (lines[10] ?? '').replace(/[^,]*$/, 'about 16000');
    bench.replaceTrusted(INTENSITY, Buffer.from(lines.join('\n')));
    expectRefusal(
      bench.run('--only', 'aluminum-energy-intensity'),
      INTENSITY,
      'row 11',
      'column "value"',
      'found "about 16000"',
      'expected a number',
    );
  });

  it('names sheet, row, column and value when text stands in a number cell of a workbook', () => {
    const book = read(rawContent(PRICES), { type: 'buffer' });
    const cell: CellObject = { t: 's', v: 'n.a.' };
    (book.Sheets['Price'] ?? {})['F10'] = cell;
    bench.replaceTrusted(PRICES, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expectRefusal(
      bench.run('--only', 'electricity-price'),
      PRICES,
      'sheet "Price"',
      'row 10',
      'column "Industrial"',
      'found "n.a."',
      'expected a number',
    );
  });

  it('refuses a workbook whose header row lost a column', () => {
    const book = read(rawContent(PRICES), { type: 'buffer' });
    delete (book.Sheets['Price'] ?? {})['I2'];
    bench.replaceTrusted(PRICES, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expectRefusal(
      bench.run('--only', 'electricity-price'),
      PRICES,
      'sheet "Price"',
      'row 2',
      'found 8',
      'expected 9 columns',
    );
  });

  it('writes nothing at all when a later dataset fails', () => {
    bench.replace(PRICES, null);
    expectRefusal(
      bench.run(
        '--only',
        'aluminum-price',
        '--only',
        'electricity-price',
        '--only',
        'aluminum-energy-intensity',
      ),
      PRICES,
    );
  });

  it('rejects the name of a dataset that does not exist and lists those that do', () => {
    const outcome = bench.run('--only', 'aluminium-price');
    expect(outcome.code).toBe(2);
    expect(outcome.errors.join()).toMatch(/no dataset is called "aluminium-price".*aluminum-price/);
  });
});

describe.skipIf(!hasRawCache)('a run over sound sources', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
  });
  afterEach(() => bench.remove());

  it('finds the committed data exactly as it builds them', { timeout: 600_000 }, () => {
    const outcome = bench.run('--check');
    expect(outcome.errors).toEqual([]);
    expect(outcome.code).toBe(0);
    expect(outcome.output).toContain('files are as committed');
  });

  it('lists the dataset that differs by one digit, and leaves it alone', () => {
    const path = `${bench.out}/aluminum-price.json`;
    writeFileSync(path, readFileSync(path, 'utf8').replace('511.47', '511.48'));
    const spoiled = bench.snapshot();
    const outcome = bench.run('--check', '--only', 'aluminum-price', '--only', 'aluminum-energy-intensity');
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toHaveLength(1);
    expect(outcome.errors[0]).toMatch(/aluminum-price\.json$/);
    expect(bench.snapshot()).toBe(spoiled);
  });

  it('restores a spoiled dataset when run without --check, and touches no other', () => {
    const sound = bench.snapshot();
    const path = `${bench.out}/aluminum-price.json`;
    writeFileSync(path, readFileSync(path, 'utf8').replace('511.47', '511.48'));
    const outcome = bench.run('--only', 'aluminum-price');
    expect(outcome.output).toContain('written: aluminum-price.json');
    expect(bench.snapshot()).toBe(sound);
  });
});
