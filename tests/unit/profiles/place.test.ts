import { describe, expect, it } from 'vitest';
import { facilityEmissions, facilities } from '@/data/facilities';
import { facilityPeople, peopleNear } from '@/data/fenceline';
import { counties } from '@/data/places';
import { answersTo, foldPlace, readPlaceQuery } from '@/lib/place-words';
import { stateByPostal, states } from '@/lib/states';
import {
  countyOfFacility,
  emissionsOfCounty,
  emissionsOfState,
  placeStackOf,
  sumsOf,
} from '@/profiles/place/emissions';
import { shards } from '@/profiles/place/finder';
import { countiesOf, countyPlace, statePlace } from '@/profiles/place/place';
import { neighboursOf } from '@/profiles/neighbours';
import { peopleFinding, peopleRows } from '@/profiles/people';
import { CLASSES, placeRisk, sharesByClass } from '@/profiles/risk/layout';

const totals = new Map(facilityEmissions.map((row) => [row.facility_id, row.co2e_t]));
/** A sum by the plainest route: over the rows of the file, without the profiles. */
const sumIn = (ids: readonly number[], i: number): number =>
  ids.reduce((sum, id) => sum + (totals.get(id)?.[i] ?? 0), 0);

describe('the sums of places', () => {
  it('add up over the states to the nation, in every year', () => {
    const all = facilities.map(({ id }) => id);
    for (const i of [0, 1, 13]) {
      const byState = states.reduce((sum, { postal }) => sum + (emissionsOfState(postal).totals[i] ?? 0), 0);
      expect(byState).toBe(sumIn(all, i));
    }
  });

  it('add up over the counties to the nation, less what has no county', () => {
    const placed = counties.reduce((sum, { fips }) => sum + (emissionsOfCounty(fips).totals[13] ?? 0), 0);
    const unplaced = facilities.filter(({ id }) => countyOfFacility(id) === null).map(({ id }) => id);
    expect(placed + sumIn(unplaced, 13)).toBe(
      sumIn(
        facilities.map(({ id }) => id),
        13,
      ),
    );
  });

  it('have the bars of a place add up to its total, whatever is drawn together', () => {
    for (const postal of ['LA', 'IN', 'VT', 'PR']) {
      for (const { total, parts } of placeStackOf(emissionsOfState(postal)).bars)
        expect(parts.reduce((sum, t) => sum + t, 0)).toBe(total);
    }
  });

  it('keep the four industries apart where they count', () => {
    const parts = placeStackOf(emissionsOfState('IN')).parts.map(({ name }) => name);
    expect(parts).toContain('steel');
  });

  it('are zero for nothing', () => {
    expect(sumsOf([]).totals.every((t) => t === 0)).toBe(true);
  });
});

describe('a place', () => {
  it('ranks by a second count', () => {
    const larger = states.filter(
      ({ postal }) => (emissionsOfState(postal).totals[13] ?? 0) > (emissionsOfState('LA').totals[13] ?? 0),
    );
    expect(statePlace(stateByPostal('LA')).rank?.rank).toBe(larger.length + 1);
  });

  it('says that no plant reports where none does', () => {
    const empty = counties.find(({ fips }) => emissionsOfCounty(fips).facilities.length === 0);
    if (!empty) throw new Error('every county has a plant');
    const place = countyPlace(empty);
    expect(place.finding).toBe('No plant has reported here since 2010');
    expect(place.rank).toBeNull();
  });

  it('has each county in the list of its state once', () => {
    const listed = states.flatMap((state) => countiesOf(state).map(({ path }) => path));
    expect(new Set(listed).size).toBe(counties.length);
  });
});

describe('the neighbours of a plant', () => {
  it('are those that a plain comparison with every other finds, nearest first', () => {
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    const miles = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
      const [u, v, w] = [radians(a.lat), radians(b.lat), radians(b.lon - a.lon)];
      const cos = Math.sin(u) * Math.sin(v) + Math.cos(u) * Math.cos(v) * Math.cos(w);
      return (Math.acos(Math.min(1, cos)) * 6371) / 1.609344;
    };
    for (const plant of facilities.filter((_, i) => i % 1500 === 7)) {
      const plain = facilities.filter((other) => other.id !== plant.id && miles(plant, other) <= 10);
      const found = neighboursOf(plant, 10);
      expect(found.map(({ facility: { id } }) => id).sort()).toEqual(plain.map(({ id }) => id).sort());
      const distances = found.map((one) => one.miles);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
  });
});

describe('people near a plant', () => {
  it('stand beside the county, the state and the nation', () => {
    const withPeople = new Set(facilityPeople.map((row) => row.facility_id));
    const plant = facilities.find(({ id, state }) => withPeople.has(id) && state === 'IN');
    if (!plant) throw new Error('no plant of Indiana has people near it');
    const areas = peopleRows(plant).map(({ area }) => area);
    expect(areas.slice(0, 3)).toEqual(['Within 1 mile', 'Within 3 miles', 'Within 5 miles']);
    expect(areas.slice(4)).toEqual(['Indiana', 'United States']);
    expect(peopleFinding(peopleNear(plant.id, 3))).toMatch(/within three miles/);
  });

  it('have no figure, rather than none at all, in a circle without a centre', () => {
    const bare = facilityPeople.find(({ block_groups }) => block_groups[0] === 0);
    const plant = facilities.find(({ id }) => id === bare?.facility_id);
    if (!plant) throw new Error('every circle holds a centre');
    expect(peopleRows(plant)[0]).toMatchObject({ area: 'Within 1 mile', people: null });
  });

  it('are more within the larger circle', () => {
    for (const { people } of facilityPeople) {
      expect(people[0]).toBeLessThanOrEqual(people[1] ?? 0);
      expect(people[1]).toBeLessThanOrEqual(people[2] ?? 0);
    }
  });
});

describe('tracts by risk', () => {
  const area = { risk: [8, 30, 100, 400], tracts_at: [1, 5, 3, 1] };

  it('fall into classes that lose none', () => {
    expect(sharesByClass(area).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100);
    expect(sharesByClass(area)[CLASSES.findIndex(({ label }) => label === '100')]).toBe(30);
  });

  it('carry their figure from EPA’s line on, which stands before the class of 100', () => {
    const placed = placeRisk(area, area, { kind: 'narrow', width: 360 });
    expect(placed.values.map(({ text }) => text)).toEqual(['30%', '10%']);
    const hundred = placed.classes.find(({ label }) => label === '100');
    expect(placed.line.x).toBeLessThan(hundred?.x ?? 0);
  });
});

describe('the place finder', () => {
  const ask = (entry: string) => {
    const query = readPlaceQuery(entry);
    return query ? answersTo(query, shards.get(query.shard) ?? []) : [];
  };

  it.each([
    ['70084', /^70084 Reserve, LA$/, 'louisiana/st-john-the-baptist-parish/'],
    ['46402', /^46402 Gary, IN$/, 'indiana/lake-county/'],
    ['saint john the baptist', /^St\. John the Baptist Parish, LA$/, 'louisiana/st-john-the-baptist-parish/'],
    ['Doña Ana County', /^Do.a Ana County, NM$/, 'new-mexico/dona-ana-county/'],
    ['louisiana', /^Louisiana$/, 'louisiana/'],
  ])('leads from %j to the county', (entry, label, path) => {
    const [first] = ask(entry);
    expect(first?.[1]).toMatch(label);
    expect(first?.[2]).toBe(path);
  });

  it('names the congressional district of a ZIP code that lies in one, and all of one that lies in several', () => {
    expect(ask('70084')[0]?.[3]).toContain('LA-2');
    expect(ask('70068')[0]?.[3]).toMatch(/districts LA-1, LA-2/);
  });

  it('finds the counties of a district, however it is written', () => {
    for (const entry of ['LA-2', 'la 2', 'LA02'])
      expect(ask(entry).map(([, label]) => label)).toContain('Iberville Parish, LA');
    expect(ask('IN-1').map(([, label]) => label)).toContain('Lake County, IN');
  });

  it('asks nothing for less than it can look up, and finds nothing for nonsense', () => {
    for (const entry of ['', ' ', 'x', '70', '<']) expect(readPlaceQuery(entry)).toBeUndefined();
    expect(ask('zzzyq')).toEqual([]);
  });

  it('has small files only', () => {
    for (const [name, answers] of shards) expect(JSON.stringify(answers).length, name).toBeLessThan(140_000);
  });

  it('leads to pages that exist', () => {
    const paths = new Set([
      ...counties.map((county) => countyPlace(county).path),
      ...states.map((state) => statePlace(state).path),
    ]);
    const dead = [...shards.values()].flat().filter(([, , path]) => !paths.has(`/places/${path}`));
    expect(dead).toEqual([]);
  });
});

it('names fold alike in the files and in the browser', () => {
  expect(foldPlace('Saint-Gabriel')).toBe(foldPlace('St. Gabriel'));
  expect(foldPlace('  O’Fallon ')).toBe('ofallon');
});
