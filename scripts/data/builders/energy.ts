import { by, round, type Builder } from '../dataset.ts';
import { integer, number, oneOf, optional, text } from '../readers/cells.ts';
import { readTable } from '../readers/workbook.ts';

export const POWER_MIX = 'aluminum/jie-iai-smelting-power-mix-2000-2017.csv';
export const ENERGY_INTENSITY = 'aluminum/jie-iai-smelting-energy-intensity-1980-2017.csv';
export const ELECTRICITY = 'aluminum/eia-avgprice_annual-1990-2019.xlsx';

const POWER_SOURCES = ['hydro', 'coal', 'oil', 'natural gas', 'nuclear'] as const;
const activity = (source: string): string => `electricity production, ${source}, aluminium industry`;

/** Region codes of the life-cycle database, in words. */
const REGIONS: Record<string, string> = {
  'CA-QC': 'Quebec',
  CN: 'China',
  GLO: 'World',
  'UN-OCEANIA': 'Oceania',
  'IAI Area, Africa': 'Africa',
  'IAI Area, Asia, without China and GCC': 'Asia without China and Gulf',
  'IAI Area, EU27 & EFTA': 'EU and EFTA',
  'IAI Area, Gulf Cooperation Council': 'Gulf Cooperation Council',
  'IAI Area, North America, without Quebec': 'North America without Quebec',
  'IAI Area, Russia & RER w/o EU27 & EFTA': 'Russia and other Europe',
  'IAI Area, South America': 'South America',
};

export const buildAluminumPowerMix: Builder<'aluminum-power-mix'> = (files) => {
  const columns = {
    Year: integer,
    Region: oneOf(Object.keys(REGIONS)),
    ecoinvent_activity: oneOf(POWER_SOURCES.map(activity)),
    value: number,
  };
  const rows = files.csv(POWER_MIX, { columns }).flatMap((row) => {
    const source = POWER_SOURCES.find((name) => activity(name) === row.ecoinvent_activity);
    return source
      ? [{ year: row.Year, region: REGIONS[row.Region] ?? row.Region, source, share: round(row.value, 5) }]
      : [];
  });
  return {
    vintage: '2000-2017',
    sources: [POWER_MIX],
    notes: [
      '"North America without Quebec" is the United States with the rest of Canada and rich in hydropower: it is not the U.S. alone.',
    ],
    rows: rows.sort(
      by(
        (row) => row.year,
        (row) => row.region,
        (row) => POWER_SOURCES.indexOf(row.source),
      ),
    ),
  };
};

export const buildAluminumEnergyIntensity: Builder<'aluminum-energy-intensity'> = (files) => {
  const columns = {
    Year: integer,
    Category: oneOf(['AC', 'DC']),
    Region: text,
    value: optional(number, 'ND'),
  };
  return {
    vintage: '1980-2017',
    sources: [ENERGY_INTENSITY],
    notes: ['The United States is part of "North America". Null means that the institute gives no data.'],
    rows: files
      .csv(ENERGY_INTENSITY, { columns })
      .map((row) => ({ year: row.Year, region: row.Region, category: row.Category, kwh_per_t: row.value }))
      .sort(
        by(
          (row) => row.year,
          (row) => row.region,
          (row) => row.category,
        ),
      ),
  };
};

export const buildElectricityPrice: Builder<'electricity-price'> = (files) => {
  const rows = readTable(files.sheet(ELECTRICITY, 'Price'), {
    headerRow: 2,
    columnCount: 9,
    columns: { Year: integer, State: text, 'Industry Sector Category': text, Industrial: number },
    where: (cell) => cell('Industry Sector Category') === 'Total Electric Industry',
  });
  return {
    vintage: '1990-2019',
    sources: [ELECTRICITY],
    notes: [
      'Average price to all industrial customers, total electric industry, nominal cents. Smelters buy by contract and often pay less.',
    ],
    rows: rows
      .map((row) => ({ state: row.State, year: row.Year, cents_per_kwh: row.Industrial }))
      .sort(
        by(
          (row) => row.state,
          (row) => row.year,
        ),
      ),
  };
};
