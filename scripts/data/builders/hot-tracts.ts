import { EPA_LINE } from '../../../src/data/schema/risk-terms.ts';
import { stateByFips } from '../../../src/lib/states.ts';
import { by, round, type Builder } from '../dataset.ts';
import type { RawFiles } from '../raw-files.ts';
import { mismatch } from '../source-error.ts';
import { EJI_2022, EJI_2024, TRACT_POINTS } from '../tables/tracts.ts';
import { tracts2010, tracts2020 } from './tracts.ts';

/** Tracts at or above EPA's line in either year, with a point to draw them at. */
export const buildHotTracts: Builder<'hot-tracts'> = (files) => {
  const place = placer(files);
  const years = [
    { year: 2014, tracts: tracts2010(files) },
    { year: 2019, tracts: tracts2020(files) },
  ];
  const rows = years.flatMap(({ year, tracts }) =>
    [...tracts.values()].flatMap(({ id, risk, people, shares }) =>
      risk === null || risk < EPA_LINE
        ? []
        : [
            {
              year,
              tract: id,
              county_fips: id.slice(0, 5),
              state: stateByFips(id).postal,
              risk,
              people,
              people_of_color_pct: shares.people_of_color === null ? null : round(shares.people_of_color, 1),
              black_pct: shares.black === null ? null : round(shares.black, 1),
              ...place(id),
            },
          ],
    ),
  );
  return {
    vintage: 'NATA 2014 on tracts of 2010; AirToxScreen 2019 on tracts of 2020',
    sources: [EJI_2022.key, EJI_2024.key, TRACT_POINTS.key],
    notes: [
      'The 48 states and D.C.; the index has no tracts of Alaska, Hawaii and the territories.',
      'Risk is modelled, from all sources, for a whole tract; it is not measured and not the risk one plant causes.',
      'EPA published 2019 rounded to one significant figure: 100 stands for about 95 to 149. A tract that was split for 2020 counts as two.',
      'Points are internal points of tracts of 2010; where a number is new in 2020, the mean of the tracts whose number begins alike. Good for a map of the country, not for a street.',
    ],
    rows: rows.sort(
      by(
        ({ year }) => year,
        ({ risk }) => -risk,
        ({ tract }) => tract,
      ),
    ),
  };
};

/** Finds the point of a tract: its own, else the mean of the tracts of 2010 whose number begins with the same nine digits. */
function placer(files: RawFiles) {
  const points = files.table(TRACT_POINTS);
  const own = new Map(points.map((row) => [row.GEOID, row]));
  const alike = Map.groupBy(points, (row) => row.GEOID.slice(0, 9));
  return (id: string) => {
    const point = own.get(id);
    const found = point ? [point] : (alike.get(id.slice(0, 9)) ?? []);
    if (found.length === 0)
      throw mismatch({ file: TRACT_POINTS.key, column: 'GEOID' }, undefined, `a tract like ${id}`);
    const mean = (of: (row: (typeof points)[number]) => number) =>
      round(found.reduce((sum, row) => sum + of(row), 0) / found.length, 4);
    return {
      lat: mean((row) => row.INTPTLAT),
      lon: mean((row) => row.INTPTLON),
      located_by: point ? ('tract' as const) : ('number' as const),
    };
  };
}
