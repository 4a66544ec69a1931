import { describe, expect, it } from 'vitest';
import { facilities, type Facility } from '@/data/facilities';
import { tidyName } from '@/lib/tidy-name';
import { ownerLines } from '@/profiles/owners';
import { plantOf, withCard } from '@/profiles/plant';
import { changeInWords, changeOf, finding, tableOf } from '@/profiles/trend/words';
import { yearsOf } from '@/profiles/trend/series';

const years = (...totals: (number | null)[]) =>
  yearsOf(
    Array.from({ length: 14 }, (_, i) => totals[i] ?? null),
    undefined,
  );
const facility = (id: number): Facility => {
  const found = facilities.find((one) => one.id === id);
  if (!found) throw new Error(`no facility ${id}`);
  return found;
};

describe('the change of a plant', () => {
  it('is counted from 2011, because 2010 had fewer categories', () => {
    expect(changeOf(years(999, 200, null, 150))).toEqual({ from: 2011, to: 2013, percent: -25 });
  });

  it('is counted from the first report after 2011 where there was none for it', () => {
    expect(changeOf(years(1, null, 100, 300))).toMatchObject({ from: 2012, percent: 200 });
  });

  it('is not given from one year alone or from nothing', () => {
    expect(changeOf(years(500, 300))).toBeUndefined();
    expect(changeOf(years(0, 0, 300))).toBeUndefined();
  });

  it('is told as a share, and as a multiple when it is large', () => {
    expect(changeInWords({ from: 2011, to: 2023, percent: -24.4 })).toBe('24% less than in 2011');
    expect(changeInWords({ from: 2011, to: 2023, percent: 0.3 })).toBe('about as much as in 2011');
    expect(changeInWords({ from: 2011, to: 2023, percent: 900 })).toBe('10 times as much as in 2011');
  });
});

describe('the finding', () => {
  it('names the last year with a report and makes no trend of it when the newest year is missing', () => {
    const closed = { ...facility(1001025), last_year: 2017, latest_t: 45_210 };
    expect(finding(closed, years(), 2023)).toBe('Last reported for 2017: 45,000 tonnes');
  });
});

describe('the profile of a plant', () => {
  const plant = plantOf(facility(1003962));

  it('has the same total by gases as the report has, within rounding', () => {
    for (const { total, gases } of plant.years) {
      if (total === null) continue;
      const sum = Object.values(gases).reduce<number>((all, t) => all + (t ?? 0), 0);
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(4);
    }
  });

  it('ranks by a second count of the same year', () => {
    const larger = facilities.filter(
      (other) => other.last_year === plant.standing.year && other.latest_t > plant.facility.latest_t,
    );
    expect(plant.standing.nation.rank).toBe(larger.length + 1);
    const inState = larger.filter(({ state }) => state === plant.facility.state);
    expect(plant.standing.state.rank).toBe(inState.length + 1);
  });

  it('has a table with a row for each reporting year, gaps empty', () => {
    const { rows } = tableOf(plant.facility, years(5, null, 7));
    expect(rows).toHaveLength(14);
    expect(rows[1]).toMatchObject({ year: 2011, co2e_t: null });
  });
});

it('plants with a card of their own are those of the four industries and the thousand largest', () => {
  const four = facilities.filter(({ industry }) =>
    ['steel', 'coke', 'cement', 'aluminum'].includes(industry),
  );
  for (const { id } of four) expect(withCard.has(id)).toBe(true);
  const largest = facilities.toSorted((a, b) => b.latest_t - a.latest_t).slice(0, 1000);
  for (const { id } of largest) expect(withCard.has(id)).toBe(true);
  expect(withCard.size).toBe(new Set([...four, ...largest].map(({ id }) => id)).size);
});

describe('owners', () => {
  const row = { facility_id: 1, year: 2020, complete: true };

  it('are told with their shares, and with the year of the list', () => {
    const parents = [
      { name: 'NUCOR CORP', share_pct: 50 },
      { name: 'JFE STEEL', share_pct: 50 },
    ];
    expect(ownerLines({ owners: [{ ...row, parents }] })).toEqual([
      'Nucor Corp (50%) and JFE Steel (50%), as reported for 2020',
    ]);
  });

  it('are said to be a part where the list keeps only one of several', () => {
    const parents = [{ name: 'CLEVELAND-CLIFFS INC', share_pct: 38 }];
    expect(ownerLines({ owners: [{ ...row, year: 2023, complete: false, parents }] })[0]).toMatch(
      /^Cleveland-Cliffs Inc \(38%\), .*only this part/,
    );
  });
});

it.each([
  ['WHATCOM COUNTY', 'Whatcom County'],
  ['PSE Ferndale Generating Station', 'PSE Ferndale Generating Station'],
  ['ARDAGH GLASS INC', 'Ardagh Glass Inc'],
  ['NRG ENERGY INC', 'NRG Energy Inc'],
  ['PRINCE OF WALES', 'Prince of Wales'],
  ['MCDONOUGH POWER II', 'McDonough Power II'],
  ['  U S STEEL   CORP ', 'U S Steel Corp'],
])('tidies %j to %j', (from, to) => {
  expect(tidyName(from)).toBe(to);
});
