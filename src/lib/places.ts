/** Paths of the plant and place pages. Shared by build and browser. */
import { stateByPostal } from './states';

/** A plant's page: `/facilities/1001025/`. */
export const facilityPath = (id: number): string => `/facilities/${id}/`;

/** A state's page by postal code: `/places/louisiana/`. */
export const statePath = (postal: string): string => `/places/${stateByPostal(postal).slug}/`;

/** A county's page: `/places/louisiana/st-john-the-baptist-parish/`. The slug is the county's own, from the counties dataset. */
export const countyPath = (county: { readonly state: string; readonly slug: string }): string =>
  `${statePath(county.state)}${county.slug}/`;
