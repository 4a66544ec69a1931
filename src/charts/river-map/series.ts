/** Plants, parishes and tracts along the river, counted. Build only. */
import {
  CORRIDOR_PARISHES,
  corridorPlace,
  riskOf,
  spreadOf,
  tractsIn,
  type RiskSpread,
} from '@/data/corridor';
import { emissionsIn, facilities, industryIn } from '@/data/facilities';
import { facilitiesByCounty, placeOf } from '@/data/fenceline';
import { countyByFips } from '@/data/places';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { RISK_YEARS, type RiskYear, type Tract } from '@/data/tracts';
import { tidyName } from '@/lib/tidy-name';
import { onStrip } from './ground';

/** The latest reporting year. */
export const YEAR = Math.max(...REPORTING_YEARS);

export interface Plant {
  readonly id: number;
  readonly name: string;
  readonly town: string;
  readonly industry: string;
  /** FIPS code; null at sea. */
  readonly parish: string | null;
  readonly lon: number;
  readonly lat: number;
  /** Direct emissions of the latest year, tonnes CO2e. */
  readonly t: number;
}

/** Plants that reported in the latest year and stand on the strip or in the corridor, largest first. */
export const plants: readonly Plant[] = facilities
  .flatMap((facility): Plant[] => {
    const t = emissionsIn(facility.id, YEAR);
    const { lat, lon } = facility;
    if (facility.state !== 'LA' || t === null) return [];
    const parish = placeOf(facility.id).county_fips;
    if (!onStrip(lon, lat) && !CORRIDOR_PARISHES.includes(parish ?? '')) return [];
    const { id, name, city } = facility;
    return [
      {
        id,
        name: tidyName(name),
        town: tidyName(city),
        industry: industryIn(facility, YEAR),
        parish,
        lon,
        lat,
        t,
      },
    ];
  })
  .sort((a, b) => b.t - a.t || a.id - b.id);

export const inCorridor = ({ parish }: Plant): boolean => CORRIDOR_PARISHES.includes(parish ?? '');

/** The corridor's plants. */
export const corridorPlants = plants.filter(inCorridor);

export const tonnesOf = (some: readonly Plant[]): number => some.reduce((sum, { t }) => sum + t, 0);

/** What is said of a parish. */
export interface Parish {
  readonly fips: string;
  /** "St. James". */
  readonly name: string;
  readonly people: number;
  readonly plants: readonly Plant[];
  readonly tonnes: number;
  readonly risk: Readonly<Record<RiskYear, RiskSpread>>;
}

export const parishes: readonly Parish[] = CORRIDOR_PARISHES.map((fips) => {
  const county = countyByFips(fips);
  const own = plants.filter(({ parish }) => parish === fips);
  const risk = Object.fromEntries(
    RISK_YEARS.map((year) => [year, spreadOf(tractsOfParish(year, fips))]),
  ) as unknown as Parish['risk'];
  const name = county.name.replace(/ Parish$/, '');
  return { fips, name, people: county.people ?? 0, plants: own, tonnes: tonnesOf(own), risk };
});

export function tractsOfParish(year: RiskYear, fips: string): readonly Tract[] {
  return tractsIn(year, 'louisiana').filter(({ county }) => county === fips);
}

/** A parish of the corridor by its name. Throws for any other. */
export function parishNamed(name: string): Parish {
  const parish = parishes.find((one) => one.name === name);
  if (!parish) throw new Error(`no parish of the corridor is called "${name}"`);
  return parish;
}

/** Facilities of a parish in the database, in whatever year they reported. */
export const everReported = (fips: string): number => facilitiesByCounty.get(fips)?.length ?? 0;

const MILE = 1.609344;

/** Miles of river from Baton Rouge to a town. */
export const riverMiles = (town: string): number => corridorPlace(town).river_km / MILE;

/** Kilometres in miles. */
export const miles = (km: number): number => km / MILE;

export const corridorRisk = (year: RiskYear): RiskSpread => riskOf('corridor', year);

/** Part of a spread's tracts that are at EPA's line or above, per cent of those with a figure. */
export const atLinePct = ({ atLine, tracts, without }: RiskSpread): number =>
  (100 * atLine) / (tracts - without);
