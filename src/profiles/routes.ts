/** The plants that get pages. `PLANT_SHARE` (0 to 1) builds a part of them, to see what a page costs. Build only. */
import { facilities, type Facility } from '@/data/facilities';

const share = Number(process.env['PLANT_SHARE'] ?? 1);

/** Every n-th facility where only a share is asked for, so that a part is like the whole. */
export const routed: readonly Facility[] =
  share >= 1
    ? facilities
    : facilities.filter((_, i) => Math.floor(i * share) !== Math.floor((i + 1) * share));

/** One route a facility. */
export const plantRoutes = () =>
  routed.map((facility) => ({ params: { id: String(facility.id) }, props: { facility } }));
