import { describe, expect, it } from 'vitest';
import { industryOf } from '../../scripts/data/builders/industries.ts';
import { facilities, industryIn, reportersOf, subpartsIn, type Facility } from '../../src/data/facilities.ts';
import { FOUR_INDUSTRIES, REPORTING_YEARS, type Industry } from '../../src/data/schema/facility-terms.ts';
import { inForce } from '../../src/data/schema/runs.ts';

const facility = (id: number): Facility => facilities.find((row) => row.id === id) as Facility;
const megatonnes = (series: readonly (number | null)[]): number =>
  series.reduce<number>((sum, t) => sum + (t ?? 0), 0) / 1e6;

describe('the industries', () => {
  const counts = (industry: Industry): number[] =>
    REPORTING_YEARS.map((year) => reportersOf(industry, year).length);

  it('have these numbers of plants by year', () => {
    expect({
      steel: counts('steel'),
      coke: counts('coke'),
      cement: counts('cement'),
      aluminum: counts('aluminum'),
    }).toEqual({
      steel: [104, 107, 105, 105, 105, 104, 101, 101, 102, 102, 102, 102, 103, 103],
      coke: [13, 14, 14, 14, 15, 15, 15, 14, 13, 13, 12, 12, 11, 11],
      cement: [99, 98, 98, 96, 95, 95, 95, 94, 92, 92, 92, 92, 92, 91],
      aluminum: [12, 11, 11, 11, 10, 9, 9, 7, 8, 7, 7, 7, 7, 7],
    });
  });

  it('give for 2020 about the 134 Mt and the counts of Coming Clean, two steel plants more and four cement plants fewer', () => {
    const reported = FOUR_INDUSTRIES.map((industry) => reportersOf(industry, 2020));
    expect(reported.map((rows) => rows.length)).toEqual([102, 12, 92, 7]);
    expect(megatonnes(reported.flat().map((row) => row.co2e_t))).toBeCloseTo(134.91, 2);
  });

  it('follow the subparts of each year', () => {
    const ragland = facility(1007985);
    expect([2017, 2020, 2021].map((year) => industryIn(ragland, year))).toEqual([
      'cement',
      'other minerals',
      'cement',
    ]);
    expect(subpartsIn(ragland, 2020)).toEqual(['C']);
    expect(industryIn(facility(1004511), 2010)).toBe('coke');
  });

  it.each([
    ['coke', '324199', 'C,Q', 'Metals'],
    ['steel', '331110', 'C,Q,S', 'Metals,Minerals'],
    ['other metals', '212210', 'C,Q', 'Metals'],
    ['aluminum', '331313', 'C,D,F', 'Metals,Power Plants'],
    ['cement', '327999', 'H', 'Minerals'],
    ['refineries', '324110', 'C,MM-REF,P,Y', 'Chemicals,Petroleum Product Suppliers,Refineries'],
    ['power', '221112', 'C,D,W-LNGSTG', 'Petroleum and Natural Gas Systems,Power Plants'],
    ['petroleum and gas', '486210', 'C,D,W-LNGIE', 'Petroleum and Natural Gas Systems,Power Plants'],
    ['other', '311615', 'C,II', 'Other,Waste'],
    ['waste', '562212', 'C,TT', 'Other,Waste'],
    ['other', null, 'OO', 'Industrial Gas Suppliers'],
  ])('call it %s with NAICS code %s, subparts %s, sectors %s', (industry, naics, subparts, sectors) => {
    expect(industryOf({ naics, subparts: subparts.split(','), sectors: sectors.split(',') })).toBe(industry);
  });

  it('are read from runs: a word holds from its year on', () => {
    const runs = '2010:C,Q; 2014:C,Q,TT';
    expect([2009, 2010, 2013, 2014, 2023].map((year) => inForce(runs, year))).toEqual([
      undefined,
      'C,Q',
      'C,Q',
      'C,Q,TT',
      'C,Q,TT',
    ]);
  });
});
