import { geoConicEqualArea } from 'd3-geo';
import { round, type Builder } from '../dataset.ts';
import { SourceError } from '../source-error.ts';
import { TRACT_POINTS } from '../tables/tracts.ts';
import { CEJST, screened } from './tracts.ts';

/** Kilometres between the middles of neighbouring hexagons. */
const STEP = 60;
const ROW = (STEP * Math.sqrt(3)) / 2;
/** State codes outside the 48 states and D.C.; above 56 are territories. */
const APART = ['02', '15'];

/** Albers' projection for the 48 states, in kilometres on a sphere. */
const albers = geoConicEqualArea()
  .parallels([29.5, 45.5])
  .rotate([96, 0])
  .center([0, 38.7])
  .scale(6371)
  .translate([0, 0]);

/** The tracts of the screening tool, gathered in hexagons of equal area by their internal points. */
export const buildDisadvantagedGrid: Builder<'disadvantaged-grid'> = (files) => {
  const flags = screened(files);
  const cells = new Map<string, { q: number; r: number; sum: ReturnType<typeof empty> }>();
  for (const { GEOID, ALAND, INTPTLON, INTPTLAT } of files.table(TRACT_POINTS)) {
    const state = GEOID.slice(0, 2);
    const tract = flags.get(GEOID);
    if (APART.includes(state) || Number(state) > 56 || !tract) continue;
    const point = albers([INTPTLON, INTPTLAT]);
    if (!point) throw new SourceError(`${TRACT_POINTS.key}: tract ${GEOID} cannot be projected`);
    const { q, r } = hexagonAt(point[0], point[1]);
    const cell = cells.get(`${q} ${r}`) ?? { q, r, sum: empty() };
    cells.set(`${q} ${r}`, cell);
    cell.sum.tracts += 1;
    cell.sum.people += tract.people;
    cell.sum.land_km2 += ALAND / 1e6;
    if (!tract.disadvantaged) continue;
    cell.sum.disadvantaged_tracts += 1;
    cell.sum.disadvantaged_people += tract.people;
    cell.sum.disadvantaged_land_km2 += ALAND / 1e6;
  }
  return {
    vintage: 'CEJST 1.0 (November 2022) on tracts of 2010; residents of ACS 2015-2019; points of TIGER/Line 2019',
    sources: [CEJST, TRACT_POINTS.key],
    notes: [
      `Hexagons ${STEP} km across in Albers' equal-area projection (29.5° and 45.5°). A tract is counted whole, where its internal point lies; a hexagon without a point has no row.`,
      'Outlines of tracts are at hand for Louisiana alone. A large tract is drawn as one hexagon, though it reaches over several.',
      'The 48 states and D.C.; a few tracts that were renumbered after 2010 are missing.',
    ],
    rows: [...cells.values()]
      .sort((a, b) => a.r - b.r || a.q - b.q)
      .map(({ q, r, sum }) => {
        const [lon, lat] = albers.invert?.([(q + (r & 1) / 2) * STEP, r * ROW]) ?? [Number.NaN, Number.NaN];
        return {
          lon: round(lon, 3),
          lat: round(lat, 3),
          ...sum,
          land_km2: round(sum.land_km2, 1),
          disadvantaged_land_km2: round(sum.disadvantaged_land_km2, 1),
        };
      }),
  };
}; // prettier-ignore

const empty = () => ({
  tracts: 0,
  disadvantaged_tracts: 0,
  people: 0,
  disadvantaged_people: 0,
  land_km2: 0,
  disadvantaged_land_km2: 0,
});

/** Column and row of the hexagon a point lies in: of the two nearest rows the nearer middle. Odd rows are shifted by half. */
function hexagonAt(x: number, y: number): { q: number; r: number } {
  const below = Math.floor(y / ROW);
  const [first, second] = [below, below + 1].map((r) => {
    const shift = (r & 1) / 2;
    const q = Math.round(x / STEP - shift);
    return { q, r, d: ((q + shift) * STEP - x) ** 2 + (r * ROW - y) ** 2 };
  }) as [Candidate, Candidate];
  return first.d <= second.d ? first : second;
}

interface Candidate {
  readonly q: number;
  readonly r: number;
  readonly d: number;
}
