import { datasets, type DatasetName, type DatasetRow } from '../../src/data/schema/datasets.ts';
import { buildAluminumByCountry } from './builders/aluminum-by-country.ts';
import { buildAluminumEmissions } from './builders/aluminum-emissions.ts';
import {
  buildAluminumCapacity,
  buildAluminumPrice,
  buildAluminumSalient,
} from './builders/aluminum-market.ts';
import { buildAluminumOutput } from './builders/aluminum-output.ts';
import { buildAluminumSmelterCounts } from './builders/aluminum-smelter-counts.ts';
import { buildAluminumSmelters } from './builders/aluminum-smelters.ts';
import { buildCounties, buildRegions } from './builders/counties.ts';
import { buildCountyAirToxics } from './builders/county-air-toxics.ts';
import { buildCountyEmissions } from './builders/county-emissions.ts';
import {
  buildAluminumEnergyIntensity,
  buildAluminumPowerMix,
  buildElectricityPrice,
} from './builders/energy.ts';
import { buildChloroprene2012 } from './builders/chloroprene.ts';
import { buildCorridorEvidence, buildCorridorRecord } from './builders/corridor-record.ts';
import { buildEligibleFacilities } from './builders/eligible-facilities.ts';
import { buildCementPlants } from './builders/cement-plants.ts';
import { buildCorridorPlaces, buildCorridorRiver } from './builders/corridor.ts';
import { buildCountyEmployment } from './builders/county-employment.ts';
import { buildEthyleneOxide } from './builders/ethylene-oxide.ts';
import { buildFacilities } from './builders/facilities.ts';
import { buildFacilityEmissions, buildFacilityGases } from './builders/facility-emissions.ts';
import { buildFacilityIntensity } from './builders/facility-intensity.ts';
import { buildFacilityListings } from './builders/facility-listings.ts';
import { buildFacilityPeople, buildFencelineSummary } from './builders/facility-people.ts';
import { buildFacilityPlaceConflicts, buildFacilityPlaces } from './builders/facility-places.ts';
import { buildFacilityParents } from './builders/facility-parents.ts';
import { buildFacilityReleases2012 } from './builders/facility-releases.ts';
import { buildFacilityRevisions } from './builders/facility-revisions.ts';
import { buildFacilityToxics } from './builders/facility-toxics.ts';
import {
  buildAwardTerminations,
  buildDemonstrationProjects,
  buildDemonstrationSites,
  buildLawAndMoney,
} from './builders/demonstrations.ts';
import { buildDisadvantagedGrid } from './builders/disadvantaged-grid.ts';
import { buildFencelineRanges } from './builders/fenceline-ranges.ts';
import { buildHeatEnergy, buildHeatFacts, buildProcessHeat } from './builders/heat.ts';
import { buildInventoryIndustry, buildInventorySectors } from './builders/inventory.ts';
import { buildIraModelsIndustry } from './builders/ira-industry.ts';
import { buildIraModels, buildIraModelsWithout } from './builders/ira-models.ts';
import { buildLouisianaPlaces, buildTractMatches } from './builders/louisiana.ts';
import { buildMatchLeftovers } from './builders/match-leftovers.ts';
import { buildEpaActions, buildPerformanceStandards } from './builders/policy.ts';
import { buildFederalProgrammes } from './builders/programmes.ts';
import { buildIraProjections } from './builders/projections.ts';
import { buildHotTracts } from './builders/hot-tracts.ts';
import { buildRiskByGroup, buildRiskRelations } from './builders/risk-groups.ts';
import { buildRiskThresholds } from './builders/risk-thresholds.ts';
import { buildTractPairs } from './builders/tract-pairs.ts';
import { buildSeedClaims } from './builders/seed-claims.ts';
import { buildSitingTest } from './builders/siting-test.ts';
import { buildSteelCementOutput } from './builders/steel-cement-output.ts';
import { buildStateEmployment } from './builders/state-employment.ts';
import { buildSteelPlants } from './builders/steel-plants.ts';
import { buildCbamDefaults, buildSteelIntensity, buildSteelRouteMix2024 } from './builders/steel-trade.ts';
import {
  buildAluminumEvents,
  buildAluminumImports,
  buildAluminumImportSources,
  buildAluminumImportTonnes2023,
  buildCarbonBorderBills,
} from './builders/trade.ts';
import { buildToolbox } from './builders/toolbox.ts';
import { buildTractOutlines } from './builders/tract-outlines.ts';
import { buildTractRisk2014, buildTractRisk2019 } from './builders/tract-risk.ts';
import { buildZipCodes } from './builders/zip-codes.ts';
import type { Builder, Dataset, GetDataset } from './dataset.ts';
import type { RawFiles } from './raw-files.ts';
import { buildReconciliation } from './reconcile/reconciliation.ts';
import { SourceError } from './source-error.ts';

/** The builder of every dataset, in the order of the run. */
export const builders: { readonly [N in DatasetName]: Builder<N> } = {
  'aluminum-output': buildAluminumOutput,
  'aluminum-by-country': buildAluminumByCountry,
  'aluminum-smelters': buildAluminumSmelters,
  'aluminum-emissions': buildAluminumEmissions,
  'aluminum-smelter-counts': buildAluminumSmelterCounts,
  'aluminum-power-mix': buildAluminumPowerMix,
  'aluminum-energy-intensity': buildAluminumEnergyIntensity,
  'electricity-price': buildElectricityPrice,
  'aluminum-imports': buildAluminumImports,
  'aluminum-import-sources': buildAluminumImportSources,
  'aluminum-import-tonnes-2023': buildAluminumImportTonnes2023,
  'aluminum-salient': buildAluminumSalient,
  'aluminum-capacity': buildAluminumCapacity,
  'aluminum-price': buildAluminumPrice,
  'aluminum-events': buildAluminumEvents,
  'steel-intensity': buildSteelIntensity,
  'steel-route-mix-2024': buildSteelRouteMix2024,
  'cbam-defaults': buildCbamDefaults,
  'carbon-border-bills': buildCarbonBorderBills,
  'inventory-sectors': buildInventorySectors,
  'inventory-industry': buildInventoryIndustry,
  'ira-models': buildIraModels,
  'ira-models-without': buildIraModelsWithout,
  'ira-models-industry': buildIraModelsIndustry,
  'heat-energy': buildHeatEnergy,
  'process-heat': buildProcessHeat,
  'heat-facts': buildHeatFacts,
  facilities: buildFacilities,
  'facility-emissions': buildFacilityEmissions,
  'facility-gases': buildFacilityGases,
  'facility-parents': buildFacilityParents,
  'facility-revisions': buildFacilityRevisions,
  'steel-plants': buildSteelPlants,
  'cement-plants': buildCementPlants,
  'steel-cement-output': buildSteelCementOutput,
  'match-leftovers': buildMatchLeftovers,
  'facility-intensity': buildFacilityIntensity,
  'county-employment': buildCountyEmployment,
  'state-employment': buildStateEmployment,
  'ethylene-oxide': buildEthyleneOxide,
  'facility-toxics': buildFacilityToxics,
  'facility-releases-2012': buildFacilityReleases2012,
  'facility-listings': buildFacilityListings,
  'eligible-facilities': buildEligibleFacilities,
  'chloroprene-2012': buildChloroprene2012,
  'corridor-record': buildCorridorRecord,
  'corridor-evidence': buildCorridorEvidence,
  counties: buildCounties,
  regions: buildRegions,
  'county-air-toxics': buildCountyAirToxics,
  'tract-risk-2014': buildTractRisk2014,
  'tract-risk-2019': buildTractRisk2019,
  'tract-outlines': buildTractOutlines,
  'louisiana-tract-matches': buildTractMatches,
  'louisiana-places': buildLouisianaPlaces,
  'corridor-river': buildCorridorRiver,
  'corridor-places': buildCorridorPlaces,
  'tract-pairs': buildTractPairs,
  'hot-tracts': buildHotTracts,
  'risk-by-group': buildRiskByGroup,
  'risk-relations': buildRiskRelations,
  'risk-thresholds': buildRiskThresholds,
  'zip-codes': buildZipCodes,
  'facility-places': buildFacilityPlaces,
  'facility-place-conflicts': buildFacilityPlaceConflicts,
  'county-emissions': buildCountyEmissions,
  'facility-people': buildFacilityPeople,
  'fenceline-summary': buildFencelineSummary,
  'fenceline-ranges': buildFencelineRanges,
  'siting-test': buildSitingTest,
  'disadvantaged-grid': buildDisadvantagedGrid,
  'performance-standards': buildPerformanceStandards,
  'epa-actions': buildEpaActions,
  'demonstration-projects': buildDemonstrationProjects,
  'demonstration-sites': buildDemonstrationSites,
  'award-terminations': buildAwardTerminations,
  'law-and-money': buildLawAndMoney,
  'federal-programmes': buildFederalProgrammes,
  'ira-projections': buildIraProjections,
  'seed-claims': buildSeedClaims,
  toolbox: buildToolbox,
  reconciliation: buildReconciliation,
};

/** Gives datasets on demand, each built and checked once. */
export function datasetsFrom(files: RawFiles): GetDataset {
  const built = new Map<DatasetName, unknown>();
  const get: GetDataset = <N extends DatasetName>(name: N): Dataset<DatasetRow<N>> => {
    const known = built.get(name);
    if (known) return known as Dataset<DatasetRow<N>>;
    const dataset = builders[name](files, get);
    for (const key of dataset.sources) files.source(key);
    const checked = { ...dataset, rows: checkedRows(name, dataset.rows) };
    built.set(name, checked);
    return checked;
  };
  return get;
}

/** Rows as the schema sees them, fields in its order. Throws a SourceError naming dataset, row and field. */
export function checkedRows<N extends DatasetName>(name: N, rows: readonly DatasetRow<N>[]): DatasetRow<N>[] {
  if (rows.length === 0) throw new SourceError(`${name}: no rows were built`);
  return rows.map((row, index) => {
    const result = datasets[name].row.safeParse(row);
    if (result.success) return result.data as DatasetRow<N>;
    const issue = result.error.issues[0];
    throw new SourceError(
      `dataset ${name}, row ${index + 1}, field "${issue?.path.join('.')}": ${issue?.message}`,
    );
  });
}
