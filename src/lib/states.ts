/** States and territories: postal code, FIPS code, name, and the word in their address. Shared by pipeline, build and browser. */

export interface State {
  /** Two letters: "LA". */
  readonly postal: string;
  /** Two digits: "22". */
  readonly fips: string;
  readonly name: string;
  /** In addresses: "louisiana". */
  readonly slug: string;
  /** True for the District of Columbia and the territories. */
  readonly apart: boolean;
}

// Postal code, FIPS code and name of each; the last six are no states.
const LIST =
  'AL 01 Alabama|AK 02 Alaska|AZ 04 Arizona|AR 05 Arkansas|CA 06 California|CO 08 Colorado|CT 09 Connecticut|DE 10 Delaware|FL 12 Florida|GA 13 Georgia|HI 15 Hawaii|ID 16 Idaho|IL 17 Illinois|IN 18 Indiana|IA 19 Iowa|KS 20 Kansas|KY 21 Kentucky|LA 22 Louisiana|ME 23 Maine|MD 24 Maryland|MA 25 Massachusetts|MI 26 Michigan|MN 27 Minnesota|MS 28 Mississippi|MO 29 Missouri|MT 30 Montana|NE 31 Nebraska|NV 32 Nevada|NH 33 New Hampshire|NJ 34 New Jersey|NM 35 New Mexico|NY 36 New York|NC 37 North Carolina|ND 38 North Dakota|OH 39 Ohio|OK 40 Oklahoma|OR 41 Oregon|PA 42 Pennsylvania|RI 44 Rhode Island|SC 45 South Carolina|SD 46 South Dakota|TN 47 Tennessee|TX 48 Texas|UT 49 Utah|VT 50 Vermont|VA 51 Virginia|WA 53 Washington|WV 54 West Virginia|WI 55 Wisconsin|WY 56 Wyoming|DC 11 District of Columbia|AS 60 American Samoa|GU 66 Guam|MP 69 Northern Mariana Islands|PR 72 Puerto Rico|VI 78 U.S. Virgin Islands';

/** "St. John the Baptist Parish" → "st-john-the-baptist-parish". Letters lose their accents. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The fifty states in the order of their names, then the rest. */
export const states: readonly State[] = LIST.split('|').map((entry, i) => {
  const [, postal = '', fips = '', name = ''] = /^(\w\w) (\d\d) (.+)$/.exec(entry) ?? [];
  return { postal, fips, name, slug: slugOf(name), apart: i >= 50 };
});

const byPostal = new Map(states.map((state) => [state.postal, state]));
const byFips = new Map(states.map((state) => [state.fips, state]));

/** The state of a postal code ("LA"). Throws for any other word. */
export function stateByPostal(postal: string): State {
  const state = byPostal.get(postal);
  if (!state) throw new Error(`no state has the postal code "${postal}"`);
  return state;
}

/** The state of a FIPS code, of which only the first two digits count ("22", "22095"). Throws for any other. */
export function stateByFips(fips: string): State {
  const state = byFips.get(fips.slice(0, 2));
  if (!state) throw new Error(`no state has the FIPS code "${fips}"`);
  return state;
}
