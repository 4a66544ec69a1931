/** Facts on where the plants of a sector stand, against where people live. */
import {
  blastFurnaces,
  dissimilarity,
  LATEST_YEAR,
  regionalShare,
  SECTOR_TESTS,
  sectorPlants,
  statesWith,
  type SectorId,
} from '@/data/sector-regions';
import { datasetInfo } from '@/data/sources';
import { GREAT_LAKES, GULF_COAST, MIDWEST, SOUTHEAST } from '@/data/us-regions';
import { integer, oneDecimal, twoDecimals, wholePercent, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const GHGRP = `ghgrp/ghgp_data_${LATEST_YEAR}.xlsx`;
const sources = [GHGRP, ...datasetInfo('regions').sources];
const { make, count } = makers('plant-regions', sources);
const capacity = { sources: datasetInfo('steel-plants').sources };

/** The regional claims: the sector, where it is said to stand, and the words for both. */
export const REGIONAL = [
  { sector: 'steel', states: GREAT_LAKES, name: 'iron and steel plants', place: 'the eight Great Lakes states' },
  { sector: 'petrochemicals', states: GULF_COAST, name: 'petrochemical plants', place: 'Texas and Louisiana' },
  { sector: 'paper', states: SOUTHEAST, name: 'pulp and paper mills', place: 'twelve states of the Southeast' },
  { sector: 'mills', states: SOUTHEAST, name: 'pulp and paper mills by NAICS code', place: 'twelve states of the Southeast' },
  { sector: 'food', states: MIDWEST, name: 'food plants', place: 'the twelve states of the Midwest' },
] as const; // prettier-ignore

/** The sectors whose evenness is measured, with their words. */
export const SPREAD: readonly { sector: SectorId; name: string }[] = [
  { sector: 'landfills', name: 'municipal landfills' },
  { sector: 'fuel-only', name: 'plants that report nothing but burning fuel' },
  { sector: 'factories', name: 'factories that burn fuel in place' },
  { sector: 'cement', name: 'cement kilns' },
  { sector: 'food', name: 'food plants' },
  { sector: 'mills', name: 'pulp and paper mills by NAICS code' },
  { sector: 'steel', name: 'iron and steel plants' },
  { sector: 'paper', name: 'pulp and paper mills' },
  { sector: 'waste', name: 'waste combustors' },
  { sector: 'petrochemicals', name: 'petrochemical plants' },
];

/** States that hold most of the waste combustors. */
export const WASTE_FIVE = ['CT', 'MA', 'NJ', 'NY', 'PA'] as const;
const wasteFive = regionalShare('waste', WASTE_FIVE);
const wasteTexas = regionalShare('waste', ['TX']).there;
const furnaceKt = blastFurnaces.reduce((total, { kt }) => total + kt, 0);
const onLakes = blastFurnaces.filter(({ state }) => GREAT_LAKES.includes(state));
/** Part of the working blast-furnace capacity in the Great Lakes states, percent. */
export const furnacesOnLakesPct = (onLakes.reduce((total, { kt }) => total + kt, 0) / furnaceKt) * 100;

const share = (name: string, value: number, label: string, formula: string, more?: Pick<Fact, 'sources'>) =>
  make(name, label, formula, { value, unit: '%', text: wholePercent(value) }, more);

const regional = REGIONAL.flatMap(({ sector, states, name, place }): Fact[] => {
  const part = regionalShare(sector, states);
  const definition = SECTOR_TESTS[sector].definition;
  return [
    share(
      `${sector}-plants-share`,
      part.plants_pct,
      `Part of the ${name} in ${place}, ${LATEST_YEAR}`,
      `plants there over all plants (${definition}): ${integer(part.there)} of ${integer(part.plants)}`,
    ),
    share(
      `${sector}-emissions-share`,
      part.emissions_pct,
      `Part of the emissions of ${name} from ${place}, ${LATEST_YEAR}`,
      `direct emissions of the whole plants there over those of all plants (${definition})`,
    ),
    share(
      `${sector}-people-share`,
      part.people_pct,
      `Part of the nation’s people in ${place}`,
      'people of those states over people of the nation',
      { sources: datasetInfo('regions').sources },
    ),
  ];
});

const spread = SPREAD.flatMap(({ sector, name }): Fact[] => [
  count(
    `${sector}-plants`,
    sectorPlants(sector).length,
    'plants',
    `${name} that reported for ${LATEST_YEAR}`,
    `facilities with a figure for the year (${SECTOR_TESTS[sector].definition})`,
    { sources: [GHGRP] },
  ),
  make(
    `${sector}-dissimilarity`,
    `Dissimilarity of ${name} and people by state, ${LATEST_YEAR} (0 even, 1 apart)`,
    'half the sum of the differences between a state’s share of the plants and of the people, 48 states and D.C.',
    { value: dissimilarity(sector), unit: 'index', text: twoDecimals(dissimilarity(sector)) },
  ),
  count(
    `${sector}-states`,
    statesWith(sector),
    'states',
    `States, of the 48, with at least one of the ${name}`,
    'states with a plant of the sector, D.C. apart',
    { sources: [GHGRP] },
  ),
]);

/** The topic's name in the ledger. */
export const title = 'Where the plants stand';

export const facts = defineFacts('plant-regions', [
  ...regional,
  ...spread,
  make(
    'furnaces-capacity',
    'Capacity of the blast furnaces that work',
    'sum of the furnaces that operate, September 2025',
    {
      value: furnaceKt,
      unit: 'thousand tonnes of iron a year',
      text: `${oneDecimal(furnaceKt / 1000)} million tonnes`,
    },
    capacity,
  ),
  share(
    'furnaces-lakes-share',
    furnacesOnLakesPct,
    'Part of that capacity in the Great Lakes states',
    blastFurnaces.map(({ state, kt }) => `${state} ${oneDecimal(kt / 1000)}`).join(', ') + ' million tonnes',
    capacity,
  ),
  make(
    'furnaces-indiana-share',
    'Part of that capacity in Indiana',
    'capacity in Indiana over the sum',
    {
      value: ((blastFurnaces.find(({ state }) => state === 'IN')?.kt ?? 0) / furnaceKt) * 100,
      unit: '%',
      text: wholePercent(((blastFurnaces.find(({ state }) => state === 'IN')?.kt ?? 0) / furnaceKt) * 100),
    },
    capacity,
  ),
  count(
    'furnaces-plants',
    blastFurnaces.reduce((total, { plants }) => total + plants, 0),
    'plants',
    'Plants with a blast furnace that works',
    'plants of the tracker with operating capacity, September 2025',
    capacity,
  ),
  count(
    'furnaces-states',
    blastFurnaces.length,
    'states',
    'States with a blast furnace that works',
    'states of those plants',
    capacity,
  ),
  count(
    'waste-five',
    wasteFive.there,
    'plants',
    `Waste combustors in Connecticut, Massachusetts, New Jersey, New York and Pennsylvania, ${LATEST_YEAR}`,
    `facilities of ${SECTOR_TESTS.waste.definition}`,
    { sources: [GHGRP] },
  ),
  make(
    'waste-texas',
    `Waste combustors in Texas, ${LATEST_YEAR}`,
    `facilities of ${SECTOR_TESTS.waste.definition}`,
    { value: wasteTexas, unit: 'plants', text: wasteTexas === 0 ? 'none' : words(wasteTexas) },
    { sources: [GHGRP] },
  ),
  ...[
    ['great-lakes', 'on the Great Lakes', GREAT_LAKES] as const,
    ['southeast', 'of the Southeast', SOUTHEAST] as const,
    ['midwest', 'of the Midwest', MIDWEST] as const,
  ].map(([name, place, states]) =>
    count(
      `${name}-states`,
      states.length,
      'states',
      `States counted as those ${place}`,
      `postal codes of the region: ${states.join(', ')}`,
    ),
  ),
]);
