import type { RawFiles } from '../raw-files.ts';
import { anything, integer, number, oneOf, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';

export const OWID = 'aluminum/owid-clio-usgs-metal-production.csv';
export const CEDS = 'aluminum/ceds-aluminum-production.xlsx';
export const JIE = 'aluminum/jie-usgs-aluminium-production-1998-2017.csv';
export const DS140 = 'aluminum/usgs-ds140-world-primary-transcribed-1950-2021.csv';
export const TRADE_FACTS = 'trade/trade-policy-and-intensity-facts.csv';

const ALUMINUM = 'Aluminium Production (Clio-Infra & USGS)';

/** U.S. production by year, kt, from the file of Our World in Data (Clio-Infra and USGS, to 2015). */
export function owidUnitedStates(files: RawFiles): ReadonlyMap<number, number> {
  return files.once('owidUnitedStates', () => {
    const metals = [
      'Nickel',
      'Tungsten',
      'Zinc',
      'Silver',
      'Bauxite',
      'Iron Ore',
      'Gold',
      'Tin',
      'Lead',
      'Copper',
    ];
    const columns = {
      Entity: text,
      Year: integer,
      ...Object.fromEntries(
        metals.map((metal) => [`${metal} Production (Clio-Infra & USGS)`, optional(number)]),
      ),
      [ALUMINUM]: optional(number),
      'Manganese Production (Clio-Infra & USGS)': optional(number),
    };
    const rows = files.csv(OWID, {
      columns,
      where: (raw) => raw['Entity'] === 'United States' && raw[ALUMINUM] !== '',
    });
    return new Map(rows.map((row) => [row['Year'], row[ALUMINUM] as number]));
  });
}

/** U.S. production by year, kt, from CEDS. Before 1990 only its five-year anchor years are USGS figures; 2022-23 repeat 2021. */
export function cedsUnitedStates(files: RawFiles): ReadonlyMap<number, number> {
  const sheet = files.sheet(CEDS, 'Aluminum');
  const [headerRow, firstYearColumn, firstYear, lastYear] = [3, 5, 1850, 2023];
  sheet.expect(headerRow, 2, 'Country');
  for (let year = firstYear; year <= lastYear; year++)
    sheet.expect(headerRow, firstYearColumn + year - firstYear, year);
  for (let row = headerRow + 1; row <= sheet.rowCount; row++) {
    if (sheet.cell(row, 2) !== 'USA') continue;
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
    return new Map(years.map((year) => [year, sheet.read(row, firstYearColumn + year - firstYear, number)]));
  }
  throw mismatch({ file: CEDS, sheet: 'Aluminum', column: 'B' }, undefined, 'a row "USA"');
}

export interface CountryYear {
  readonly year: number;
  readonly country: string;
  readonly kt: number;
}

/** Production by country 1998-2017 from the USGS yearbooks; rows the source marks NA are left out. */
export function yearbookCountries(files: RawFiles): readonly CountryYear[] {
  return files.once('yearbookCountries', () => {
    const columns = {
      Country: text,
      Value: optional(number, 'NA'),
      Year: integer,
      unit: oneOf(['thousand metric tons']),
    };
    return files
      .csv(JIE, { columns })
      .flatMap(({ Country, Value, Year }) =>
        Value === null ? [] : [{ year: Year, country: commonName(Country), kt: Value }],
      );
  });
}

/** The yearbooks and the commodity summaries spell some countries differently. */
function commonName(country: string): string {
  const names: Record<string, string> = {
    USA: 'United States',
    'Russian Federation': 'Russia',
    'Bosnia Herzegovina': 'Bosnia and Herzegovina',
  };
  return names[country] ?? country;
}

/** World production 1950-2021, kt, three significant figures. */
export function ds140World(files: RawFiles): ReadonlyMap<number, number> {
  const rows = files.csv(DS140, { columns: { year: integer, world_primary_kt: number, source: anything } });
  return new Map(rows.map((row) => [row.year, row.world_primary_kt]));
}

/** The compiled facts on trade, employment and intensity; `value` stays text because some facts are words. */
export function tradeFacts(files: RawFiles) {
  return files.once('tradeFacts', () =>
    files.csv(TRADE_FACTS, {
      columns: {
        topic: text,
        item: text,
        value: optional(text),
        unit: text,
        year: integer,
        source_title: text,
        source_url: text,
        confidence: oneOf(['verified', 'uncertain']),
      },
    }),
  );
}
