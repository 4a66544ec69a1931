/** The named views and what each finds. Every number in them is computed. Build only. */
import { capital, integer, percent, sentenceList, tonnes, wholePercent, words } from '@/lib/format';
import type { View } from '../contract';
import { amount } from './sentences';
import { regionOf } from './regions';
import { hundred, plants, YEAR } from './series';
import { halfFrom, plantsOf, shareOf, stateCount, within } from './stats';

const all = shareOf(plants, plants);
const top = shareOf(hundred, plants);
const half = halfFrom(plants);
const power = shareOf(plantsOf('power'), plants);
const four = shareOf(plantsOf('four'), plants);
const apart = plants.filter((plant) => ['AK', 'HI', 'GU', 'MP', 'PR', 'VI'].includes(plant.state));

/** The part of an industry that stands in a region, and the industry. */
const part = (industry: string, region: string) => {
  const whole = plantsOf(industry);
  const there = within(whole, region);
  return { whole, there, share: shareOf(there, whole), place: regionOf(region).place };
};

const steel = part('steel', 'great-lakes');
const refining = part('refining', 'gulf-coast');
const paper = part('paper', 'south-east');
const food = part('food', 'midwest');
const coke = plantsOf('coke');
const cement = plantsOf('cement');
const waste = plantsOf('waste');
const boilers = plantsOf('boilers');
const smelters = plantsOf('aluminum');
const idle = smelters.filter((plant) => plant.t < 25_000).length;
const [warrick] = smelters;
const aluminum = shareOf(smelters.slice(0, 1), smelters);
const region = (name: string) => ({
  list: within(plants, name),
  share: shareOf(within(plants, name), plants),
});
const [california, northEast, northWest, ohio, gulf] = [
  'california', 'north-east', 'north-west', 'ohio-valley', 'gulf-coast',
].map(region) as [Region, Region, Region, Region, Region]; // prettier-ignore
type Region = ReturnType<typeof region>;

const largest = (list: readonly { name: string; town: string; t: number }[]) =>
  sentenceList(list.slice(0, 3).map((plant) => `${plant.town} (${tonnes(plant.t)})`));

export const views: readonly [View, ...View[]] = [
  {
    id: 'all-plants',
    title: `${integer(half)} of ${integer(all.plants)} plants put out half of all that was reported`,
    description: `Every plant that reported direct emissions for ${YEAR}, with no land beneath. The coasts, the lakes and the rivers draw themselves. Power plants are ${percent(power.pct)} of the ${amount(all.t)}; the ${integer(four.plants)} plants of steel, coke, cement and aluminum are ${percent(four.pct)}.`,
    state: {},
  },
  {
    id: 'largest-hundred',
    title: `The largest hundred, ${percent(top.plantsPct)} of the plants, emit ${wholePercent(top.pct)}`,
    description: `${capital(
      words(
        shareOf(
          hundred.filter((plant) => plant.letter === 'e'),
          plants,
        ).plants,
      ),
    )} of them make electricity. The largest stand at ${largest(hundred)}.`,
    state: { size: 'hundred' },
  },
  {
    id: 'four-industries',
    title: `Steel, coke, cement and aluminum: ${integer(four.plants)} plants, ${percent(four.pct)} of what was reported`,
    description: `The four industries of this site, lit among all others: ${amount(four.t)} of CO2e in ${YEAR}.`,
    state: { industry: 'four' },
  },
  {
    id: 'steel-great-lakes',
    title: `Steel keeps to the lakes: ${wholePercent(steel.share.pct)} of its emissions, ${wholePercent(steel.share.plantsPct)} of its plants`,
    description: `${capital(words(steel.share.plants))} of ${words(steel.whole.length)} steel plants stand ${steel.place}. The largest: ${largest(steel.there)}.`,
    state: { industry: 'steel', region: 'great-lakes' },
  },
  {
    id: 'coke',
    title: `${capital(words(coke.length))} coke plants are left to report`,
    description: `Together they emit ${amount(shareOf(coke, coke).t)}, without the ovens that report as part of a steel works. The largest: ${largest(coke)}.`,
    state: { industry: 'coke' },
  },
  {
    id: 'cement',
    title: `Cement is made all over the country: ${integer(cement.length)} plants in ${integer(stateCount(cement))} states and territories`,
    description: `The three largest, at ${largest(cement)}, are ${percent(shareOf(cement.slice(0, 3), cement).pct)} of the industry’s emissions.`,
    state: { industry: 'cement' },
  },
  {
    id: 'aluminum',
    title: `One site is ${wholePercent(aluminum.pct)} of what smelters report`,
    description: `${warrick?.name ?? ''} reported ${tonnes(aluminum.t)}, most of it from its own power plant, not from making metal. ${capital(words(idle))} of ${words(smelters.length)} reported less than 25,000 tonnes: a works that has stopped may still report.`,
    state: { industry: 'aluminum', region: 'ohio-valley' },
  },
  {
    id: 'refining-gulf-coast',
    title: `Texas and Louisiana: ${wholePercent(refining.share.pct)} of the emissions of refineries and chemicals`,
    description: `${integer(refining.share.plants)} of ${integer(refining.whole.length)} refineries and chemical plants stand ${refining.place}. The largest: ${largest(refining.there)}.`,
    state: { industry: 'refining', region: 'gulf-coast' },
  },
  {
    id: 'paper-south-east',
    title: `Paper stands in the Southeast: ${wholePercent(paper.share.pct)} of its emissions, ${wholePercent(paper.share.plantsPct)} of its plants`,
    description: `${integer(paper.share.plants)} of ${integer(paper.whole.length)} mills and paper plants stand ${paper.place}. Carbon dioxide from burning wood is not counted.`,
    state: { industry: 'paper', region: 'south-east' },
  },
  {
    id: 'food-midwest',
    title: `Food is made in the Midwest: ${wholePercent(food.share.pct)} of its emissions, ${wholePercent(food.share.plantsPct)} of its plants`,
    description: `${integer(food.share.plants)} of ${integer(food.whole.length)} makers of food and drink stand ${food.place}. The largest: ${largest(food.there)}.`,
    state: { industry: 'food', region: 'midwest' },
  },
  {
    id: 'landfills',
    title: `Landfills are everywhere: ${integer(waste.length)} waste sites in ${integer(stateCount(waste))} states and territories`,
    description: `Nearly all are landfills, which give off methane; the largest single one is ${percent(shareOf(waste.slice(0, 1), waste).pct)} of the whole.`,
    state: { industry: 'waste' },
  },
  {
    id: 'boilers',
    title: `${integer(boilers.length)} plants report nothing but burning fuel`,
    description: `They stand in ${integer(stateCount(boilers))} states and territories: boilers, heaters and dryers of factories, universities and gas sites that have no other process to report.`,
    state: { industry: 'boilers' },
  },
  {
    id: 'power',
    title: `Power plants are ${wholePercent(power.plantsPct)} of the plants and ${wholePercent(power.pct)} of the emissions`,
    description: `${integer(power.plants)} reported ${amount(power.t)} for ${YEAR}. The largest: ${largest(plantsOf('power'))}.`,
    state: { industry: 'power' },
  },
  {
    id: 'gulf-coast',
    title: `The Gulf is a necklace: ${wholePercent(gulf.share.pct)} of all emissions in Texas and Louisiana`,
    description: `${integer(gulf.share.plants)} plants stand in the two states, ${integer(gulf.list.filter((plant) => plant.town.startsWith('offshore')).length)} of them platforms at sea.`,
    state: { region: 'gulf-coast' },
  },
  {
    id: 'ohio-valley',
    title: `The Ohio Valley: ${integer(ohio.share.plants)} plants, ${wholePercent(ohio.share.pct)} of all emissions`,
    description: `Indiana, Kentucky, Ohio and West Virginia. The largest: ${largest(ohio.list.toSorted((a, b) => b.t - a.t))}.`,
    state: { region: 'ohio-valley' },
  },
  {
    id: 'north-east',
    title: `The Northeast: ${wholePercent(northEast.share.plantsPct)} of the plants, ${wholePercent(northEast.share.pct)} of the emissions`,
    description: `Nine states from Pennsylvania to Maine: ${integer(northEast.share.plants)} plants with ${amount(northEast.share.t)}.`,
    state: { region: 'north-east' },
  },
  {
    id: 'california',
    title: `California: ${wholePercent(california.share.plantsPct)} of the plants, ${wholePercent(california.share.pct)} of the emissions`,
    description: `${integer(california.share.plants)} plants with ${amount(california.share.t)}. The largest: ${largest(california.list.toSorted((a, b) => b.t - a.t))}.`,
    state: { region: 'california' },
  },
  {
    id: 'north-west',
    title: `The Northwest: ${integer(northWest.share.plants)} plants, ${percent(northWest.share.pct)} of the emissions`,
    description: `Washington, Oregon and Idaho. The largest: ${largest(northWest.list.toSorted((a, b) => b.t - a.t))}.`,
    state: { region: 'north-west' },
  },
];

/** Plants that stand outside the 48 states, shown in the corners of the map. */
export const apartCount = apart.length;
