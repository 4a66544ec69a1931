/** The families of numbers that belong to single stories: risk, toxics, money, models, aluminum. */
import type { NumberFamily } from './number-family';

export const families: readonly NumberFamily[] = [
  {
    id: 'risk',
    name: 'Modelled cancer risk',
    is: 'What EPA’s model says a lifetime of breathing the outdoor air of one year would add to the risk of cancer, for a whole census tract and from all sources at once: plants, traffic, wood smoke, what drifts in. The editions here are for the emissions of 2014 (NATA) and of 2019 (AirToxScreen).',
    not: 'Modelled, not measured; a screening estimate, not a count of the sick; not the doing of one plant; not today’s. EPA rounded 2019 to one digit. The line, {tract-risk.epa-line}, is the upper end of what EPA’s benzene rule of 1989 calls acceptable: it is no legal limit, and not the border of safety.',
    misread:
      '“Risk fell by so much since 2014”: emissions, method, tracts and rounding all changed. “Residents have so many times the cancer rate”: it is added risk by a model, not a rate.',
    safe: 'By EPA’s model for the emissions of 2014, {tract-risk.corridor-at-line-2014} of the {tract-risk.nation-at-line-2014} census tracts at or above {tract-risk.epa-line} in the contiguous states and the District of Columbia lay in the {tract-risk.parishes:words} parishes from Baton Rouge to New Orleans.',
    more: '/methodology/#counties',
  },
  {
    id: 'three-numbers',
    name: 'Numbers on risk that get confused',
    is: '“{^risk-scale.times-47}”, {risk-scale.hot-spots} “hot spots”, {risk-scale.people} people: ProPublica’s own estimates, published 2021. Industrial sources alone, emissions of 2014–2018, in small squares, with EPA’s RSEI model. Each is measured against another line: hot spots begin at {risk-scale.hot-spot-begins}, the people are counted above {risk-scale.line}, and the multiple is of that higher line.',
    not: 'Not EPA’s figures, not tract figures, and not of one another: the people are not those of all the hot spots.',
    misread:
      '“Tract confirmed at {risk-scale.times-47}”: the highest tract of 2014 is {risk-scale.tract-708-line} EPA’s line; that it is also {risk-scale.tract-708-mean} the national mean is a coincidence.',
    safe: 'ProPublica estimated that some {risk-scale.people} people live where industrial air pollution alone adds a lifetime cancer risk above {risk-scale.line}.',
    more: '/charts/risk-scale/',
  },
  {
    id: 'toxics',
    name: 'Pounds of toxic releases',
    is: 'What plants say they released to air in a year, from EPA’s Toxics Release Inventory and other inventories, as far as copies could be read: ethylene oxide for 2014–2020, a handful of pollutants for plants that could ask for exemption, all chemicals for 2012 alone.',
    not: 'Not measured, not complete and not harm: a pound of one chemical is not a pound of another. Scores that weigh pounds by toxicity (RSEI) have no unit and are no risk; this site prints none of them. A plant on no list is not cleaner for it.',
    misread: '“Emissions soared”: a step between years can be another way of estimating.',
    safe: 'For 2022, benzene made up {corridor-toxics.benzene-share-2022} of the pounds of {corridor-toxics.pollutants:words} pollutants that listed plants of the corridor reported; by weight, not by harm.',
    more: '/methodology/#toxics',
  },
  {
    id: 'ethylene-oxide',
    name: 'Ethylene oxide',
    is: 'Pounds to air by plant, in inventories of EPA that are kept apart, and the unit risk by which EPA turns a concentration in air into a risk.',
    not: 'Not one series: the inventories differ for the same plant and year. The unit risk of December 2016 is {risk-counting.unit-risk-ratio} that of the table of August 2014, and is disputed by the industry.',
    misread:
      '“Risk soared”: where the multiplier changed, the map changes while the air stays as it was. “Eligible for exemption” is not “exempted”.',
    safe: 'By their own estimates, plants of the corridor released {corridor-toxics.eto-2020} of ethylene oxide in 2020, {corridor-toxics.eto-share-2020} of what the Toxics Release Inventory has for the nation.',
    more: '/charts/corridor-ethylene-oxide/',
  },
  {
    id: 'projections',
    name: 'Models and the gap to the pledge',
    is: 'Net emissions in 2030 and 2035 by {ira-models.models:words} models of the law of 2022, one central run each, and their distance to a pledge of {projections.pledge-2030} below 2005. All greenhouse gases, less what forests take up, on one edition of the inventory.',
    not: 'Not forecasts, and their spread is no range of what can happen. In {ira-models.partial:words} of them only carbon dioxide is their own; other gases were lent them. The rules of 2024 and the law of July 2025 are in none.',
    misread:
      '“The U.S. is on track for” with a figure of 2023. “Net” set beside “gross”. A percentage without its base year.',
    safe: 'With the law of 2022, the {ira-models.models:words} models put net emissions in 2030 at {ira-models.below-least:number} to {ira-models.below-most} below 2005; none reached the pledge, and none knows the law of July 2025.',
    more: '/stories/ira-gap/',
  },
  {
    id: 'money',
    name: 'Dollars of awards',
    is: 'Federal shares as announced when projects were chosen (“up to”), awards as they stood on a list of terminations, and what one report says had been paid. Each is another sum.',
    not: 'Not spending. A project chosen has no award yet; an award can be smaller than the choice and cover one site of several; an award ended has partly been paid. A project without news is neither ended nor alive.',
    misread:
      '“Cancelled billions already spent”, or the sum chosen and the sum awarded in one sentence as if they were one.',
    safe: 'In May 2025 the Department of Energy ended awards of {money.ended-projects} of {money.projects} industrial projects: {money.ended-awards} by the awards on the list, of {money.offered} offered at most.',
    more: '/charts/demonstration-projects/',
  },
  {
    id: 'aluminum-output',
    name: 'Aluminum: output, capacity, smelters',
    is: 'Output is primary metal made in a year, by the Geological Survey. Capacity is what smelters could make, idle ones counted. A smelter is “running” in a year between its first and last metal; “left” means making metal by the newest source.',
    not: 'Not all aluminum: scrap is a separate, larger stream. Counts of smelters rest on different bases and are not one series. Planned capacity is what companies announced.',
    misread:
      '“The new smelter will bring back U.S. output” sets a plan in capacity ({aluminum-events.inola-tonnes} a year) beside metal made.',
    safe: 'U.S. smelters made {aluminum-output.us-2025} of primary aluminum in 2025, by the Geological Survey’s estimate: {aluminum-output.share-2025:sign} of the world’s.',
    more: '/stories/aluminum/',
  },
  {
    id: 'import-reliance',
    name: 'Import reliance',
    is: 'The Geological Survey’s measure of how much of what the country uses comes from abroad on balance: imports less exports and changes of stocks, over apparent consumption.',
    not: 'Not the share of imports in use, and not one series: the edition of 2026 leaves scrap that is traded out of both sides, and so prints a much higher figure than that of 2025 for the same year.',
    misread: '“Reliance rose from one to the other”: it was redefined.',
    safe: 'For 2024 the Geological Survey has printed a net import reliance for aluminum of {aluminum-trade.reliance-2024-2025} and, by another definition, of {aluminum-trade.reliance-2024-2026}.',
    more: '/charts/import-reliance/',
  },
];
