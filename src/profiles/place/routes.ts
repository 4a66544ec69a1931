/** Routes of the place pages; `PLANT_SHARE` builds a part of the counties, as it does of the plants. Build only. */
import { counties } from '@/data/places';
import { states } from '@/lib/states';
import { hasEmbed } from './files';
import { countyPlace, statePlace } from './place';

const share = Number(process.env['PLANT_SHARE'] ?? 1);
const routed =
  share >= 1 ? counties : counties.filter((_, i) => Math.floor(i * share) !== Math.floor((i + 1) * share));

const slugs = new Map(states.map((state) => [state.postal, state.slug]));

/** One route a state. */
export const stateRoutes = () => states.map((state) => ({ params: { state: state.slug }, props: { state } }));

/** One route a county. */
export const countyRoutes = () =>
  routed.map((county) => ({
    params: { state: slugs.get(county.state), county: county.slug },
    props: { county },
  }));

/** One route a state with bars to embed. */
export const embeddedStateRoutes = () =>
  stateRoutes().filter(({ props }) => hasEmbed(statePlace(props.state)));

/** One route a county with bars to embed, of those that have pages. */
export const embeddedCountyRoutes = () =>
  countyRoutes().filter(({ props }) => hasEmbed(countyPlace(props.county)));
