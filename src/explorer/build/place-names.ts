/** Names of counties for the explorer. The one place to change when counties come from their own dataset. Build only. */
import { facilities, type Facility } from '@/data/facilities';
import { tidyName } from '@/lib/tidy-name';

const KIND = / (COUNTY|PARISH|BOROUGH|CENSUS AREA|MUNICIPIO|MUNICIPALITY|CITY)$/;
const shouted = (county: string): string => county.trim().replace(/\s+/g, ' ').toUpperCase();

/** Names with their kind, as somebody in the same state reported them: "NJ GLOUCESTER" → "GLOUCESTER COUNTY". */
const withKind = new Map(
  facilities.flatMap(({ state, county }) => {
    const name = shouted(county ?? '');
    return KIND.test(name) ? [[`${state} ${name.replace(KIND, '')}`, name] as const] : [];
  }),
);

/** "Gloucester" and "GLOUCESTER COUNTY" → "Gloucester County"; null where none is reported. */
export function countyName({ state, county }: Facility): string | null {
  if (county === null) return null;
  const name = shouted(county);
  return tidyName(withKind.get(`${state} ${name}`) ?? name);
}
