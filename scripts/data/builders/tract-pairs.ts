import type { DatasetRow } from '../../../src/data/schema/datasets.ts';
import { by, type Builder } from '../dataset.ts';
import { areaOf, contains, type Area } from '../geo/polygons.ts';
import type { RawFiles } from '../raw-files.ts';
import { mismatch } from '../source-error.ts';
import { CORRIDOR } from './risk-areas.ts';
import { LOUISIANA_TRACTS } from './tract-finder.ts';
import { LOUISIANA_TRACTS_2020, outlinesOf } from './tract-outlines.ts';
import { tracts2010, tracts2020 } from './tracts.ts';

type Censuses = DatasetRow<'tract-pairs'>['censuses'];

/** Points across and down the box of two tracts. */
const GRID = 100;

/** Which tracts of the corridor have a number in both censuses, and whether it stands for the same ground. */
export const buildTractPairs: Builder<'tract-pairs'> = (files) => {
  const [before, after] = [areas(files, LOUISIANA_TRACTS), areas(files, LOUISIANA_TRACTS_2020)];
  const [in2010, in2020] = [tracts2010(files), tracts2020(files)];
  const tracts = [...new Set([...in2010.keys(), ...in2020.keys()])].filter((id) =>
    CORRIDOR.includes(id.slice(0, 5)),
  );
  const rows = tracts.map((tract) => {
    const censuses: Censuses = !in2020.has(tract) ? '2010' : in2010.has(tract) ? 'both' : '2020';
    return {
      tract,
      county_fips: tract.slice(0, 5),
      censuses,
      common_pct: censuses === 'both' ? common(need(before, tract), need(after, tract)) : null,
    };
  });
  return {
    vintage: 'tracts of 2010 (boundary file of 2018) and of 2020 (index of 2024)',
    sources: [LOUISIANA_TRACTS, LOUISIANA_TRACTS_2020],
    notes: [
      'The corridor is the seven parishes from West and East Baton Rouge to St. Charles. Tracts that were split or joined for the census of 2020 have new numbers.',
      `The common ground is counted on a grid of ${GRID} by ${GRID} points over both outlines, so it is right to about one per cent. Shorelines are drawn differently in the two files.`,
    ],
    rows: rows.sort(by(({ tract }) => tract)),
  };
};

function areas(files: RawFiles, key: string): ReadonlyMap<string, Area> {
  return new Map(
    outlinesOf(files, key).map(({ properties, geometry }) => [
      properties.GEOID,
      areaOf(properties.GEOID, geometry),
    ]),
  );
}

function need(map: ReadonlyMap<string, Area>, tract: string): Area {
  const area = map.get(tract);
  if (!area) throw mismatch({ file: LOUISIANA_TRACTS }, undefined, `an outline of tract ${tract}`);
  return area;
}

/** Of the grid points in either area, the per cent in both. */
function common(a: Area, b: Area): number {
  const [west, south] = [Math.min(a.box[0], b.box[0]), Math.min(a.box[1], b.box[1])];
  const [width, height] = [Math.max(a.box[2], b.box[2]) - west, Math.max(a.box[3], b.box[3]) - south];
  let [either, both] = [0, 0];
  for (let i = 0; i < GRID; i++)
    for (let j = 0; j < GRID; j++) {
      const [lon, lat] = [west + ((i + 0.5) / GRID) * width, south + ((j + 0.5) / GRID) * height];
      const [inA, inB] = [contains(a, lon, lat), contains(b, lon, lat)];
      if (inA || inB) either++;
      if (inA && inB) both++;
    }
  return Math.round((100 * both) / either);
}
