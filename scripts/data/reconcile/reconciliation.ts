import type { Builder } from '../dataset.ts';
import { MCS2025_ZIP } from '../builders/commodity-summaries.ts';
import { PARENTS_2020 } from '../builders/facility-parents.ts';
import { BY_YEAR } from '../builders/facility-revisions.ts';
import { ETHYLENE_OXIDE } from '../tables/toxics.ts';
import { EXTRACT } from './emission-sources.ts';
import { facilityChecks } from './facility-checks.ts';
import { ENTERIC, inventoryChecks, STEAM, UNFCCC } from './inventory-checks.ts';
import { marketChecks } from './market-checks.ts';
import { DERIVED_SHARE, outputChecks } from './output-checks.ts';
import { placeChecks } from './place-checks.ts';
import { plantChecks } from './plant-checks.ts';
import { toxicsChecks, TRI_2018 } from './toxics-checks.ts';
import { GEM_MAP, trackerChecks, USGS_STEEL } from './tracker-checks.ts';

/**
 * Every comparison a second source permits. A difference beyond its tolerance
 * is published with its cause; one without a known cause stops the run.
 */
export const buildReconciliation: Builder<'reconciliation'> = (files, get) => ({
  vintage: 'this edition of the site',
  sources: [
    DERIVED_SHARE,
    EXTRACT,
    BY_YEAR,
    PARENTS_2020,
    MCS2025_ZIP,
    GEM_MAP,
    USGS_STEEL,
    TRI_2018,
    ETHYLENE_OXIDE.key,
    UNFCCC,
    ENTERIC,
    STEAM,
  ],
  notes: [
    'The sources listed here serve only as second sources; those of the series are listed with the series.',
  ],
  rows: [
    ...outputChecks(files, get),
    ...plantChecks(files, get),
    ...facilityChecks(files, get),
    ...trackerChecks(files, get),
    ...toxicsChecks(files, get),
    ...placeChecks(files, get),
    ...inventoryChecks(files, get),
    ...marketChecks(get),
  ],
});
