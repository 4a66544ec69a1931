import { stateByFips } from '../../../src/lib/states.ts';
import { countyShapes } from '../geo/county-shapes.ts';
import type { RawFiles } from '../raw-files.ts';
import { countyNames } from './county-names.ts';

/** Counties that the reported name of a state can mean, the likeliest first; none when it names no county. */
export type FindReported = (state: string, county: string) => readonly string[];

/** Words for the kind of a county, in any order that reports use. */
const KINDS =
  /\b(COUNTY|PARISH|BOROUGH|CENSUS AREA|MUNICIPALITY|MUNICIPIO|MUNICIPAL DISTRICT|CITY AND BOROUGH|DISTRICT|ISLAND|CITY OF|CITY)\b/g;

/** How reports write names that the Census Bureau writes otherwise, or that changed since. */
const ALIASES: Readonly<Record<string, string>> = {
  'AK CHUGACH': '02261',
  'AK COPPER RIVER': '02261',
  'AK VALDEZ': '02261',
  'AK WADE HAMPTON': '02158',
  'SD SHANNON': '46102',
};

/**
 * Matches names without regard to case, accents, spaces, points and the kind of
 * the county. Where a city and a county share a name, the report's own word
 * "city" decides, and the county comes first without it.
 */
export function reportedCounties(files: RawFiles): FindReported {
  const byName = files.once('counties by plain name', () => {
    const names = countyNames(files);
    return Map.groupBy(
      countyShapes().map((shape) => ({ ...shape, name: names.get(shape.fips) ?? '' })),
      ({ fips, name }) => `${stateByFips(fips).postal} ${plain(name)}`,
    );
  });
  return (state, county) => {
    const alias = ALIASES[`${state} ${county.toUpperCase().replace(KINDS, '').trim()}`];
    if (alias) return [alias];
    const saysCity = /\bcity\b/i.test(county);
    const cityFirst = (name: string): number => (name.endsWith(' city') === saysCity ? 0 : 1);
    return [...(byName.get(`${state} ${plain(county)}`) ?? [])]
      .sort((a, b) => cityFirst(a.name) - cityFirst(b.name))
      .map(({ fips }) => fips);
  };
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(KINDS, '')
    .replace(/\bSAINTE\b/g, 'STE')
    .replace(/\bSAINT\b/g, 'ST')
    .replace(/[^A-Z]/g, '');
}
