/** Verdicts on the claims about where plants stand, and on how many there are. */
import {
  blastFurnaces,
  dissimilarity,
  LATEST_YEAR,
  regionalShare,
  sectorPlants,
  statesWith,
} from '@/data/sector-regions';
import { GREAT_LAKES, GULF_COAST, MIDWEST, SOUTHEAST } from '@/data/us-regions';
import { capital, integer, oneDecimal, twoDecimals, wholePercent, words } from '@/lib/format';
import type { Binding, Verdict } from '../binding';
import { aboveThreshold } from '../topics/concentration';
import { furnacesOnLakesPct, WASTE_FIVE } from '../topics/plant-regions';

type Share = ReturnType<typeof regionalShare>;

/** A region stands out if it has most of the emissions, and of plants and emissions more than twice what its people would say. */
const prominent = (share: Share): Verdict =>
  share.emissions_pct > 50 && Math.min(share.emissions_pct, share.plants_pct) > 2 * share.people_pct
    ? 'holds'
    : 'not-supported';

const sentence = (share: Share, noun: string, place: string) =>
  `${place}: ${integer(share.there)} of ${integer(share.plants)} ${noun} (${wholePercent(share.plants_pct)}) and ${wholePercent(share.emissions_pct)} of their emissions in ${LATEST_YEAR}, with ${wholePercent(share.people_pct)} of the people.`;

const facts = (sector: string) =>
  ['plants-share', 'emissions-share', 'people-share'].map((name) => `plant-regions.${sector}-${name}`);
const index = (sector: Parameters<typeof dissimilarity>[0]) => twoDecimals(dissimilarity(sector));

const steel = regionalShare('steel', GREAT_LAKES);
const petrochemicals = regionalShare('petrochemicals', GULF_COAST);
const paper = regionalShare('paper', SOUTHEAST);
const mills = regionalShare('mills', SOUTHEAST);
const food = regionalShare('food', MIDWEST);
const even = dissimilarity('landfills') < 0.2 && statesWith('landfills') === 48;
const cementBetween =
  dissimilarity('cement') > dissimilarity('landfills') &&
  (['steel', 'paper', 'mills', 'petrochemicals'] as const).every(
    (sector) => dissimilarity(sector) > dissimilarity('cement'),
  );

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-region-steel': {
    facts: ['plant-regions.furnaces-lakes-share', ...facts('steel')],
    // "Primary" is iron from ore: the furnaces decide, not the many plants that melt scrap.
    verdict: furnacesOnLakesPct > 99.5 ? 'holds' : 'holds-with-wording',
    evidence: `${wholePercent(furnacesOnLakesPct)} of the working blast-furnace capacity is in ${blastFurnaces.map(({ state, kt }) => `${state} (${oneDecimal(kt / 1000)} Mt)`).join(', ')}. ${sentence(steel, 'plants of subpart Q', 'Eight Great Lakes states')}`,
  },
  'c004-region-petrochem': {
    facts: facts('petrochemicals'),
    verdict: prominent(petrochemicals),
    evidence: sentence(petrochemicals, 'plants of subpart X', 'Texas and Louisiana'),
  },
  'c004-region-paper': {
    facts: [...facts('paper'), ...facts('mills')],
    verdict: prominent(paper),
    evidence: `${sentence(paper, 'mills of subpart AA', 'Twelve states of the Southeast')} By NAICS code 3221 it is ${wholePercent(mills.plants_pct)} of ${integer(mills.plants)} mills and ${wholePercent(mills.emissions_pct)} of emissions.`,
  },
  'c004-region-food': {
    facts: facts('food'),
    verdict: prominent(food),
    evidence: sentence(food, 'plants of NAICS code 311', 'Twelve states of the Midwest'),
  },
  'c004-region-cement': {
    facts: ['plant-regions.cement-dissimilarity', 'plant-regions.steel-dissimilarity', 'plant-regions.landfills-dissimilarity'],
    verdict: cementBetween ? 'holds-with-wording' : 'not-supported',
    evidence: `${integer(sectorPlants('cement').length)} kilns in ${statesWith('cement')} states, index ${index('cement')}: more even than steel (${index('steel')}), paper mills (${index('paper')}) or petrochemicals (${index('petrochemicals')}), less than landfills (${index('landfills')}) in ${LATEST_YEAR}.`,
  },
  'c004-region-landfills': {
    facts: ['plant-regions.landfills-dissimilarity', 'plant-regions.landfills-states'],
    verdict: even ? 'holds' : 'holds-with-wording',
    evidence: `${integer(sectorPlants('landfills').length)} municipal landfills in all ${statesWith('landfills')} states counted; index ${index('landfills')}, the lowest of the groups tested (${LATEST_YEAR}).`,
  },
  'c004-region-waste': {
    facts: ['plant-regions.waste-dissimilarity', 'plant-regions.waste-states', 'plant-regions.waste-five'],
    verdict: dissimilarity('waste') > dissimilarity('steel') ? 'not-supported' : 'holds-with-wording',
    evidence: `${capital(words(sectorPlants('waste').length))} combustors stand in ${statesWith('waste')} states; five in the northeast have ${regionalShare('waste', WASTE_FIVE).there}, Texas ${regionalShare('waste', ['TX']).there === 0 ? 'none' : words(regionalShare('waste', ['TX']).there)}. Index ${index('waste')}, against ${index('steel')} for steel (${LATEST_YEAR}).`,
  },
  'c004-region-boilers': {
    facts: ['plant-regions.factories-dissimilarity', 'plant-regions.fuel-only-dissimilarity'],
    // No column of the reports tells a boiler from another burner: two stand-ins are measured, neither settles it.
    verdict: 'could-not-check',
    evidence: `The reports do not separate boilers. ${integer(sectorPlants('factories').length)} factories that burn fuel in place have an index of ${index('factories')}, ${integer(sectorPlants('fuel-only').length)} plants that report nothing else ${index('fuel-only')} (${LATEST_YEAR}).`,
  },
  'c004-5000-facilities': {
    facts: ['concentration.above-threshold', 'concentration.above-threshold-no-power', 'concentration.above-threshold-factories'],
    verdict: aboveThreshold.all <= 5000 ? 'not-supported' : aboveThreshold.noPower > 5000 ? 'holds' : 'holds-with-wording',
    evidence: `${integer(aboveThreshold.all)} facilities above 25,000 t for ${LATEST_YEAR}, ${integer(aboveThreshold.all - aboveThreshold.noPower)} of them power plants; ${integer(aboveThreshold.factories)} are factories (NAICS 31–33).`,
  },
}; // prettier-ignore
