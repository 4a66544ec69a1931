import { strToU8, zipSync } from 'fflate';
import { utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import {
  groupedNumber,
  integer,
  number,
  oneOf,
  optional,
  REFUSED,
  text,
  type Cell,
} from '../../scripts/data/readers/cells.ts';
import { readCsv } from '../../scripts/data/readers/csv.ts';
import { readJsonRows } from '../../scripts/data/readers/json.ts';
import { columnLetters, openSheet, readTable } from '../../scripts/data/readers/workbook.ts';
import { readMember } from '../../scripts/data/readers/zip.ts';
import { SourceError } from '../../scripts/data/source-error.ts';

const bytes = (content: string): Uint8Array => strToU8(content);

describe('cell types', () => {
  it('take a number or a text that is exactly one', () => {
    expect([1.5, '1.5', ' 2 ', '1e3', '-0.25', '.5'].map(number.read)).toEqual([
      1.5, 1.5, 2, 1000, -0.25, 0.5,
    ]);
    expect(
      ['', '1,000', '12a', 'W', '0x10', null, true, Number.NaN].map((cell) => number.read(cell)),
    ).toEqual(Array(8).fill(REFUSED));
  });

  it('take thousands separators only where they are allowed, and only in threes', () => {
    expect(groupedNumber.read('17,100')).toBe(17100);
    expect(groupedNumber.read('1,71')).toBe(REFUSED);
  });

  it('refuse a fraction where a whole number belongs', () => {
    expect(integer.read('1990')).toBe(1990);
    expect(integer.read(1990.5)).toBe(REFUSED);
  });

  it('tell an allowed blank from a number and from a wrong text', () => {
    const cell = optional(number, 'NA');
    expect(['', 'NA', null, '7'].map(cell.read)).toEqual([null, null, null, 7]);
    expect(cell.read('ND')).toBe(REFUSED);
  });

  it('accept no word outside a closed list', () => {
    expect(oneOf(['AC', 'DC']).read('AC')).toBe('AC');
    expect(oneOf(['AC', 'DC']).read('ac')).toBe(REFUSED);
  });
});

describe('the CSV reader', () => {
  it('keeps the order of a file whose headers are years', () => {
    const columns = { country: text, '2000': integer, '2001': integer };
    const file = bytes('country,2000,2001\nChina,1,2\n');
    expect(readCsv('a.csv', file, { columns, order: ['country', '2000', '2001'] })).toEqual([
      { country: 'China', '2000': 1, '2001': 2 },
    ]);
    expect(() => readCsv('a.csv', file, { columns, order: ['2000', 'country', '2001'] })).toThrow(
      'a.csv, row 1: found "country", expected the header "2000" in column 1',
    );
  });

  const columns = { Year: integer, Place: text, Kt: optional(number) };

  it('reads typed rows, with byte order mark, quotes and Windows line ends', () => {
    expect(
      readCsv('a.csv', bytes('\ufeffYear,Place,Kt\r\n1990,"Mead, Wash.",200\r\n1991,Tacoma,\r\n'), {
        columns,
      }),
    ).toEqual([
      { Year: 1990, Place: 'Mead, Wash.', Kt: 200 },
      { Year: 1991, Place: 'Tacoma', Kt: null },
    ]);
  });

  it('reads the Windows code page when told to', () => {
    const cp1252 = Uint8Array.from([...bytes('Name\nStatistics'), 0x97, ...bytes('U.S.\n')]);
    expect(readCsv('a.csv', cp1252, { columns: { Name: text }, encoding: 'windows-1252' })).toEqual([
      { Name: 'Statistics—U.S.' },
    ]);
  });

  it('converts only the rows it is asked for', () => {
    const rows = readCsv('a.csv', bytes('Year,Place,Kt\n1990,A,W\n1991,B,5\n'), {
      columns,
      where: (raw) => raw['Place'] === 'B',
    });
    expect(rows).toEqual([{ Year: 1991, Place: 'B', Kt: 5 }]);
  });

  it.each([
    [
      'a renamed column',
      'Year,Site,Kt\n',
      'a.csv, row 1: found "Site", expected the header "Place" in column 2',
    ],
    ['a missing column', 'Year,Place\n', 'a.csv, row 1: found nothing, expected the header "Kt" in column 3'],
    ['a new column', 'Year,Place,Kt,Note\n', 'a.csv, row 1: found "Note", expected no column 4'],
    ['an empty file', '', 'a.csv, row 1: found nothing, expected the header "Year" in column 1'],
    [
      'text for a number',
      'Year,Place,Kt\n1990,A,1\n1991,B,withheld\n',
      'a.csv, row 3, column "Kt": found "withheld", expected a number, or an empty cell',
    ],
    [
      'an empty required cell',
      'Year,Place,Kt\n1990,,1\n',
      'a.csv, row 2, column "Place": found "", expected text',
    ],
  ])('refuses %s in one line that says where', (_, content, message) => {
    expect(() => readCsv('a.csv', bytes(content), { columns })).toThrow(new SourceError(message));
  });

  it('refuses a row with too many cells', () => {
    expect(() => readCsv('a.csv', bytes('Year,Place,Kt\n1990,A,1,2\n'), { columns })).toThrow(
      /^a\.csv: not a readable CSV file: .*line 2/,
    );
  });
});

describe.each<BookType>(['xlsx', 'xls'])('the workbook reader (%s)', (bookType) => {
  const book = (rows: Cell[][]): Uint8Array => {
    const workbook = utils.book_new();
    utils.book_append_sheet(
      workbook,
      utils.aoa_to_sheet([['Title'], [], ['Id', 'Name', 'Kt'], ...rows]),
      'Data',
    );
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['other']]), 'Notes');
    return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
  };
  const layout = { headerRow: 3, columnCount: 3, columns: { Id: integer, Kt: optional(number) } };

  it('reads the used columns under a header row', () => {
    const sheet = openSheet(
      'a',
      book([
        [1, 'A', 2.5],
        [2, 'B', null],
      ]),
      'Data',
    );
    expect(readTable(sheet, layout)).toEqual([
      { Id: 1, Kt: 2.5 },
      { Id: 2, Kt: null },
    ]);
  });

  it('names sheet, row and column of a wrong cell', () => {
    const sheet = openSheet(
      'a',
      book([
        [1, 'A', 2],
        [2, 'B', 'idle'],
      ]),
      'Data',
    );
    expect(() => readTable(sheet, layout)).toThrow(
      'a, sheet "Data", row 5, column "Kt": found "idle", expected a number, or an empty cell',
    );
  });

  it('notices a column more, even one it does not use', () => {
    const sheet = openSheet('a', book([]), 'Data');
    expect(() => readTable(sheet, { ...layout, columnCount: 2 })).toThrow(
      'row 3: found 3, expected 2 columns',
    );
  });

  it('notices a renamed column', () => {
    const sheet = openSheet('a', book([]), 'Data');
    expect(() => readTable(sheet, { ...layout, columns: { Id: integer, Tonnes: number } })).toThrow(
      'row 3: found nothing, expected a header "Tonnes"',
    );
  });

  it('lists the sheets there are when the wanted one is missing', () => {
    expect(() => openSheet('a', book([]), 'Prices')).toThrow(
      'a: found ["Data","Notes"], expected a sheet named "Prices"',
    );
  });

  it('checks single cells by their exact content', () => {
    const sheet = openSheet('a', book([]), 'Data');
    expect(() => sheet.expect(3, 2, 'Name')).not.toThrow();
    expect(() => sheet.expect(3, 2, 'Label')).toThrow(
      'a, sheet "Data", row 3, column "B": found "Name", expected "Label"',
    );
  });
});

describe('the other readers', () => {
  it('name columns as spreadsheets do', () => {
    expect([1, 26, 27, 61, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'BI', 'ZZ', 'AAA']);
  });

  it('unpack one member of a zip archive, and say what is there when it is not', () => {
    const archive = zipSync({ 'a.csv': bytes('x'), 'b.xml': bytes('y') });
    expect(new TextDecoder().decode(readMember('z.zip', archive, 'a.csv'))).toBe('x');
    expect(() => readMember('z.zip', archive, 'c.csv')).toThrow(
      'z.zip: found ["a.csv","b.xml"], expected a member named "c.csv"',
    );
    expect(() => readMember('z.zip', archive.subarray(0, 40), 'a.csv')).toThrow(
      /^z\.zip: not a readable zip archive/,
    );
  });

  it('read flat JSON objects with exactly the fields expected', () => {
    const fields = { country: text, share: number };
    expect(readJsonRows('s.json', bytes('[{"country":"Canada","share":63.4}]'), fields)).toEqual([
      { country: 'Canada', share: 63.4 },
    ]);
    expect(() => readJsonRows('s.json', bytes('[{"country":"Canada","share":"?"}]'), fields)).toThrow(
      's.json, row 1, column "share": found "?", expected a number',
    );
    expect(() => readJsonRows('s.json', bytes('[{"country":"Canada","share":1,"note":""}]'), fields)).toThrow(
      's.json, row 1: found "note"',
    );
    expect(() => readJsonRows('s.json', bytes('[{"country":"Canada"}]'), fields)).toThrow(
      's.json, row 1, column "share": found nothing',
    );
    expect(() => readJsonRows('s.json', bytes('{'), fields)).toThrow(/^s\.json: not readable JSON/);
  });
});
