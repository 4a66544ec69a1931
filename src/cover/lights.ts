/**
 * What each story lights on the cover's map, beside what the map of plants draws for itself: positions in units
 * of that map (950 × 612). Build only.
 */
import { aluminumSmelters } from '@/data/aluminum';
import { countByStatus, SMELTER_YEARS, smelterStatus } from '@/data/smelter-status';
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

/** Every story that lights something of its own. */
export const coverLights: readonly Lights[] = [smelters()];
