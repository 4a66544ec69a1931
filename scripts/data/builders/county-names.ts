import { stateByFips } from '../../../src/lib/states.ts';
import { countyShapes } from '../geo/county-shapes.ts';
import type { RawFiles } from '../raw-files.ts';
import { SourceError } from '../source-error.ts';
import { EJI_2024 } from '../tables/tracts.ts';

/** Of Alaska's boroughs those that are not plain boroughs. */
const ALASKA: Readonly<Record<string, string>> = {
  'Aleutians West': 'Census Area',
  Anchorage: 'Municipality',
  Bethel: 'Census Area',
  Dillingham: 'Census Area',
  'Hoonah-Angoon': 'Census Area',
  Juneau: 'City and Borough',
  Kusilvak: 'Census Area',
  Nome: 'Census Area',
  'Prince of Wales-Hyder': 'Census Area',
  Sitka: 'City and Borough',
  Skagway: 'Municipality',
  'Southeast Fairbanks': 'Census Area',
  'Valdez-Cordova': 'Census Area',
  Wrangell: 'City and Borough',
  Yakutat: 'City and Borough',
  'Yukon-Koyukuk': 'Census Area',
};

/** What counties are called where the index of tracts has no names of them. */
const KINDS: Readonly<Record<string, (shortName: string) => string>> = {
  AK: (name) => ALASKA[name] ?? 'Borough',
  AS: () => 'District',
  CT: () => 'County',
  GU: () => '',
  HI: () => 'County',
  MP: () => 'Municipality',
  PR: () => 'Municipio',
  VI: () => 'Island',
};

/**
 * Full names of all counties of us-atlas by code. Those of the 48 states are as
 * the index of tracts writes them; Connecticut, where it has planning regions
 * instead, and the rest go by the kind of their county. Throws a SourceError
 * when a name is missing or two sources name a code differently.
 */
export function countyNames(files: RawFiles): ReadonlyMap<string, string> {
  return files.once('countyNames', () => {
    const listed = new Map(files.table(EJI_2024).map((row) => [row.GEOID_2020.slice(0, 5), row.COUNTY]));
    return new Map(
      countyShapes().map(({ fips, shortName }) => {
        const kindOf = KINDS[stateByFips(fips).postal];
        const name = kindOf ? `${shortName} ${kindOf(shortName)}`.trim() : listed.get(fips);
        if (!name?.startsWith(shortName))
          throw new SourceError(
            `${EJI_2024.key}: county ${fips} is "${name ?? ''}", and "${shortName}" in us-atlas`,
          );
        return [fips, name];
      }),
    );
  });
}
