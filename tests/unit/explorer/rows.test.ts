import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { sizeOf, changeOf } from '@/explorer/classes';
import type { Plant } from '@/explorer/columns';
import { plantsCsv, plantsJson, queryInWords } from '@/explorer/download';
import { ALL } from '@/explorer/query';
import { changeText, changeYears, ownerText, placeText, yearNote } from '@/explorer/row-text';
import { tidyName } from '@/lib/tidy-name';

const plant: Plant = {
  id: 1000001,
  name: 'Ferndale, "North"',
  city: 'Ferndale',
  county: 'Whatcom County',
  state: 'WA',
  zip: '08248',
  industry: 'power',
  subparts: ['C', 'D'],
  owner: 'Puget Holdings LLC',
  partly: false,
  tonnes: 750,
  lastYear: 2023,
  firstYear: 2010,
  base: 1000,
  baseYear: 2011,
};

describe('the texts of a row', () => {
  it('say the change and, where it is not the usual two, its years', () => {
    expect(changeText(plant)).toBe('−25%');
    expect(changeYears(plant)).toBe('');
    expect(changeYears({ ...plant, baseYear: 2014, lastYear: 2019 })).toBe('2014–2019');
    expect(changeText({ ...plant, tonnes: 1001 })).toBe('±0%');
    expect(changeText({ ...plant, tonnes: 25_000 })).toBe('25-fold');
    expect(changeText({ ...plant, base: 0 })).toBe('–');
    expect(changeText({ ...plant, base: null, baseYear: null })).toBe('–');
  });

  it('say the year of a report that is not the latest', () => {
    expect(yearNote(plant)).toBe('');
    expect(yearNote({ ...plant, lastYear: 2015 })).toBe('in 2015');
  });

  it('name owner and place as far as they are known', () => {
    expect(ownerText({ ...plant, partly: true })).toBe('Puget Holdings LLC, in part');
    expect(ownerText({ ...plant, owner: '' })).toBe('not listed');
    expect(placeText(plant)).toBe('Ferndale, Whatcom County, WA');
    expect(placeText({ ...plant, county: '' })).toBe('Ferndale, WA');
  });
});

describe('the classes', () => {
  it('begin at their lower limits', () => {
    expect([0, 24_999, 25_000, 99_999, 100_000, 999_999, 1_000_000].map(sizeOf)).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
    expect([-500, -499, -100, 100, 101, 999, 1000, null].map(changeOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 5]);
  });
});

describe('a download', () => {
  const provenance = {
    source: 'EPA.',
    address: 'https://example.org/?q=a',
    query: { ...ALL, text: 'a\n=b' },
  };

  it('as CSV has its source on top and cells that read back', () => {
    const text = plantsCsv([plant], provenance);
    expect(text.startsWith('# EPA.\r\n')).toBe(true);
    const [row] = parse<Record<string, string>>(text, {
      columns: true,
      comment: '#',
      comment_no_infix: true,
    });
    expect(row).toMatchObject({ facility_id: '1000001', name: plant.name, zip: '08248', change_pct: '-25' });
  });

  it('never lets a search break out of its line', () => {
    const lines = plantsCsv([], provenance).split('\r\n');
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(4);
    expect(lines.some((line) => line.startsWith('='))).toBe(false);
  });

  it('as JSON has the same rows', () => {
    const { rows, source } = JSON.parse(plantsJson([plant], provenance)) as {
      rows: object[];
      source: string;
    };
    expect(source).toBe('EPA.');
    expect(rows).toEqual([expect.objectContaining({ facility_id: 1000001, co2e_t: 750, change_pct: -25 })]);
  });

  it('says in words what was left out', () => {
    expect(queryInWords({ ...ALL, industry: ['steel'], state: ['IN'], reporting: 'gone' })).toEqual([
      'Industry: steel',
      'State: Indiana',
      'No longer reporting',
    ]);
  });
});

describe('a name in capitals', () => {
  it.each([
    ['WHATCOM COUNTY', 'Whatcom County'],
    ['NRG TEXAS POWER LLC', 'NRG Texas Power LLC'],
    ['ST. JOHN THE BAPTIST PARISH', 'St. John the Baptist Parish'],
    ["O'BRIEN COUNTY", "O'Brien County"],
    ["ST MARY'S CEMENT", "St Mary's Cement"],
    ['MCLENNAN COUNTY', 'McLennan County'],
    ['MACON COUNTY', 'Macon County'],
    ['ROAD FORK NO. 51 MINE II', 'Road Fork No. 51 Mine II'],
    ['3M CO', '3M Co'],
    ['PG&E CORP', 'PG&E Corp'],
    ['B BRAUN MEDICAL US', 'B Braun Medical US'],
    ['OWENS-BROCKWAY GLASS', 'Owens-Brockway Glass'],
    ['THE KRAFT GROUP', 'The Kraft Group'],
    ['COUNTY OF LEA', 'County of Lea'],
    ['DOÑA ANA COUNTY', 'Doña Ana County'],
  ])('%s is set as %s', (shouted, tidy) => {
    expect(tidyName(shouted)).toBe(tidy);
  });

  it('that somebody set with small letters is left alone', () => {
    expect(tidyName('ConocoPhillips  Alaska Inc - KRU CPF3')).toBe('ConocoPhillips Alaska Inc - KRU CPF3');
  });
});
