import { describe, expect, it } from 'vitest';
import { findTracts, knownOf, matchesOf } from '@/charts/tract-risk/lookup';
import { lookupFile } from '@/charts/tract-risk/lookup-file';
import { tractMatches } from '@/data/louisiana';
import { tractOf, tractsOf } from '@/data/tracts';

const file = lookupFile();
const T708 = 22095070800;
const find = (entry: string, vintage = '2014') => findTracts(file, entry, vintage);

describe('the lookup of tracts', () => {
  it('finds a tract by its number, with or without its parish', () => {
    expect(find('22095070800')).toEqual([
      { id: T708, label: 'Tract 708, St. John the Baptist Parish', beside: '1,505 in a million, 2014' },
    ]);
    expect(find('708').map(({ id }) => id)).toContain(T708);
    expect(find('tract 708 saint john')).toHaveLength(1);
    expect(find('708 st john', '2019')[0]?.beside).toBe('200 in a million, 2019');
  });

  it('finds a town however it is written, a ZIP code, and all tracts of a parish', () => {
    for (const entry of ['laplace', 'La Place', '70068'])
      expect(find(entry)[0], entry).toMatchObject({ id: 22095070300 });
    expect(find('St. John the Baptist')).toHaveLength(11);
    expect(find('Reserve')[0]?.label).toBe('Reserve');
  });

  it('says nothing to a letter, and nothing to what is not in Louisiana', () => {
    expect(find('a')).toEqual([]);
    expect(find('Pittsburgh')).toEqual([]);
    expect(find('99999')).toEqual([]);
  });

  it('knows the figures of both vintages, and where they stand', () => {
    expect(knownOf(file, T708, '2014')).toMatchObject({
      risk: 1505.12,
      people: 1708,
      color: 91.6,
      black: undefined,
      nation: { lower: 72037, same: 0, higher: 0, of: 72038 },
      state: { lower: 1127, same: 0, higher: 0, of: 1128 },
    });
    expect(knownOf(file, T708, '2019')).toMatchObject({
      risk: 200,
      people: 1457,
      nation: { lower: 83341, same: 13, higher: 4, of: 83359 },
      state: { same: 0, higher: 0 },
    });
    for (const tract of tractsOf(2019).filter(({ state }) => state === 'LA'))
      expect(knownOf(file, Number(tract.id), '2019')?.risk).toBe(tract.risk);
  });

  it('says what lies on the same ground, without averaging', () => {
    expect(matchesOf(file, T708, '2014')).toEqual([
      expect.objectContaining({ id: T708, same: true, risk: 200 }),
    ]);
    const split = tractMatches.find(
      ({ tract_2010 }) => !tractsOf(2019).some(({ id }) => id === tract_2010) && tract_2010.startsWith('22005'),
    );
    if (!split) throw new Error('no tract of Ascension was split');
    const heirs = matchesOf(file, Number(split.tract_2010), '2014');
    expect(heirs.length).toBeGreaterThan(1);
    expect(knownOf(file, Number(split.tract_2010), '2019')).toBeUndefined();
    for (const heir of heirs) expect(heir.risk).toBe(tractOf(2019, String(heir.id)).risk);
  }); // prettier-ignore

  it('has a match for every tract of both censuses but those of water', () => {
    for (const [year, key] of [[2014, 'tract_2010'], [2019, 'tract_2020']] as const) {
      const matched = new Set(tractMatches.map((match) => match[key]));
      for (const { id, state } of tractsOf(year)) if (state === 'LA' && !id.slice(5).startsWith('99')) expect(matched, id).toContain(id);
    }
  }); // prettier-ignore
});
