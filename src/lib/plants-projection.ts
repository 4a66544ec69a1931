/**
 * Where a plant stands on the map, in units of which the map is 950 wide and 612 high: Albers for the 48 states,
 * the others in the empty corners, each with its own projection. Build only. By state, not by frame, so that no
 * plant falls off: offshore platforms too belong to a state.
 */
import { geoConicEqualArea, type GeoProjection } from 'd3-geo';

const SCALE = 1300;
/** The corner of the map in the pixels of the projections below. */
const ORIGIN = [8, 4] as const;

const mainland = geoConicEqualArea()
  .parallels([29.5, 45.5])
  .rotate([96, 0])
  .center([-0.6, 38.7])
  .scale(SCALE)
  .translate([487.5, 305]);

const alaska = geoConicEqualArea()
  .parallels([55, 65])
  .rotate([154, 0])
  .center([-2, 58.5])
  .scale(SCALE * 0.35)
  .translate([112, 566]);

/** An inset in the mainland's own scale; the middle of the islands stands at x, y. */
const islands = (lon: number, lat: number, x: number, y: number) =>
  geoConicEqualArea()
    .parallels([lat - 4, lat + 4])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale(SCALE)
    .translate([x, y]);

/** The insets: their states and territories, projection, name, and where the name stands. */
export const INSETS: readonly {
  states: readonly string[];
  projection: GeoProjection;
  name: string;
  label: readonly [x: number, y: number];
}[] = [
  { states: ['AK'], projection: alaska, name: 'Alaska', label: [112, 446] },
  { states: ['HI'], projection: islands(-157.2, 20.7, 272, 566), name: 'Hawaii', label: [262, 528] },
  { states: ['GU', 'MP'], projection: islands(144.8, 13.5, 362, 576), name: 'Guam', label: [354, 552] },
  {
    states: ['PR', 'VI'],
    projection: islands(-66.2, 18.2, 893, 580),
    name: 'Puerto Rico',
    label: [884, 556],
  },
];

/** Longitude and latitude of a place in a state to units of the map. Throws for a place that cannot be projected. */
export function locate(lon: number, lat: number, state: string): [x: number, y: number] {
  const projection = INSETS.find((inset) => inset.states.includes(state))?.projection ?? mainland;
  const point = projection([lon, lat]);
  if (!point) throw new Error(`map of plants: ${lon}, ${lat} in ${state} cannot be projected`);
  return [point[0] - ORIGIN[0], point[1] - ORIGIN[1]];
}
