/** What Louisiana's tracts of 2010 became in 2020, and where its towns lie. For the build only. */
import type { DatasetRow } from './schema/datasets.ts';
import { rowsOf } from './rows.ts';
import placesText from './json/louisiana-places.json?raw';
import matchesText from './json/louisiana-tract-matches.json?raw';

/** A tract of 2010 and one of 2020 that share ground; parts of the ground, not of the people. */
export type TractMatch = DatasetRow<'louisiana-tract-matches'>;
export const tractMatches = rowsOf(matchesText) as readonly TractMatch[];

/** A ZIP code of Louisiana with its point and the tracts it lies in. */
export type LouisianaPlace = DatasetRow<'louisiana-places'>;
export const louisianaPlaces = rowsOf(placesText) as readonly LouisianaPlace[];
