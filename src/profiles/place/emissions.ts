/** What the plants of an area emitted by year and industry. Build only: sums are made once a build. */
import { emissionsIn, facilities, industryIn, type Facility } from '@/data/facilities';
import { facilitiesByCounty, placeOf } from '@/data/fenceline';
import { REPORTING_YEARS, type Industry } from '@/data/schema/facility-terms';
import type { Stack } from '../stack/draw';

/** Tonnes CO2e of an industry in each reporting year. */
type Series = number[];

/** The plants of an area and their sums. */
export interface AreaEmissions {
  readonly facilities: readonly Facility[];
  /** Tonnes CO2e by industry and reporting year; the industry is that of the year. */
  readonly byIndustry: ReadonlyMap<Industry, Series>;
  /** Tonnes CO2e by reporting year. */
  readonly totals: readonly number[];
  /** Facilities that reported, by reporting year. */
  readonly reporting: readonly number[];
}

/** The county of a facility (FIPS), null where neither name nor point gave one. */
export const countyOfFacility = (id: number): string | null => placeOf(id).county_fips;

const byState = Map.groupBy(facilities, ({ state }) => state);
const byId = new Map(facilities.map((facility) => [facility.id, facility]));

/** Sums of a set of facilities; an empty set gives zeros. */
export function sumsOf(list: readonly Facility[]): AreaEmissions {
  const byIndustry = new Map<Industry, Series>();
  const totals = REPORTING_YEARS.map(() => 0);
  const reporting = REPORTING_YEARS.map(() => 0);
  for (const facility of list) {
    for (const [i, year] of REPORTING_YEARS.entries()) {
      const t = emissionsIn(facility.id, year);
      if (t === null) continue;
      const industry = industryIn(facility, year);
      let series = byIndustry.get(industry);
      if (!series) byIndustry.set(industry, (series = REPORTING_YEARS.map(() => 0)));
      series[i] = (series[i] ?? 0) + t;
      totals[i] = (totals[i] ?? 0) + t;
      reporting[i] = (reporting[i] ?? 0) + 1;
    }
  }
  return { facilities: list, byIndustry, totals, reporting };
}

/** The plants of a state by postal code, as they report it. */
export const emissionsOfState = (postal: string): AreaEmissions => sumsOf(byState.get(postal) ?? []);

/** The plants of a county by FIPS code. */
export const emissionsOfCounty = (fips: string): AreaEmissions =>
  sumsOf((facilitiesByCounty.get(fips) ?? []).flatMap((id) => byId.get(id) ?? []));

/** How the bars of a place are divided: the four industries, then what else is large, in this order. */
const PARTS: readonly { readonly name: string; readonly fill: string; readonly of: readonly Industry[] }[] = [
  { name: 'steel', fill: 'f-steel', of: ['steel'] },
  { name: 'coke', fill: 'f-coke', of: ['coke'] },
  { name: 'cement', fill: 'f-cement', of: ['cement'] },
  { name: 'aluminum', fill: 'f-aluminum', of: ['aluminum'] },
  { name: 'power', fill: 'f-stone', of: ['power'] },
  { name: 'refineries, petroleum and gas', fill: 'f-sand', of: ['refineries', 'petroleum and gas'] },
  { name: 'chemicals', fill: 'f-plum', of: ['chemicals'] },
  { name: 'pulp and paper', fill: 'f-cool', of: ['pulp and paper'] },
  { name: 'waste', fill: 'f-moss', of: ['waste'] },
  {
    name: 'all other',
    fill: 'f-stone-soft',
    of: ['other metals', 'other minerals', 'other'],
  },
];

/** Bars of a place: parts that never reach a hundredth of the total are with "all other". */
export function placeStackOf({ byIndustry, totals }: AreaEmissions): Stack {
  const sums = PARTS.map(({ of }) =>
    REPORTING_YEARS.map((_, i) => of.reduce((sum, one) => sum + (byIndustry.get(one)?.[i] ?? 0), 0)),
  );
  const rest = PARTS.length - 1;
  const shown = PARTS.map(
    (_, p) => p !== rest && (sums[p] ?? []).some((t, i) => t > 0.01 * (totals[i] ?? 0)),
  );
  const others = REPORTING_YEARS.map((_, i) =>
    PARTS.reduce((sum, _part, p) => (shown[p] ? sum : sum + (sums[p]?.[i] ?? 0)), 0),
  );
  const last = { ...PARTS[rest], name: 'all other', fill: 'f-stone-soft', series: others };
  const parts = [
    ...PARTS.flatMap(({ name, fill }, p) => (shown[p] ? [{ name, fill, series: sums[p] ?? [] }] : [])),
    ...(others.some((t) => t > 0) ? [last] : []),
  ];
  return {
    parts: parts.map(({ name, fill }) => ({ name, fill })),
    bars: REPORTING_YEARS.map((year, i) => ({
      year,
      total: totals[i] ?? 0,
      parts: parts.map(({ series }) => series[i] ?? 0),
    })),
  };
}
