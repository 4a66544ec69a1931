import { by, round, type Builder } from '../dataset.ts';
import { chapter2026, MCS2025_WORLD, MCS2026, world2025, WORLD_2026 } from './commodity-summaries.ts';
import { JIE, yearbookCountries } from './production-tables.ts';

/** Primary production by country: yearbooks 1998-2017, commodity summaries 2023-2025. */
export const buildAluminumByCountry: Builder<'aluminum-by-country'> = (files) => {
  const yearbooks = yearbookCountries(files).map((row) => ({
    ...row,
    kt: round(row.kt, 3),
    estimate: false,
    source: JIE,
  }));
  const edition2025 = world2025(files).map((row) => ({
    year: 2023,
    country: row.COUNTRY,
    kt: row.PROD_2023,
    estimate: row.PROD_NOTES.includes('estimated 2023'),
    source: MCS2025_WORLD,
  }));
  const edition2026 = chapter2026(files)
    .filter((figure) => figure.section === WORLD_2026 && figure.statistic === 'Production')
    .map((figure) => ({
      year: Number(figure.year),
      country: figure.country,
      kt: figure.value,
      estimate: figure.estimate,
      source: MCS2026,
    }));
  return {
    vintage: '1998-2017 and 2023-2025; 2025 estimated',
    sources: [JIE, MCS2025_WORLD, MCS2026],
    notes: [
      '2018-2022 have no rows: the only lists by country read for those years are first estimates in a machine-read copy with damaged headings.',
      'The lists of 2023-2025 name twelve countries and sum the others; the lists of 1998-2017 name every country. Countries the source marks NA in a year have no row.',
      'Marks of estimates are known for 2023-2025 only.',
    ],
    rows: [...yearbooks, ...edition2025, ...edition2026]
      .filter((row) => !row.country.startsWith('World total'))
      .map(({ year, country, kt, estimate, source }) => {
        const aggregate = country.toLowerCase() === 'other countries';
        return { year, country: aggregate ? 'Other countries' : country, aggregate, kt, estimate, source };
      })
      .sort(
        by(
          (row) => row.year,
          (row) => (row.aggregate ? 1 : 0),
          (row) => row.country,
        ),
      ),
  };
};
