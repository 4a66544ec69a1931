/** The named views, with findings from the data. Build only. */
import { riskOf } from '@/data/corridor';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { capital, integer, words } from '@/lib/format';
import type { View } from '../contract';
import { atLineOf, mile, million, plantsOf, reserve, RIVER_MILES, STRAIGHT_MILES } from './sentences';
import { corridorPlants, corridorRisk, parishes, parishNamed, plants, tonnesOf, YEAR, type Parish } from './series'; // prettier-ignore

const most = (of: (parish: Parish) => number) => parishes.reduce((a, b) => (of(b) > of(a) ? b : a));
const part = (t: number) => integer((100 * t) / tonnesOf(corridorPlants));

const [west, east] = [parishNamed('West Baton Rouge'), parishNamed('East Baton Rouge')];
const capitalPlants = [...west.plants, ...east.plants];
const [iberville, ascension, stJames, stJohn, stCharles] = [
  parishNamed('Iberville'),
  parishNamed('Ascension'),
  parishNamed('St. James'),
  parishNamed('St. John the Baptist'),
  parishNamed('St. Charles'),
];
const largest = corridorPlants[0];
const emitsMost = most(({ tonnes }) => tonnes);
const hasFewest = parishes.reduce((a, b) => (b.plants.length < a.plants.length ? b : a));
const beyond = plants.filter(({ parish }) => parish === '22051' || parish === '22071');
const c2014 = corridorRisk(2014);
const c2019 = corridorRisk(2019);

/** Of a parish's residents, how many there are for one plant. */
const perPlant = ({ people, plants: own }: Parish) => integer(Math.round(people / own.length / 100) * 100);

const reach = (id: string, title: string, description: string, risk = 'none'): View => ({
  id: risk === 'none' ? id : `${id}-${risk}`,
  title,
  description,
  state: { at: id, risk },
});

export const views: readonly [View, ...View[]] = [
  {
    id: 'risk-2014',
    title: `2014: ${c2014.atLine} of the corridor’s ${c2014.tracts - c2014.without} tracts are modelled at or above EPA’s line`,
    description: `For the emissions of 2014, EPA’s model gives ${c2014.atLine} tracts of the seven parishes ${EPA_LINE} in a million or more; in the nation it is ${riskOf('nation', 2014).atLine}. The highest, ${integer(c2014.max)}, is that of a tract at Reserve.`,
    state: { at: 'whole', risk: '2014' },
  },
  {
    id: 'river',
    title: `The river takes ${integer(RIVER_MILES)} miles from Baton Rouge to New Orleans, a straight line ${integer(STRAIGHT_MILES)}`,
    description: `On its way it passes seven parishes that are called the corridor here. ${capital(plantsOf(corridorPlants.length))} in them reported greenhouse gases for ${YEAR}, ${million(tonnesOf(corridorPlants))} tonnes together.`,
    state: { at: 'whole', risk: 'none' },
  },
  reach(
    'baton-rouge',
    `Baton Rouge: ${plantsOf(capitalPlants.length)} on the two banks, ${million(tonnesOf(capitalPlants))} tonnes`,
    `East and West Baton Rouge. The largest of their plants alone reported ${million(Math.max(...capitalPlants.map(({ t }) => t)))} tonnes of greenhouse gases for ${YEAR}.`,
  ),
  reach(
    'iberville',
    `Iberville: ${plantsOf(iberville.plants.length)}, one for every ${perPlant(iberville)} residents`,
    `Plaquemine lies at mile ${mile('Plaquemine')} of the river below Baton Rouge, St. Gabriel at mile ${mile('St. Gabriel')}. The parish’s plants reported ${million(iberville.tonnes)} tonnes for ${YEAR}.`,
  ),
  reach(
    'ascension',
    largest?.parish === ascension.fips
      ? `Ascension: the corridor’s largest emitter, and ${words(ascension.plants.length - 1)} plants more`
      : `Ascension: ${plantsOf(ascension.plants.length)}`,
    `${capital(plantsOf(ascension.plants.length))}, around Geismar on the east bank and Donaldsonville on the west. The largest alone reported ${million(largest?.t ?? 0)} tonnes for ${YEAR}.`,
  ),
  reach(
    'st-james',
    `St. James: ${plantsOf(stJames.plants.length)} in a parish of ${integer(stJames.people)} people`,
    `The plants of St. James reported ${million(stJames.tonnes)} tonnes for ${YEAR}, on both banks between Donaldsonville and Gramercy.`,
  ),
  reach(
    'st-john',
    hasFewest === stJohn
      ? `St. John the Baptist: ${plantsOf(stJohn.plants.length)}, fewer than in any other of the seven`
      : `St. John the Baptist: ${plantsOf(stJohn.plants.length)}`,
    `Reserve lies at mile ${mile('Reserve')}. The count is of plants that report greenhouse gases; it says nothing of what else a plant releases. ${capital(words(stJohn.plants.length))} plants reported ${million(stJohn.tonnes)} tonnes for ${YEAR}.`,
  ),
  reach(
    'st-charles',
    emitsMost === stCharles
      ? `St. Charles: ${part(stCharles.tonnes)}% of the corridor’s greenhouse gas, more than any other parish`
      : `St. Charles: ${plantsOf(stCharles.plants.length)}`,
    `${capital(plantsOf(stCharles.plants.length))} on both banks around Norco and Hahnville reported ${million(stCharles.tonnes)} tonnes for ${YEAR}.`,
  ),
  reach(
    'new-orleans',
    `Past the corridor the plants thin out: ${words(beyond.length)} in Jefferson and Orleans`,
    `The seven parishes upstream have ${corridorPlants.length}. New Orleans lies at mile ${mile('New Orleans')}; some count its parishes as part of the corridor.`,
  ),
  reach(
    'st-john',
    stJohn.risk[2014].atLine === stJohn.risk[2014].tracts
      ? `2014: all ${words(stJohn.risk[2014].tracts)} tracts of St. John are above EPA’s line, the highest at ${integer(reserve(2014))}`
      : `2014: ${atLineOf(2014, stJohn.risk[2014])} of St. John are above EPA’s line`,
    `A tract at Reserve has the highest figure of the nation for the emissions of 2014, ${integer(reserve(2014) / EPA_LINE)} times EPA’s line. The lowest of the parish’s ${words(stJohn.risk[2014].tracts)} tracts has ${integer(stJohn.risk[2014].min)}.`,
    '2014',
  ),
  reach(
    'st-john',
    `2019: the tract at Reserve has ${integer(reserve(2019))}, and ${words(stJohn.risk[2019].atLine)} of St. John’s ${words(stJohn.risk[2019].tracts)} reach EPA’s line`,
    `The mean over the parish’s residents is ${integer(stJohn.risk[2019].mean)} for 2019, against ${integer(stJohn.risk[2014].mean)} for 2014. Emissions, method and rounding all differ between the two.`,
    '2019',
  ),
  {
    id: 'risk-2019',
    title: `2019: ${c2019.atLine} of the corridor’s ${c2019.tracts - c2019.without} tracts are modelled at or above EPA’s line`,
    description: `The mean over residents of the seven parishes is about ${integer(c2019.mean)} in a million for 2019; in the nation it is about ${integer(riskOf('nation', 2019).mean)}. EPA rounded the figures of 2019 to one digit.`,
    state: { at: 'whole', risk: '2019' },
  },
];
