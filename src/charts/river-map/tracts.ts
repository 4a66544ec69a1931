/** Tracts and parishes of the strip as paths, by step of risk. Build only. */
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { isCorridor } from '@/data/corridor';
import { louisianaOutlines, tractOf, type RiskYear } from '@/data/tracts';
import { LINE_STEP, STEPS, stepOf } from '@/lib/risk-ramp';
import { extent, locate, type Heading } from './ground';
import { linesPath, ringsPath } from './paths';

/** Corners that span less than so many square units go. */
const LEAST_TRIANGLE = 7;

interface Shapes {
  topology: Topology<{ tracts: GeometryCollection }>;
  /** Those that reach onto the strip. */
  tracts: MultiPolygon[];
}

/** Outlines of a year in units of the map, simplified together. */
function shapesOf(year: RiskYear, heading: Heading): Shapes {
  const source = louisianaOutlines(year);
  const { scale, translate } = source.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = source.arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      return locate(x * scale[0] + translate[0], y * scale[1] + translate[1], heading);
    });
  });
  const placed: Shapes['topology'] = { type: 'Topology', arcs, objects: source.objects };
  const topology = simplify(presimplify(placed), LEAST_TRIANGLE);
  const [width, height] = extent(heading);
  const on = arcs.map((arc) => arc.some(([x, y]) => x > 0 && y > 0 && x < width && y < height));
  const tracts = (topology.objects.tracts.geometries as MultiPolygon[]).filter(({ arcs: polygons }) =>
    polygons.flat(2).some((arc) => on[arc < 0 ? ~arc : arc]),
  );
  return { topology, tracts };
}

/** The risk of a year: one path a step, the border of what is at or above EPA's line, and borders of tracts. */
export interface RiskPaths {
  /** By step; the first is of tracts without a figure. */
  steps: string[];
  line: string;
  borders: string;
}

export function riskPaths(year: RiskYear, heading: Heading): RiskPaths {
  const { topology, tracts } = shapesOf(year, heading);
  const size = extent(heading);
  const step = new Map(
    tracts.map((shape): [unknown, number] => {
      const { risk } = tractOf(year, String(shape.id));
      return [shape, risk === null ? 0 : stepOf(risk, year)];
    }),
  );
  const at = (shape: unknown) => step.get(shape) ?? 0;
  const strip: GeometryCollection = { type: 'GeometryCollection', geometries: tracts };
  const inCorridor = (shape: unknown) =>
    isCorridor({ county: String((shape as MultiPolygon).id).slice(0, 5) });
  const lines = (filter: (a: unknown, b: unknown) => boolean) =>
    linesPath(mesh(topology, strip, filter).coordinates, size);
  return {
    steps: Array.from({ length: STEPS + 1 }, (_, i) =>
      ringsPath(merge(topology, tracts.filter((shape) => at(shape) === i) as never).coordinates, size),
    ),
    line: lines((a, b) => at(a) >= LINE_STEP !== at(b) >= LINE_STEP),
    borders: lines((a, b) => a !== b && at(a) === at(b) && (inCorridor(a) || inCorridor(b))),
  };
}

/** The land of the strip, the borders between parishes, and the corridor's own. */
export function landPaths(heading: Heading): Record<'land' | 'own' | 'parishes' | 'corridor', string> {
  const { topology, tracts } = shapesOf(2019, heading);
  const size = extent(heading);
  const parish = (shape: unknown) => String((shape as MultiPolygon).id).slice(0, 5);
  const strip: GeometryCollection = { type: 'GeometryCollection', geometries: tracts };
  const own = (shape: unknown) => isCorridor({ county: parish(shape) });
  const lines = (filter: (a: unknown, b: unknown) => boolean) =>
    linesPath(mesh(topology, strip, filter).coordinates, size);
  return {
    land: ringsPath(merge(topology, tracts).coordinates, size),
    own: ringsPath(merge(topology, tracts.filter(own)).coordinates, size),
    parishes: lines((a, b) => parish(a) !== parish(b) && own(a) === own(b)),
    corridor: lines((a, b) => own(a) !== own(b)),
  };
}

/** The rings of a parish in units of the map, uncut; for placing its name. */
export function parishRings(heading: Heading): ReadonlyMap<string, number[][][]> {
  const { topology, tracts } = shapesOf(2019, heading);
  return new Map(
    [...Map.groupBy(tracts, (shape) => String(shape.id).slice(0, 5))].map(([fips, own]) => [
      fips,
      merge(topology, own as never).coordinates.flat(),
    ]),
  );
}
