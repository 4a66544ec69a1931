import { by, type Builder, type GetDataset } from '../dataset.ts';
import { SMELTER_KEYS } from './aluminum-smelters.ts';
import { GEM_CEMENT } from './gem-cement.ts';
import { GEM_STEEL } from './gem-steel.ts';
import { emissionsOf, fallen, intensityRow, LATEST_YEAR, type Intensity } from './intensity-rows.ts';
import { steelIntensity } from './intensity-steel.ts';
import { STEEL_REVIEW } from './steel-plants.ts';
import { ghgrpKey } from './ghgrp.ts';

/** Emissions per tonne of product where production is known, per tonne of capacity where that is. */
export const buildFacilityIntensity: Builder<'facility-intensity'> = (_files, get) => {
  const rows = [...steelIntensity(get), ...cementIntensity(get), ...aluminumIntensity(get)];
  const outliers = rows.filter((row) => row.outlier).length;
  return {
    vintage: 'emissions of 2019-2023 over production of the same year; of 2023 over capacities of 2025',
    sources: [GEM_STEEL, GEM_CEMENT, SMELTER_KEYS, STEEL_REVIEW, ghgrpKey(LATEST_YEAR)],
    notes: [
      'No production or capacity by plant was found for coke: there is no row for it.',
      'Direct emissions of whole sites, electricity bought apart. Sites differ in what they hold: never rank them without the boundary.',
      'By capacity is not by tonne made: a plant at half its capacity seems twice as clean.',
      'Left out by capacity: steel plants that do not run by the tracker or started in 2022 or later, cement plants that do not run or reported nothing for 2023, smelters that made no metal in 2023.',
      `Outside the range that the way of production allows, and marked as outlier: ${outliers} of ${rows.length} rows. Most are stated capacities that do not fit the emissions, or gas that a neighbour burns.`,
      'Integrated steel works beside a coke plant or a power plant of another company name it: its emissions are not in the figure.',
    ],
    rows: rows.sort(
      by(
        (row) => row.industry,
        (row) => row.plant_ids[0] ?? '',
        (row) => row.year,
        (row) => row.denominator,
        (row) => row.numerator,
      ),
    ),
  };
};

/** Stated cement and clinker capacities farther apart than this do not fit each other. */
const FIT = { low: 0.6, high: 1.4 } as const;

function cementIntensity(get: GetDataset): Intensity[] {
  const emissions = emissionsOf(get);
  return get('cement-plants').rows.flatMap((plant) => {
    const ids = plant.match?.facility_ids ?? [];
    const emitted = emissions(ids, LATEST_YEAR);
    if (
      !emitted ||
      emitted.emissions_t === 0 ||
      !plant.status.startsWith('operating') ||
      plant.source !== 'GEM 2025'
    )
      return [];
    const { cement_mt, clinker_mt } = plant;
    const ratio = cement_mt !== null && clinker_mt !== null ? clinker_mt / cement_mt : 1;
    const denominators = [
      { denominator: 'cement capacity (GEM)', range: 'cement', mt: cement_mt },
      { denominator: 'clinker capacity (GEM)', range: 'clinker', mt: clinker_mt },
    ] as const;
    return denominators.flatMap(({ denominator, range, mt }) =>
      mt === null
        ? []
        : [
            intensityRow({
              industry: 'cement',
              plant_ids: [plant.id],
              ...emitted,
              year: LATEST_YEAR,
              numerator: 'all direct emissions',
              denominator,
              denominator_year: null,
              amount_t: Math.round(mt * 1e6),
              basis: 'capacity',
              boundary:
                plant.plant_type === 'grinding'
                  ? 'whole site; the tracker knows no kiln here'
                  : 'whole site: limestone and fuel of the kilns',
              beside_ids: [],
              utilisation_pct: null,
              range,
              cautions: [
                'Capacity of July 2025.',
                (ratio < FIT.low || ratio > FIT.high) &&
                  'The stated capacities for cement and for clinker do not fit each other.',
                fallen(emissions, ids),
              ],
            }),
          ],
    );
  });
}

function aluminumIntensity(get: GetDataset): Intensity[] {
  const smelters = new Map(get('aluminum-smelters').rows.map((row) => [row.id, row]));
  return get('aluminum-emissions')
    .rows.filter((row) => row.year === LATEST_YEAR && row.process_t > 0)
    .flatMap((row) => {
      const smelter = smelters.get(row.smelter_id);
      if (!smelter || smelter.capacity_kt === null) return [];
      const amount_t = smelter.capacity_kt * 1000;
      const power = row.total_direct_t > 3 * row.process_t;
      const numerators = [
        { numerator: 'process emissions', emissions_t: row.process_t },
        { numerator: 'all direct emissions', emissions_t: row.total_direct_t },
      ] as const;
      return numerators.map(({ numerator, emissions_t }) =>
        intensityRow({
          industry: 'aluminum',
          plant_ids: [row.smelter_id],
          facility_ids: row.facility_ids,
          year: LATEST_YEAR,
          numerator,
          emissions_t,
          denominator: 'primary aluminum capacity',
          denominator_year: null,
          amount_t,
          basis: 'capacity',
          boundary:
            numerator === 'process emissions'
              ? 'subpart F alone: anodes and perfluorocarbons of the cells'
              : power
                ? 'whole site, most of it its own power plant'
                : 'whole site; the power is bought',
          beside_ids: [],
          utilisation_pct: null,
          range: 'aluminum',
          cautions: [
            smelter.status !== 'operating' && `Status in the list of smelters: ${smelter.status}.`,
            numerator === 'all direct emissions' &&
              power &&
              'The other smelters buy their power: do not compare this figure with theirs.',
          ],
        }),
      );
    });
}
