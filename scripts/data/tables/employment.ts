import { integer, text } from '../readers/cells.ts';
import type { ConvertedTable } from '../readers/converted.ts';
import { readParquet } from '../readers/parquet.ts';

/** Employees by state and NAICS code, annual averages 2014-2017; 0 mostly means withheld. */
const columns = { Year: integer, StateFIPS: text, NAICS: text, Employees: integer };

export const STATE_EMPLOYMENT: ConvertedTable<typeof columns> = {
  key: 'employment/converted/qcew-state-naics-2014-2017.csv.gz',
  columns,
  original: (file, bytes) =>
    readParquet(file, bytes, ['Year', 'FIPS', 'ActivityProducedBy', 'FlowAmount']).map((row) => ({
      Year: row.Year,
      // States are written as the code of a county 000.
      StateFIPS: String(row.FIPS).padStart(5, '0').slice(0, 2),
      NAICS: row.ActivityProducedBy,
      Employees: row.FlowAmount,
    })),
};
