import { by, round, type Builder } from '../dataset.ts';
import { anything, integer, number, oneOf, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { chapter2026, MCS2026 } from './commodity-summaries.ts';
import { notedDate } from './dates.ts';
import { TRADE_FACTS, tradeFacts } from './production-tables.ts';

export const CENSUS = 'trade/census-import-shares-2020-2023.json';
export const FIGURE2 = 'trade/usgs-MCS2025_Fig2_Net_Import_Reliance.csv';
export const EVENTS = 'aluminum/post2023-facts.csv';
export const BILLS = 'trade/cbam-us-bills-facts.csv';

/** Import shares by value, largest first, the remainder last. */
export const buildAluminumImports: Builder<'aluminum-imports'> = (files) => {
  const rows = files
    .json(CENSUS, { material: text, country: text, share: number })
    .filter((row) => row.material === 'Aluminum');
  const named = rows
    .filter((row) => row.country !== 'other')
    .sort(
      by(
        (row) => -row.share,
        (row) => row.country,
      ),
    );
  const rest = rows.filter((row) => row.country === 'other');
  return {
    vintage: 'average of 2020-2023',
    sources: [CENSUS],
    notes: [
      'Shares of value, not of weight. The list of customs codes behind "Aluminum" was made by the compiler of the file and is not stored with it.',
    ],
    rows: [
      ...named.map((row, i) => ({
        rank: i + 1,
        country: row.country,
        aggregate: false,
        share_pct: row.share,
      })),
      ...rest.map((row) => ({
        rank: null,
        country: 'Other countries',
        aggregate: true,
        share_pct: row.share,
      })),
    ],
  };
};

/** The order of import sources in two editions; only the later one prints shares. */
export const buildAluminumImportSources: Builder<'aluminum-import-sources'> = (files) => {
  const columns = {
    Source: text,
    Import_Share_Order: integer,
    Commodity: text,
    Net_Import_Reliance_pct_2024: anything,
    Major_Import_Sources_2020_2023: text,
    Notes: anything,
  };
  const [figure2] = files.csv(FIGURE2, { columns, where: (raw) => raw['Commodity'] === 'ALUMINUM' });
  if (!figure2) throw mismatch({ file: FIGURE2, column: 'Commodity' }, undefined, 'a row "ALUMINUM"');
  // A footnote digit ("China3": Hong Kong included) sticks to a name.
  const ordered = figure2.Major_Import_Sources_2020_2023.split(', ').map((name) => name.replace(/\d+$/, ''));
  const shares = chapter2026(files).filter((figure) => figure.section === 'Import Sources');
  return {
    vintage: 'editions 2025 (2020-2023) and 2026 (2021-2024)',
    sources: [FIGURE2, MCS2026],
    notes: [
      'The 2025 edition names countries in order of share without figures. The shares of the 2026 edition cover another period and other goods than the census shares by value.',
    ],
    rows: [
      ...ordered.map((country, i) => ({
        edition: 'MCS 2025' as const,
        period: '2020-2023',
        rank: i + 1,
        country,
        aggregate: false,
        share_pct: null,
      })),
      ...shares.map((figure, i) => {
        const aggregate = figure.country === 'Other countries';
        return {
          edition: 'MCS 2026' as const,
          period: '2021-2024',
          rank: aggregate ? null : i + 1,
          country: figure.country,
          aggregate,
          share_pct: figure.value,
        };
      }),
    ],
  };
};

/** Unwrought imports by partner from a secondary table; a total only where both kinds are given. */
export const buildAluminumImportTonnes2023: Builder<'aluminum-import-tonnes-2023'> = (files) => {
  const [ALLOYED, UNALLOYED] = [
    'US unwrought aluminum imports 2023, alloyed HS 760120',
    'US unwrought aluminum imports 2023, not alloyed HS 760110',
  ];
  const facts = tradeFacts(files).filter((fact) => fact.topic === ALLOYED || fact.topic === UNALLOYED);
  const countries = [...new Set(facts.map((fact) => fact.item))];
  const rows = countries.map((country) => {
    const read = (topic: string) => {
      const fact = facts.find((candidate) => candidate.topic === topic && candidate.item === country);
      if (!fact)
        throw mismatch({ file: TRADE_FACTS, column: 'item' }, undefined, `"${topic}" for ${country}`);
      const value = fact.value === null ? null : number.read(fact.value);
      if (typeof value === 'symbol')
        throw mismatch({ file: TRADE_FACTS, column: 'value' }, fact.value, number.expected);
      return { ...fact, value };
    };
    const [alloyed, unalloyed] = [read(ALLOYED), read(UNALLOYED)];
    const both =
      alloyed.value !== null && unalloyed.value !== null ? round(alloyed.value + unalloyed.value, 3) : null;
    return {
      country,
      aggregate: country === 'Total',
      alloyed_kt: alloyed.value,
      unalloyed_kt: unalloyed.value,
      total_kt: both,
      confidence: alloyed.confidence,
      source_title: alloyed.source_title,
      source_url: alloyed.source_url,
    };
  });
  return {
    vintage: '2023',
    sources: [TRADE_FACTS],
    notes: [
      'From a secondary table of UN Comtrade figures, rounded there; partners with small amounts are not listed, so the rows do not add to the total.',
    ],
    rows: rows.sort(
      by(
        (row) => (row.aggregate ? 1 : 0),
        (row) => -(row.alloyed_kt ?? 0) - (row.unalloyed_kt ?? 0),
      ),
    ),
  };
};

export const buildAluminumEvents: Builder<'aluminum-events'> = (files) => {
  const columns = {
    date: text,
    fact: text,
    source_title: text,
    source_url: text,
    confidence: oneOf(['verified', 'uncertain']),
  };
  return {
    vintage: '2023-2026',
    sources: [EVENTS],
    notes: ['Each row names the page it was read on.'],
    rows: files
      .csv(EVENTS, { columns })
      .map(({ date, ...row }) => ({ date, ...notedDate(EVENTS, date), ...row }))
      .sort(by((row) => row.date_sort)),
  };
};

export const buildCarbonBorderBills: Builder<'carbon-border-bills'> = (files) => {
  const columns = { instrument: text, fact: text, date: text, source_title: text, source_url: text };
  return {
    vintage: 'compiled 2026',
    sources: [BILLS],
    notes: ['Read on secondary pages; compare with EUR-Lex and congress.gov before quoting.'],
    rows: files
      .csv(BILLS, { columns })
      .map(({ instrument, fact, date, ...row }) => ({
        instrument,
        fact,
        date,
        ...notedDate(BILLS, date),
        ...row,
      }))
      .sort(
        by(
          (row) => row.date_sort,
          (row) => row.instrument,
          (row) => row.fact,
        ),
      ),
  };
};
