/** The datasets in the order and the groups of the data page. A test holds that each is in one group. */
import { datasets, type DatasetName } from '@/data/schema/datasets';

export interface Group {
  readonly id: string;
  readonly title: string;
  /** What the group holds, in a sentence. */
  readonly about: string;
  readonly datasets: readonly DatasetName[];
}

/** Title, sentence and datasets of each group, by its id. */
const GROUPS: Readonly<Record<string, readonly [title: string, about: string, names: string]>> = {
  nation: [
    'The nation’s emissions, and industrial heat',
    'Emissions of the United States by sector since 1990, industry by source, and the heat that manufacturing needs, by temperature.',
    'inventory-sectors inventory-industry process-heat heat-energy heat-facts ira-models ira-models-without ira-models-industry',
  ],
  plants: [
    'Plants and their emissions',
    'Every facility that reported direct emissions to the Greenhouse Gas Reporting Program, from the agency’s annual workbooks.',
    'facilities facility-emissions facility-gases facility-parents facility-revisions',
  ],
  making: [
    'Steel and cement plants, and tonnes per tonne',
    'What two trackers know of capacity, kilns, furnaces and workforce, matched to the facilities that report; and emissions over what is made or could be made.',
    'steel-plants cement-plants steel-cement-output match-leftovers facility-intensity',
  ],
  places: [
    'Counties and places',
    'Who lives in each county and state, what its plants emit, and where each plant lies.',
    'counties regions county-emissions facility-places facility-place-conflicts zip-codes',
  ],
  people: [
    'People near the plants',
    'People within one, three and five miles of every plant, and who they are.',
    'facility-people fenceline-summary fenceline-ranges siting-test disadvantaged-grid',
  ],
  toxics: [
    'Air toxics',
    'Modelled cancer risk by county, and what plants released of single pollutants.',
    'county-air-toxics tract-risk-2014 tract-risk-2019 tract-outlines tract-pairs hot-tracts risk-by-group risk-relations risk-thresholds corridor-river corridor-places louisiana-tract-matches louisiana-places ethylene-oxide facility-toxics facility-releases-2012 facility-listings eligible-facilities chloroprene-2012 corridor-record corridor-evidence',
  ],
  work: [
    'Work',
    'Jobs in heavy industry by county and by state, as far as they are published.',
    'county-employment state-employment',
  ],
  aluminum: [
    'Aluminum',
    'Production, the smelters and their years, electricity, prices and imports.',
    'aluminum-output aluminum-by-country aluminum-smelters aluminum-smelter-counts aluminum-emissions aluminum-capacity aluminum-power-mix aluminum-energy-intensity electricity-price aluminum-imports aluminum-import-sources aluminum-import-tonnes-2023 aluminum-salient aluminum-price aluminum-events',
  ],
  'steel-trade': [
    'Steel and the carbon border',
    'Carbon intensity and routes of steel by country; the European border adjustment and bills like it.',
    'steel-intensity steel-route-mix-2024 cbam-defaults carbon-border-bills',
  ],
  demonstrations: [
    'The law’s money for industry',
    'The industrial demonstration projects chosen in 2024 with their places and what became of them, the awards terminated in 2025, and the dated events around them.',
    'demonstration-projects demonstration-sites award-terminations law-and-money',
  ],
  rules: [
    'Rules',
    'Standards of performance for heavy industry with their dates, what was done about the newer rules, and what two policy documents proposed.',
    'performance-standards epa-actions toolbox',
  ],
  'law-and-money': [
    'The climate law',
    'Federal money for industry, and projections of emissions before and after the laws of 2022 and 2025.',
    'federal-programmes ira-projections',
  ],
  checks: [
    'Claims and checks',
    'The claims this project began with, each with what was found, and every comparison with a second source.',
    'seed-claims reconciliation',
  ],
};

const isDataset = (name: string): name is DatasetName => Object.hasOwn(datasets, name);

/** The groups that hold something, in order. */
export const groups: readonly Group[] = Object.entries(GROUPS)
  .map(([id, [title, about, names]]) => ({ id, title, about, datasets: names.split(' ').filter(isDataset) }))
  .filter((group) => group.datasets.length > 0);
