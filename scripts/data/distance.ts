/** Mean radius of the earth, kilometres. */
const RADIUS = 6371;

/** A place by its coordinates in degrees, west negative. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance between two points, in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.sqrt(half));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
