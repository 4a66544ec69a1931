/** Facilities near a facility, by great-circle distance. Build only: an index, so that cost does not grow with the square of their number. */
import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { facilities, type Facility } from '@/data/facilities';

/** Kilometres in a statute mile. */
export const KM_PER_MILE = 1.609344;

export interface Neighbour {
  readonly facility: Facility;
  readonly miles: number;
  /** Compass bearing from the facility, in degrees clockwise from north. */
  readonly bearing: number;
}

const index = new KDBush(facilities.length);
for (const { lon, lat } of facilities) index.add(lon, lat);
index.finish();

/** The other facilities within so many miles that ever reported, the nearest first. */
export function neighboursOf(facility: Facility, miles: number): readonly Neighbour[] {
  return around(index, facility.lon, facility.lat, Infinity, miles * KM_PER_MILE).flatMap((i) => {
    const other = facilities[i];
    if (!other || other.id === facility.id) return [];
    return [
      {
        facility: other,
        miles: distance(facility.lon, facility.lat, other.lon, other.lat) / KM_PER_MILE,
        bearing: bearing(facility, other),
      },
    ];
  });
}

function bearing(from: Facility, to: Facility): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b, turn] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
