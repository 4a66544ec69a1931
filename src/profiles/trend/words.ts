/** What a facility's bars say, in words: finding, description, table. Pure. */
import type { Facility } from '@/data/facilities';
import { integer, oneDecimal, tonnes } from '@/lib/format';
import type { Table } from '@/charts/contract';
import { GAS_NAMES, visibleGases, type YearOfGases } from './series';

/** All categories reported from this year on, so that changes are counted from here at the earliest. */
const FIRST_FULL_YEAR = 2011;

/** Tonnes in a sentence, to three figures or so: "412 tonnes", "45,000 tonnes", "4.19 million tonnes", "144 million tonnes". */
export function tonnesInWords(t: number): string {
  if (Math.abs(t) < 10_000) return `${integer(t)} tonnes`;
  if (Math.abs(t) < 10e6) return tonnes(t);
  return `${Math.abs(t) < 100e6 ? oneDecimal(t / 1e6) : integer(t / 1e6)} million tonnes`;
}

export interface Change {
  readonly from: number;
  readonly to: number;
  /** Per cent; negative is less. */
  readonly percent: number;
}

/** From 2011, or the first report after, to the last report; undefined where that is one year or begins at nothing. */
export function changeOf(years: readonly YearOfGases[]): Change | undefined {
  const reported = years.filter(({ total, year }) => total !== null && year >= FIRST_FULL_YEAR);
  const [first, last] = [reported[0], reported.at(-1)];
  if (!first || !last || first === last || (first.total ?? 0) < 1) return undefined;
  return {
    from: first.year,
    to: last.year,
    percent: (100 * ((last.total ?? 0) - (first.total ?? 0))) / (first.total ?? 1),
  };
}

/** "a third less than in 2011" in plain figures: "34% less than in 2011". */
export function changeInWords({ from, percent }: Change): string {
  const rounded = Math.round(Math.abs(percent));
  if (rounded === 0) return `about as much as in ${from}`;
  if (percent > 300) return `${integer(percent / 100 + 1)} times as much as in ${from}`;
  return `${integer(rounded)}% ${percent < 0 ? 'less' : 'more'} than in ${from}`;
}

/** The finding above the bars: "8.10 million tonnes in 2023, 12% less than in 2011". */
export function finding(facility: Facility, years: readonly YearOfGases[], latestYear: number): string {
  const amount = tonnesInWords(facility.latest_t);
  if (facility.last_year < latestYear) return `Last reported for ${facility.last_year}: ${amount}`;
  const change = changeOf(years);
  return change
    ? `${amount} in ${facility.last_year}, ${changeInWords(change)}`
    : `${amount} in ${facility.last_year}`;
}

export const MEASURE =
  'Direct greenhouse gas emissions by reporting year, tonnes of CO2 equivalent, as reported to EPA';

/** The text alternative. */
export function describe(facility: Facility, years: readonly YearOfGases[]): string {
  const reported = years.filter(({ total }) => total !== null);
  const gaps = years.length - reported.length;
  const highest = reported.reduce((a, b) => ((b.total ?? 0) > (a.total ?? 0) ? b : a));
  const lowest = reported.reduce((a, b) => ((b.total ?? 0) < (a.total ?? 0) ? b : a));
  const gases = visibleGases(years).map((gas) => GAS_NAMES[gas]);
  return [
    `Bars of the emissions of ${facility.name} for ${reported.length} of the reporting years ${years[0]?.year} to ${years.at(-1)?.year}.`,
    reported.length > 1
      ? `The highest is ${tonnesInWords(highest.total ?? 0)} in ${highest.year}, the lowest ${tonnesInWords(lowest.total ?? 0)} in ${lowest.year}; the last is ${tonnesInWords(facility.latest_t)} in ${facility.last_year}.`
      : `The one report is ${tonnesInWords(facility.latest_t)} for ${facility.last_year}.`,
    gases.length > 0 ? `Gases: ${gases.join(', ')}.` : '',
    gaps > 0 ? `For ${gaps} ${gaps === 1 ? 'year' : 'years'} there is no report.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The rows behind the bars, one a reporting year; a year without a report has empty cells. */
export function tableOf(facility: Facility, years: readonly YearOfGases[]): Table {
  const unit = 't CO2e';
  return {
    caption: `${facility.name}: emissions by reporting year, tonnes CO2e`,
    columns: [
      { key: 'year', label: 'Year' },
      { key: 'co2e_t', label: 'All', unit },
      { key: 'co2', label: 'CO2', unit: 't' },
      { key: 'ch4', label: 'Methane', unit },
      { key: 'n2o', label: 'Nitrous oxide', unit },
      { key: 'other_gases', label: 'Other gases', unit },
      { key: 'biogenic_co2', label: 'Biogenic CO2, apart', unit: 't' },
    ],
    rows: years.map(({ year, total, gases, biogenic }) => ({
      year,
      co2e_t: total,
      co2: gases.co2,
      ch4: gases.ch4,
      n2o: gases.n2o,
      other_gases: gases.fluorinated,
      biogenic_co2: biogenic,
    })),
  };
}
