/** Facts on how unequal plants are: how many make up how much. */
import { countFor, gini, isOfFour, rankedPlants, shareOfLargest } from '@/data/ranked-plants';
import { LATEST_YEAR } from '@/data/sector-regions';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { integer, tonnes, twoDecimals, wholePercent } from '@/lib/format';
import { tidyName } from '@/lib/tidy-name';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const { make, count, mass, part } = makers('concentration', [`ghgrp/ghgp_data_${LATEST_YEAR}.xlsx`]);

/** Tonnes CO2e a year from which most sources must report. */
const THRESHOLD = 25_000;
const above = rankedPlants.filter(({ t }) => t > THRESHOLD);

/** Plants above the reporting threshold: all, those that make no power, those coded as factories. */
export const aboveThreshold = {
  all: above.length,
  noPower: above.filter(({ industry }) => industry !== 'power').length,
  factories: above.filter(({ facility }) => /^3[123]/.test(facility.naics ?? '')).length,
};

const sum = (values: readonly { t: number }[]) => values.reduce((total, { t }) => total + t, 0);
const half = Math.floor(rankedPlants.length / 2);
const tail = rankedPlants.slice(-half);
const [largest] = rankedPlants;
if (!largest) throw new Error('concentration: no plant reported');
const four = rankedPlants.filter(isOfFour);
const power = rankedPlants.filter(({ industry }) => industry === 'power');
const rest = rankedPlants.filter(({ industry }) => industry !== 'power');

/** The least number of all plants, from the smallest up, that emit as much as the largest. */
let reached = 0;
const asTheLargest = rankedPlants.toReversed().findIndex(({ t }) => (reached += t) > largest.t);

const halves = (name: string, list: typeof rankedPlants, noun: string): Fact[] => [
  count(`${name}-half`, countFor(list, 0.5), 'plants', `Largest ${noun} that emit half of what ${noun} emit, ${LATEST_YEAR}`, 'plants from the largest on until their sum reaches half of the total'),
  part(`${name}-half-part`, countFor(list, 0.5), list.length, `Their part of the ${noun}`, 'that number over all of them'),
]; // prettier-ignore

/** The topic's name in the ledger. */
export const title = 'How unequal plants are';

export const facts = defineFacts('concentration', [
  count('plants', rankedPlants.length, 'plants', `Plants that reported for ${LATEST_YEAR}`, 'facilities with a figure for the year'),
  mass('total', sum(rankedPlants), `What they emitted in ${LATEST_YEAR}`, 'sum of their direct emissions'),
  ...halves('all', rankedPlants, 'plants'),
  ...halves('four', four, 'plants of the four industries'),
  ...halves('power', power, 'power plants'),
  ...halves('rest', rest, 'plants that make no power'),
  ...FOUR_INDUSTRIES.flatMap((industry) =>
    halves(
      industry,
      rankedPlants.filter((plant) => plant.industry === industry),
      `${industry} plants`,
    ),
  ),
  make('threshold', 'Emissions from which most plants must report', 'by the rule of the reporting program', { value: THRESHOLD, unit: 't CO2e a year', text: `${integer(THRESHOLD)} tonnes` }),
  make('hundred', 'The largest plants that are looked at together', 'a round number', { value: 100, unit: 'plants', text: 'hundred' }),
  make('hundred-share', `Part of all emissions from the largest hundred plants, ${LATEST_YEAR}`, 'sum of the largest hundred over the sum of all', { value: shareOfLargest(rankedPlants, 100), unit: '%', text: wholePercent(shareOfLargest(rankedPlants, 100)) }),
  count('hundred-power', rankedPlants.slice(0, 100).filter(({ industry }) => industry === 'power').length, 'plants', `Power plants among the largest hundred, ${LATEST_YEAR}`, 'plants of the industry “power” among them'),
  count('hundred-four', rankedPlants.slice(0, 100).filter(isOfFour).length, 'plants', `Plants of the four industries among the largest hundred, ${LATEST_YEAR}`, 'plants of the four industries among them'),
  make('largest-name', `The plant that emitted most in ${LATEST_YEAR}`, 'first of the plants by direct emissions', { value: largest.facility.name, unit: 'name', text: tidyName(largest.facility.name) }),
  mass('largest', largest.t, `What it emitted in ${LATEST_YEAR}`, 'its direct emissions'),
  count('as-the-largest', asTheLargest, 'plants', `Smallest plants that together emit no more than the largest one, ${LATEST_YEAR}`, 'plants from the smallest up while their sum stays within the emissions of the largest'),
  count('tail', half, 'plants', 'The smaller half of all plants', 'half of the plants, rounded down'),
  part('tail-share', sum(tail), sum(rankedPlants), `Part of all emissions from the smaller half of plants, ${LATEST_YEAR}`, 'sum of the smaller half over the sum of all, tonnes'),
  make('tail-top', `Emissions of the largest plant of the smaller half, ${LATEST_YEAR}`, 'its direct emissions', { value: tail[0]?.t ?? 0, unit: 't CO2e', text: tonnes(tail[0]?.t ?? 0) }),
  make('gini', `Gini coefficient of the emissions of all plants, ${LATEST_YEAR} (0 equal, 1 one plant emits all)`, 'twice the area between the cumulative curve and the straight line', { value: gini(rankedPlants), unit: 'index', text: twoDecimals(gini(rankedPlants)) }),
  count('above-threshold', aboveThreshold.all, 'plants', `Plants that reported more than ${integer(THRESHOLD)} t for ${LATEST_YEAR}`, `plants with more than ${integer(THRESHOLD)} t CO2e`),
  count('above-threshold-power', aboveThreshold.all - aboveThreshold.noPower, 'plants', 'Power plants among them', 'those of the industry “power”'),
  count('above-threshold-no-power', aboveThreshold.noPower, 'plants', 'Those of them that make no power', 'all but the industry “power”'),
  count('above-threshold-factories', aboveThreshold.factories, 'plants', 'Those of them coded as factories', 'plants with a NAICS code of 31 to 33'),
]); // prettier-ignore
