/** Industrial electricity prices of the states that made aluminum in those years, with what stopped there. Pure. */
import type { AluminumSmelter, ElectricityPrice } from '@/data/aluminum';

export const FIRST = 1990;
export const LAST = 2019;

/** The smelters of a state that made their last metal in one year. */
export interface Stop {
  year: number;
  names: string[];
  uncertain: boolean;
}

export interface PriceSeries {
  /** Postal code; "US" for the nation. */
  code: string;
  name: string;
  /** Cents a kilowatt-hour, nominal, one a year from FIRST. */
  cents: number[];
  /** Within the years of the prices, and after them. */
  stops: Stop[];
  later: Stop[];
  running: string[];
}

const NAMES: Record<string, string> = {
  US: 'U.S. average', IN: 'Indiana', KY: 'Kentucky', MD: 'Maryland', MO: 'Missouri', MT: 'Montana', NC: 'North Carolina', NY: 'New York',
  OH: 'Ohio', OR: 'Oregon', SC: 'South Carolina', TN: 'Tennessee', TX: 'Texas', WA: 'Washington', WV: 'West Virginia',
}; // prettier-ignore

function pricesOf(rows: readonly ElectricityPrice[], code: string): number[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
    const row = rows.find((candidate) => candidate.state === code && candidate.year === FIRST + i);
    if (!row) throw new Error(`power-price: no price for ${code} in ${FIRST + i}`);
    return row.cents_per_kwh;
  });
}

function stopsOf(smelters: readonly AluminumSmelter[]): Stop[] {
  const years = [
    ...new Set(smelters.map((smelter) => smelter.last_year).filter((year) => year !== null)),
  ].sort((a, b) => a - b);
  return years.map((year) => {
    const going = smelters.filter((smelter) => smelter.last_year === year);
    return {
      year,
      names: going.map((smelter) => smelter.short_name),
      uncertain: going.some((smelter) => smelter.last_year_uncertain),
    };
  });
}

/** One series a state in which a smelter is known to have run in 1990 or later, by name; then the nation. */
export function priceSeries(
  rows: readonly ElectricityPrice[],
  smelters: readonly AluminumSmelter[],
): PriceSeries[] {
  const lasted = smelters.filter((smelter) => smelter.operating || (smelter.last_year ?? 0) >= FIRST);
  const codes = [...new Set(lasted.map((smelter) => smelter.state))];
  const states = codes.map((code): PriceSeries => {
    const here = lasted.filter((smelter) => smelter.state === code);
    const stops = stopsOf(here);
    const name = NAMES[code];
    if (name === undefined) throw new Error(`power-price: no name for the state "${code}"`);
    return {
      code,
      name,
      cents: pricesOf(rows, code),
      stops: stops.filter((stop) => stop.year <= LAST),
      later: stops.filter((stop) => stop.year > LAST),
      running: here.filter((smelter) => smelter.operating).map((smelter) => smelter.short_name),
    };
  });
  const nation: PriceSeries = {
    code: 'US',
    name: NAMES['US'] ?? '',
    cents: pricesOf(rows, 'US'),
    stops: [],
    later: [],
    running: [],
  };
  return [...states.sort((a, b) => a.name.localeCompare(b.name)), nation];
}

/** The price of a series in a year. */
export function centsIn(series: PriceSeries, year: number): number {
  const value = series.cents[year - FIRST];
  if (value === undefined) throw new Error(`power-price: no ${series.code} in ${year}`);
  return value;
}

/** The year of the highest (or, with −1, lowest) price. */
export function extremeYear(series: PriceSeries, sign: 1 | -1 = 1): number {
  return series.cents.reduce(
    (best, value, i) => (sign * value > sign * centsIn(series, best) ? FIRST + i : best),
    FIRST,
  );
}
