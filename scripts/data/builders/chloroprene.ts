import { by, type Builder } from '../dataset.ts';
import { mismatch } from '../source-error.ts';
import { TRI_2012 } from '../tables/toxics.ts';

/** CAS number as the file writes it: no dashes. */
const CHLOROPRENE = '126998';

/** Chloroprene by site, 2012, largest first. */
export const buildChloroprene2012: Builder<'chloroprene-2012'> = (files) => ({
  vintage: 'reporting year 2012, as reported by November 2014',
  sources: [TRI_2012.key],
  notes: [
    'A picture of 2012, never of today. For later years this collection has no releases of chloroprene by plant.',
    'Pounds to air, fugitive and from stacks, as estimated by the plants. Names and owners are those of 2012.',
  ],
  rows: files
    .table(TRI_2012)
    .filter((row) => row['CAS Number'] === CHLOROPRENE)
    .map((row) => {
      const [name, city, fips] = [row.Name, row.City, row.Fips];
      if (name === null || city === null || fips === null)
        throw mismatch({ file: TRI_2012.key }, row['TRIF ID'], 'a name, a town and a county');
      return {
        tri_id: row['TRIF ID'],
        name,
        city,
        county_fips: fips.padStart(5, '0'),
        air_lb_2012: row['Total Air Releases'],
      };
    })
    .sort(
      by(
        (row) => -(row.air_lb_2012 ?? -1),
        (row) => row.name,
      ),
    ),
});
