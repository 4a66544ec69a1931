import { stateByFips } from '../../../src/lib/states.ts';
import { by, type Builder } from '../dataset.ts';
import { STATE_EMPLOYMENT } from '../tables/employment.ts';
import { HEAVY_INDUSTRIES } from './heavy-industries.ts';

/** Employees of heavy industries by state and year. */
export const buildStateEmployment: Builder<'state-employment'> = (files) => {
  const rows = files.table(STATE_EMPLOYMENT).flatMap((row) => {
    const industry = HEAVY_INDUSTRIES.get(row.NAICS);
    if (industry === undefined) return [];
    return [
      {
        state: stateByFips(row.StateFIPS).postal,
        year: row.Year,
        naics: row.NAICS,
        industry,
        employees: row.Employees === 0 ? null : row.Employees,
        withheld: row.Employees === 0,
      },
    ];
  });
  const withheld = rows.filter((row) => row.withheld).length;
  return {
    vintage: 'annual averages 2014-2017, private employers (QCEW, fetched March 2020)',
    sources: [STATE_EMPLOYMENT.key],
    notes: [
      `A zero in the file mostly means withheld, because few employers would be told apart; it is null here and marked: ${withheld} of ${rows.length} rows. States with smelters or a single large mill are often among them.`,
      'Sums over states are minima; the file has no national row.',
      'NAICS 324199 holds coke plants that stand alone, and other products; 331313 holds alumina too.',
    ],
    rows: rows.sort(
      by(
        (row) => row.state,
        (row) => row.naics,
        (row) => row.year,
      ),
    ),
  };
};
