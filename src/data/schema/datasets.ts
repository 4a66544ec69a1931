import type { z } from 'zod';
import {
  aluminumByCountry,
  aluminumCapacity,
  aluminumOutput,
  aluminumPrice,
  aluminumSalient,
} from './aluminum-output.ts';
import {
  aluminumEmissions,
  aluminumEvents,
  aluminumSmelterCounts,
  aluminumSmelters,
} from './aluminum-plants.ts';
import { seedClaims } from './claims.ts';
import { corridorPlaces, corridorRiver } from './corridor.ts';
import {
  awardTerminations,
  demonstrationProjects,
  demonstrationSites,
  lawAndMoney,
} from './demonstrations.ts';
import { countyEmployment, stateEmployment } from './employment.ts';
import { aluminumEnergyIntensity, aluminumPowerMix, electricityPrice } from './energy.ts';
import { steelCementOutput } from './making.ts';
import {
  facilities,
  facilityEmissions,
  facilityGases,
  facilityParents,
  facilityRevisions,
} from './facilities.ts';
import { cementPlants, facilityIntensity, matchLeftovers, steelPlants } from './plants.ts';
import {
  disadvantagedGrid,
  facilityPeople,
  facilityPlaceConflicts,
  facilityPlaces,
  fencelineRanges,
  fencelineSummary,
  sitingTest,
} from './fenceline.ts';
import { heatEnergy, heatFacts, processHeat } from './heat.ts';
import { inventoryIndustry, inventorySectors } from './inventory.ts';
import { iraModelsIndustry } from './ira-industry.ts';
import { iraModels, iraModelsWithout } from './ira-models.ts';
import { counties, countyAirToxics, countyEmissions, regions, zipCodes } from './places.ts';
import { epaActions, performanceStandards } from './policy.ts';
import { federalProgrammes } from './programmes.ts';
import { iraProjections } from './projections.ts';
import { louisianaPlaces, louisianaTractMatches } from './louisiana.ts';
import { reconciliation } from './reconciliation.ts';
import { hotTracts, riskByGroup, riskRelations, riskThresholds, tractPairs } from './risk.ts';
import { toolbox } from './toolbox.ts';
import { tractOutlines, tractRisk2014, tractRisk2019 } from './tracts.ts';
import { corridorEvidence, corridorRecord } from './corridor-record.ts';
import {
  chloroprene2012,
  eligibleFacilities,
  ethyleneOxide,
  facilityListings,
  facilityReleases2012,
  facilityToxics,
} from './toxics.ts';
import {
  aluminumImports,
  aluminumImportSources,
  aluminumImportTonnes2023,
  carbonBorderBills,
  cbamDefaults,
  steelIntensity,
  steelRouteMix2024,
} from './trade.ts';

/** Every dataset of `src/data/json`: its title and the schema of a row. */
export const datasets = {
  'aluminum-output': { title: 'U.S. and world primary aluminum, 1950-2025', row: aluminumOutput },
  'aluminum-by-country': { title: 'Primary aluminum by country', row: aluminumByCountry },
  'aluminum-smelters': { title: 'U.S. primary aluminum smelters', row: aluminumSmelters },
  'aluminum-smelter-counts': { title: 'Numbers of U.S. smelters, by source', row: aluminumSmelterCounts },
  'aluminum-power-mix': {
    title: 'Electricity used in smelting, by source and region',
    row: aluminumPowerMix,
  },
  'aluminum-energy-intensity': {
    title: 'Electricity per tonne of aluminum, by region',
    row: aluminumEnergyIntensity,
  },
  'electricity-price': { title: 'Industrial electricity price by state, 1990-2019', row: electricityPrice },
  'aluminum-emissions': { title: 'Emissions of U.S. smelters, 2011-2023', row: aluminumEmissions },
  'aluminum-imports': {
    title: 'U.S. aluminum imports by partner, by value, 2020-2023',
    row: aluminumImports,
  },
  'aluminum-import-sources': {
    title: 'Major sources of U.S. aluminum imports (USGS)',
    row: aluminumImportSources,
  },
  'aluminum-import-tonnes-2023': {
    title: 'U.S. imports of unwrought aluminum, 2023',
    row: aluminumImportTonnes2023,
  },
  'aluminum-salient': { title: 'Salient U.S. aluminum statistics, two editions', row: aluminumSalient },
  'aluminum-capacity': { title: 'U.S. smelter capacity at yearend', row: aluminumCapacity },
  'aluminum-price': { title: 'Aluminum price, 1960-2024', row: aluminumPrice },
  'aluminum-events': { title: 'Aluminum: dated facts since 2023', row: aluminumEvents },
  'steel-intensity': { title: 'Carbon intensity of steel by country and route, 2018', row: steelIntensity },
  'steel-route-mix-2024': { title: 'Crude steel by process and country, 2024', row: steelRouteMix2024 },
  'cbam-defaults': { title: 'EU carbon border default values for U.S. goods', row: cbamDefaults },
  'carbon-border-bills': { title: 'Carbon border rules and bills', row: carbonBorderBills },
  'inventory-sectors': {
    title: 'U.S. greenhouse gas emissions by economic sector, two editions',
    row: inventorySectors,
  },
  'inventory-industry': { title: 'U.S. emissions of industry by source, 1990-2022', row: inventoryIndustry },
  'ira-models': { title: 'Nine models of U.S. emissions with the Inflation Reduction Act', row: iraModels },
  'ira-models-without': {
    title: 'Eight models with and without the Inflation Reduction Act',
    row: iraModelsWithout,
  },
  'ira-models-industry': {
    title: 'What nine models assume of industry, with and without the Inflation Reduction Act',
    row: iraModelsIndustry,
  },
  'heat-energy': { title: 'Fuel for heat in manufacturing by industry, 2014', row: heatEnergy },
  'process-heat': { title: 'Heat in manufacturing by industry and temperature, 2014', row: processHeat },
  'heat-facts': { title: 'Published figures about industrial heat', row: heatFacts },
  facilities: { title: 'U.S. facilities that report greenhouse gases, 2010-2023', row: facilities },
  'facility-emissions': { title: 'Direct emissions of each facility, 2010-2023', row: facilityEmissions },
  'facility-gases': { title: 'Direct emissions of each facility by gas, 2010-2023', row: facilityGases },
  'facility-parents': { title: 'Parent companies of facilities', row: facilityParents },
  'facility-revisions': {
    title: "Facility totals that differ between EPA's workbooks",
    row: facilityRevisions,
  },
  'steel-plants': { title: 'U.S. iron and steel plants, September 2025', row: steelPlants },
  'cement-plants': { title: 'U.S. cement plants, July 2025', row: cementPlants },
  'steel-cement-output': {
    title: 'Steel and cement made in the United States, and the people who make them, 2020-2024',
    row: steelCementOutput,
  },
  'match-leftovers': {
    title: 'Plants without a facility, and facilities without a plant',
    row: matchLeftovers,
  },
  'facility-intensity': { title: 'Emissions per tonne of product or of capacity', row: facilityIntensity },
  'county-employment': { title: 'Employment of heavy industries by county, 2021', row: countyEmployment },
  'state-employment': { title: 'Employment of heavy industries by state, 2014-2017', row: stateEmployment },
  'ethylene-oxide': { title: 'Ethylene oxide by plant, 2014-2020', row: ethyleneOxide },
  'facility-toxics': {
    title: 'Nine air pollutants at plants eligible for exemption, 2017-2022',
    row: facilityToxics,
  },
  'facility-releases-2012': { title: 'Toxic air releases of facilities, 2012', row: facilityReleases2012 },
  'facility-listings': { title: 'Facilities in other inventories and lists', row: facilityListings },
  'eligible-facilities': {
    title: 'Facilities eligible to ask for exemption from air toxics rules, 2025',
    row: eligibleFacilities,
  },
  'chloroprene-2012': { title: 'Chloroprene released to air by site, 2012', row: chloroprene2012 },
  'corridor-record': { title: 'The corridor since 2021: dated facts', row: corridorRecord },
  'corridor-evidence': {
    title: 'How risk from air toxics is counted: audits, measurements, disputes',
    row: corridorEvidence,
  },
  counties: { title: 'U.S. counties: people and disadvantaged tracts', row: counties },
  regions: { title: 'States and the nation: people and disadvantaged tracts', row: regions },
  'county-air-toxics': {
    title: 'Tracts by modelled cancer risk from air toxics, by county, 2014 and 2019',
    row: countyAirToxics,
  },
  'tract-risk-2014': { title: 'Modelled cancer risk by census tract, 2014', row: tractRisk2014 },
  'tract-risk-2019': { title: 'Modelled cancer risk by census tract, 2019', row: tractRisk2019 },
  'tract-outlines': { title: 'Outlines of Louisiana’s tracts, 2010 and 2020', row: tractOutlines },
  'louisiana-tract-matches': {
    title: 'Louisiana’s tracts of 2010 and what they became in 2020',
    row: louisianaTractMatches,
  },
  'louisiana-places': { title: 'Louisiana’s ZIP codes and their tracts', row: louisianaPlaces },
  'corridor-river': { title: 'The Mississippi from Baton Rouge to New Orleans', row: corridorRiver },
  'corridor-places': {
    title: 'Towns along the Mississippi, Baton Rouge to New Orleans',
    row: corridorPlaces,
  },
  'tract-pairs': { title: 'Corridor tracts in the censuses of 2010 and 2020', row: tractPairs },
  'hot-tracts': { title: 'Tracts at or above 100 in a million, 2014 and 2019', row: hotTracts },
  'risk-by-group': { title: 'Mean modelled cancer risk by group of residents', row: riskByGroup },
  'risk-relations': { title: 'Race and modelled cancer risk from tract to tract', row: riskRelations },
  'risk-thresholds': { title: 'Numbers on risk that get confused', row: riskThresholds },
  'zip-codes': { title: 'Places, their ZIP codes and congressional districts', row: zipCodes },
  'facility-places': { title: 'County, district and tract of each facility', row: facilityPlaces },
  'facility-place-conflicts': {
    title: 'Facilities whose reported county and position disagree',
    row: facilityPlaceConflicts,
  },
  'county-emissions': { title: 'Reported emissions by county, 2010-2023', row: countyEmissions },
  'facility-people': { title: 'Residents near each facility', row: facilityPeople },
  'fenceline-summary': { title: 'Residents near the plants of an industry', row: fencelineSummary },
  'fenceline-ranges': {
    title: 'Residents near the plants of an industry, counted in other ways',
    row: fencelineRanges,
  },
  'siting-test': { title: 'Plants in disadvantaged tracts, against people and land', row: sitingTest },
  'disadvantaged-grid': { title: 'Disadvantaged tracts, gathered in hexagons', row: disadvantagedGrid },
  'performance-standards': {
    title: 'Ten standards of performance for heavy industry',
    row: performanceStandards,
  },
  'epa-actions': { title: 'Actions on rules for heavy industry, 2018-2026', row: epaActions },
  'demonstration-projects': {
    title: 'Thirty-three industrial demonstration projects and what became of them',
    row: demonstrationProjects,
  },
  'demonstration-sites': {
    title: 'Places of the industrial demonstration projects',
    row: demonstrationSites,
  },
  'award-terminations': { title: 'Awards terminated on May 30, 2025', row: awardTerminations },
  'law-and-money': { title: 'The law and the money: dated events, 2021-2026', row: lawAndMoney },
  'federal-programmes': {
    title: 'Federal money for industry: asked, offered, ended, and the scale',
    row: federalProgrammes,
  },
  'ira-projections': {
    title: 'Quoted projections of U.S. emissions, before and after the laws',
    row: iraProjections,
  },
  toolbox: { title: 'The tools two policy documents proposed, and what became of them', row: toolbox },
  'seed-claims': { title: 'Claims of the seed documents, checked', row: seedClaims },
  reconciliation: { title: 'Comparisons with second sources', row: reconciliation },
} as const satisfies Record<string, { title: string; row: z.ZodObject }>;

export type DatasetName = keyof typeof datasets;

/** A row of a dataset. */
export type DatasetRow<N extends DatasetName> = z.infer<(typeof datasets)[N]['row']>;
