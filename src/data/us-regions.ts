/**
 * Regions as lists of states: those by which the claims on places were tested (twelve in the Southeast, after the
 * Bureau of Economic Analysis and Arkansas to West Virginia; eight on the Great Lakes; twelve of the Midwest), and
 * the 48 states with D.C. that the dissimilarity index compares.
 */

const list = (codes: string): readonly string[] => codes.split(' ');

export const GREAT_LAKES = list('IL IN MI MN NY OH PA WI');
export const GULF_COAST = list('LA TX');
export const SOUTHEAST = list('AL AR FL GA KY LA MS NC SC TN VA WV');
export const MIDWEST = list('IA IL IN KS MI MN MO ND NE OH SD WI');

/** The 48 states and the District of Columbia. */
export const CONTERMINOUS = list(
  'AL AR AZ CA CO CT DC DE FL GA IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY',
);
