import { gunzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import {
  AREAS,
  corridorPlace,
  corridorPlaces,
  corridorRiver,
  CORRIDOR_PARISHES,
  riskOf,
  spreadOf,
  TRACT_708,
  tractsIn,
  type Area,
} from '../../src/data/corridor.ts';
import { airToxicsOf, countyByFips } from '../../src/data/places.ts';
import { louisianaOutlines, RISK_YEARS, tractOf, tractsOf, type RiskYear } from '../../src/data/tracts.ts';
import { converted, hasRawCache, rawContent } from './workbench.ts';

/** Lines of the plain copies: tract, people, risk; read without any of our readers. */
function plainTracts(year: RiskYear): { id: string; people: number; risk: number }[] {
  const key =
    year === 2014
      ? 'air-toxics/converted/us-tracts-nata2014-eji2022.csv.gz'
      : 'demographics/converted/us-tracts-airtoxscreen2019-eji2024.csv.gz';
  const [head = '', ...lines] = gunzipSync(rawContent(key)).toString().trim().split('\n');
  const names = head.trim().split(',');
  // Columns counted from the right: names of counties may hold commas.
  const right = (name: string) => names.indexOf(name) - names.length;
  return lines.map((line) => {
    const cells = line.trim().split(',');
    return {
      id: cells[0] ?? '',
      people: Math.max(0, Number(cells.at(right('E_TOTPOP')))),
      risk: Number(cells.at(right('E_TOTCR')) || -999),
    };
  });
}

const PARISHES = /^22(005|033|047|089|093|095|121)/;
const within: Record<Area, (id: string) => boolean> = {
  nation: () => true,
  louisiana: (id) => id.startsWith('22'),
  corridor: (id) => PARISHES.test(id),
  rest: (id) => id.startsWith('22') && !PARISHES.test(id),
};

describe('tracts by risk', () => {
  it('are the whole of the 48 states and D.C., each once', () => {
    expect(tractsOf(2014)).toHaveLength(72333);
    expect(tractsOf(2019)).toHaveLength(83509);
    for (const year of RISK_YEARS) {
      expect(new Set(tractsOf(year).map(({ id }) => id)).size).toBe(tractsOf(year).length);
      expect(new Set(tractsOf(year).map(({ state }) => state)).size).toBe(49);
    }
  });

  it('have the highest of 2014 in Reserve, and its figure of 2019', () => {
    expect(tractOf(2014, TRACT_708)).toMatchObject({
      risk: 1505.12,
      people: 1708,
      peopleOfColor: 91.6,
      black: null,
    });
    expect(tractOf(2019, TRACT_708)).toMatchObject({ risk: 200, people: 1457 });
    expect(riskOf('nation', 2014).max).toBe(1505.12);
    expect(() => tractOf(2014, '22095079900')).toThrow('no tract of 2014 has the number "22095079900"');
  });

  it('agree with the counties, which are computed apart', () => {
    for (const year of RISK_YEARS)
      for (const [area, code] of [
        ['nation', 'US'],
        ['louisiana', 'LA'],
      ] as const) {
        const other = airToxicsOf(code, year);
        const { median, mean, ...counts } = riskOf(area, year);
        expect([counts.tracts, counts.without, counts.people, counts.min, counts.max]).toEqual([
          other?.tracts, other?.without, other?.people, other?.min, other?.max,
        ]); // prettier-ignore
        expect([counts.atLine, counts.peopleAtLine]).toEqual([other?.tracts_100, other?.people_100]);
        expect(median).toBeCloseTo(other?.median ?? 0, 2);
        expect(mean).toBeCloseTo(other?.mean ?? 0, 1);
      }
  });

  it.skipIf(!hasRawCache || converted.length === 0)('agree with the raw tables, area by area', () => {
    for (const year of RISK_YEARS) {
      const all = plainTracts(year);
      for (const area of AREAS) {
        const own = all.filter(({ id }) => within[area](id));
        const rated = own.filter(({ risk }) => risk !== -999);
        const risks = rated.map(({ risk }) => risk).sort((a, b) => a - b);
        const people = rated.reduce((sum, tract) => sum + tract.people, 0);
        const mean = rated.reduce((sum, tract) => sum + tract.people * tract.risk, 0) / people;
        const n = risks.length;
        const median = n % 2 ? risks[(n - 1) / 2] : ((risks[n / 2 - 1] ?? 0) + (risks[n / 2] ?? 0)) / 2;
        const spread = riskOf(area, year);
        expect([spread.tracts, spread.without], `${area} ${year}`).toEqual([own.length, own.length - n]);
        expect(spread.median).toBeCloseTo(median ?? 0, 6);
        expect(spread.mean).toBeCloseTo(mean, 6);
        expect(spread.atLine).toBe(risks.filter((risk) => risk >= 100).length);
        expect(spread.peopleAtLine).toBe(
          rated.filter(({ risk }) => risk >= 100).reduce((sum, tract) => sum + tract.people, 0),
        );
      }
    }
  });

  it('make the corridor and the rest of Louisiana add up', () => {
    for (const year of RISK_YEARS) {
      const sum = (field: 'tracts' | 'people' | 'atLine') =>
        riskOf('corridor', year)[field] + riskOf('rest', year)[field] - riskOf('louisiana', year)[field];
      expect([sum('tracts'), sum('people'), sum('atLine')]).toEqual([0, 0, 0]);
    }
    expect(() => spreadOf([])).toThrow('no tract has a figure');
  });

  it('know the seven parishes', () => {
    expect(CORRIDOR_PARISHES.map((fips) => countyByFips(fips).name)).toEqual([
      'West Baton Rouge Parish',
      'East Baton Rouge Parish',
      'Iberville Parish',
      'Ascension Parish',
      'St. James Parish',
      'St. John the Baptist Parish',
      'St. Charles Parish',
    ]);
  });
});

describe('outlines of tracts', () => {
  it.each(RISK_YEARS)('of %i are those of Louisiana, and wound as d3-geo has them', (year) => {
    const topology = louisianaOutlines(year);
    const { features } = feature(topology, topology.objects.tracts);
    expect(features.map(({ id }) => id)).toEqual(tractsIn(year, 'louisiana').map(({ id }) => id));
    const areas = features.map((one) => geoArea(one));
    expect(Math.max(...areas)).toBeLessThan(0.001);
    // Louisiana without its water offshore: 135,000 km² and a little (Census Bureau: 134,300).
    const km2 = areas.reduce((a, b) => a + b, 0) * 6371 ** 2;
    expect(km2).toBeGreaterThan(118_000);
    expect(km2).toBeLessThan(140_000);
  });
});

describe('the river', () => {
  it('runs downstream past both cities, in steps of no more than a few kilometres', () => {
    const km = corridorRiver.map((point) => point.km);
    expect(km.every((value, i) => i === 0 || value > (km[i - 1] ?? 0))).toBe(true);
    expect(km[0]).toBeLessThan(-20);
    expect(km.at(-1)).toBeGreaterThan(corridorPlace('New Orleans').river_km + 10);
  });

  it('is as long as its points are apart, by haversines', () => {
    const rad = (degrees: number) => (degrees * Math.PI) / 180;
    let sum = corridorRiver[0]?.km ?? 0;
    for (const [i, b] of corridorRiver.entries()) {
      const a = corridorRiver[i - 1];
      if (!a) continue;
      const h =
        Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
        Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
      sum += 2 * 6371 * Math.asin(Math.sqrt(h));
    }
    expect(Math.abs(sum / (corridorRiver.at(-1)?.km ?? 0) - 1)).toBeLessThan(0.002);
  });

  it('has the towns on the banks they are known for, in the order in which a boat passes them', () => {
    const on = (bank: string) =>
      corridorPlaces.filter((place) => place.bank === bank).map(({ name }) => name);
    expect(on('west')).toEqual([
      'Port Allen', 'Brusly', 'Addis', 'Plaquemine', 'White Castle', 'Donaldsonville', 'St. James', 'Vacherie',
      'Edgard', 'Hahnville', 'Luling',
    ]); // prettier-ignore
    expect(on('east')).toEqual([
      'Baton Rouge', 'St. Gabriel', 'Geismar', 'Gonzales', 'Convent', 'Lutcher', 'Gramercy', 'Garyville',
      'Reserve', 'LaPlace', 'Norco', 'Destrehan', 'St. Rose', 'Kenner', 'New Orleans',
    ]); // prettier-ignore
    expect(() => corridorPlace('Mayberry')).toThrow('no town of the corridor is called "Mayberry"');
  });

  it('lies in the tracts’ own parishes', () => {
    for (const place of corridorPlaces) expect(countyByFips(place.parish_fips).state).toBe('LA');
  });
});
