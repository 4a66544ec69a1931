/** Plants, parishes and tracts along the river, counted. Build only. */
import { CORRIDOR_PARISHES, riskOf, spreadOf, type RiskSpread } from '@/data/corridor';
import { corridorParishes, louisianaPlants, tonnesOf, type CorridorParish, type Plant } from '@/data/corridor-plants'; // prettier-ignore
import { RISK_YEARS, tractsOf, type RiskYear } from '@/data/tracts';
import { onStrip } from './ground';

export { corridorPlants, tonnesOf, YEAR, type Plant } from '@/data/corridor-plants';

/** Plants that stand on the strip or in the corridor, largest first. */
export const plants: readonly Plant[] = louisianaPlants.filter(
  ({ lon, lat, parish }) => onStrip(lon, lat) || CORRIDOR_PARISHES.includes(parish ?? ''),
);

/** What is said of a parish. */
export interface Parish extends CorridorParish {
  readonly tonnes: number;
  readonly risk: Readonly<Record<RiskYear, RiskSpread>>;
}

export const parishes: readonly Parish[] = corridorParishes.map((parish) => {
  const spread = (year: RiskYear) => spreadOf(tractsOf(year).filter(({ county }) => county === parish.fips));
  const risk = Object.fromEntries(RISK_YEARS.map((year) => [year, spread(year)])) as unknown as Parish['risk']; // prettier-ignore
  return { ...parish, tonnes: tonnesOf(parish.plants), risk };
});

/** A parish of the corridor by its name. Throws for any other. */
export function parishNamed(name: string): Parish {
  const parish = parishes.find((one) => one.name === name);
  if (!parish) throw new Error(`no parish of the corridor is called "${name}"`);
  return parish;
}

export const corridorRisk = (year: RiskYear): RiskSpread => riskOf('corridor', year);
