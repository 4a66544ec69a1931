import { by, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { REFUSED, integer, optional } from '../readers/cells.ts';
import { csvCells, csvHeader } from '../readers/csv.ts';
import { mismatch } from '../source-error.ts';
import { HEAVY_INDUSTRIES } from './heavy-industries.ts';

/** The states of which a copy was found. */
export const CBP_STATES = [
  ...['AL', 'AR', 'AZ', 'CA', 'CO', 'IL', 'IN', 'KY', 'LA', 'MI', 'MS', 'NY', 'OH', 'PA', 'TN', 'TX', 'WA'],
] as const;

export const cbpKey = (state: string): string =>
  `employment/cbp_county_2021/US-${state}-training-naics6-counties-2021.csv`;

const MEASURES = ['Emp', 'Est', 'Pay'] as const;
/** Cells are written as "549.0". */
const whole = optional(integer);

/** Employees, establishments and payroll of heavy industries, where a county has three establishments or more. */
export const buildCountyEmployment: Builder<'county-employment'> = (files) => ({
  vintage: 'County Business Patterns 2021 (employees in mid-March)',
  sources: CBP_STATES.map(cbpKey),
  notes: [
    `${CBP_STATES.length} states only: ${CBP_STATES.join(', ')}. A county of another state has no row.`,
    'The Census prints a county only where an industry has three establishments or more: most cement, aluminum and coke counties are blank, and a missing row does not mean that nobody works there. Sums understate.',
    'Figures are blurred on purpose (noise) to protect single employers.',
    'Reshaped by a third party, whose other columns (population, coordinates) are wrong and not used.',
    'NAICS 324199 holds coke plants that stand alone, and other products; 331313 holds alumina too.',
  ],
  rows: CBP_STATES.flatMap((state) => stateRows(files, state)).sort(
    by(
      (row) => row.county_fips,
      (row) => row.naics,
    ),
  ),
});

function stateRows(files: RawFiles, state: string) {
  const file = cbpKey(state);
  const bytes = files.bytes(file);
  const header = new Set(csvHeader(file, bytes));
  const industries = [...HEAVY_INDUSTRIES].filter(([naics]) => header.has(`Emp-${naics}`));
  const rows = csvCells(file, bytes, [
    'Fips',
    ...industries.flatMap(([naics]) => MEASURES.map((measure) => `${measure}-${naics}`)),
  ]);
  return rows.flatMap((row) =>
    industries.flatMap(([naics, industry]) => {
      const [employees = null, establishments = null, payroll = null] = MEASURES.map((measure) => {
        const column = `${measure}-${naics}`;
        const value = whole.read(row[column] ?? null);
        if (value === REFUSED) throw mismatch({ file, column }, row[column], whole.expected);
        return value;
      });
      if (employees === null && establishments === null && payroll === null) return [];
      return [
        {
          county_fips: (row['Fips'] ?? '').replace('.0', '').padStart(5, '0'),
          naics,
          industry,
          employees,
          establishments,
          payroll_usd: payroll === null ? null : payroll * 1000,
        },
      ];
    }),
  );
}
