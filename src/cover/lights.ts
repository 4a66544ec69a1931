/**
 * What each story lights on the cover's map, beside what the map of plants draws for itself: positions in units
 * of that map (950 × 612). Build only.
 */
import { aluminumSmelters } from '@/data/aluminum';
import { demonstrationProjects, demonstrationSites } from '@/data/demonstrations';
import { countByStatus, SMELTER_YEARS, smelterStatus } from '@/data/smelter-status';
import { CORRIDOR_FIPS } from '@/data/schema/corridor-terms';
import { emissionsIn, facilities } from '@/data/facilities';
import { placeOf } from '@/data/fenceline';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { locate } from '@/lib/plants-projection';
import { px } from '@/lib/svg';

/** A dot of a story's own. */
export interface Light {
  x: number;
  y: number;
  r: number;
  /** Burning, or gone out. */
  on: boolean;
}

/** The lights of a story and the word that stands beside them. */
export interface Lights {
  /** The story's slug. */
  story: string;
  lights: readonly Light[];
  label: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' };
}

/** The thirty smelters: burning where metal is made, a ring where it was. */
function smelters(): Lights {
  const lights = aluminumSmelters.map((smelter) => {
    const [x, y] = locate(smelter.lon, smelter.lat, smelter.state);
    return { x: px(x), y: px(y), r: 7, on: smelterStatus(smelter, SMELTER_YEARS.to) === 'running' };
  });
  return {
    story: 'aluminum',
    lights,
    label: {
      x: 475,
      y: 585,
      text: `${countByStatus(aluminumSmelters, SMELTER_YEARS.to).running} of ${lights.length} still lit`,
      anchor: 'middle',
    },
  };
}

/** The plants of the seven parishes that reported for the latest year. */
function corridor(): Lights {
  const year = Math.max(...REPORTING_YEARS);
  const lights = facilities
    .filter(({ id }) => CORRIDOR_FIPS.has(placeOf(id).county_fips ?? '') && emissionsIn(id, year) !== null)
    .map(({ lon, lat, state }) => {
      const [x, y] = locate(lon, lat, state);
      return { x: px(x), y: px(y), r: 2.2, on: true };
    });
  return {
    story: 'cancer-alley',
    lights,
    label: { x: 640, y: 575, text: `${lights.length} plants, Baton Rouge to New Orleans`, anchor: 'middle' },
  };
}

/** The places of the demonstration projects: a ring where the award was ended or given up. */
function projects(): Lights {
  const over = new Set(
    demonstrationProjects
      .filter(({ status }) => ['terminated', 'withdrawn', 'cancelled'].includes(status))
      .map(({ n }) => n),
  );
  const lights = demonstrationSites.map(({ n, lon, lat, state }) => {
    const [x, y] = locate(lon, lat, state);
    return { x: px(x), y: px(y), r: 5, on: !over.has(n) };
  });
  return {
    story: 'ira-gap',
    lights,
    label: {
      x: 475,
      y: 585,
      text: `${over.size} of ${demonstrationProjects.length} projects ended or given up`,
      anchor: 'middle',
    },
  };
}

/** Every story that lights something of its own. */
export const coverLights: readonly Lights[] = [smelters(), corridor(), projects()];
