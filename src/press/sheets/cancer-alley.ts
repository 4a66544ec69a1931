/** Fact sheet of “Eighty-five miles”. */
import { defineSheet } from '../sheet';

export const sheet = defineSheet({
  story: 'cancer-alley',
  picture: 'river-map/risk-2014',
  finds:
    'In EPA’s model for the emissions of 2014, {tract-risk.corridor-at-line-2014} of the nation’s {tract-risk.nation-at-line-2014} tracts at {tract-risk.epa-line} or more lie in the {tract-risk.parishes:words} parishes from Baton Rouge to New Orleans. In the model for 2019 it is {tract-risk.corridor-at-line-2019} of {tract-risk.nation-at-line-2019}. Emissions, method and tracts all changed between them. All of it is modelled, and neither year is today.',
  facts: [
    {
      fact: 'corridor.reserve-2014',
      as: 'full',
      says: 'is the country’s highest modelled cancer risk of 2014, in a tract at Reserve',
      means: 'What a lifetime of breathing that year’s outdoor air would add, all sources together.',
      not: 'Not measured, not one plant’s, not now: the model for 2019 has {tract-risk.tract-708-2019}, rounded by EPA.',
      vintage: 'NATA 2014',
    },
    {
      fact: 'tract-risk.corridor-at-line-2014',
      says: 'of the nation’s {tract-risk.nation-at-line-2014} tracts at EPA’s line or above were here',
      means: 'The line, {tract-risk.epa-line}, is the upper end of what EPA calls acceptable.',
      not: 'Not a legal limit, and no border between safe and unsafe.',
      vintage: 'NATA 2014',
    },
    {
      fact: 'tract-risk.corridor-at-line-2019',
      says: 'of the nation’s {tract-risk.nation-at-line-2019} were here in the model for 2019',
      means: 'Rounded by EPA to one digit.',
      not: 'The fall is not that of the air alone: method, tracts and rounding changed too.',
      vintage: 'AirToxScreen 2019',
    },
    {
      fact: 'tract-risk.corridor-median-2014',
      as: 'full',
      says: 'is the corridor’s middle tract in 2014; the nation’s is {tract-risk.nation-median-2014}',
      means: '{^tract-risk.below-corridor-2014:whole} of the nation’s tracts lay below the lowest here.',
      not: 'A tract has one figure for all its people: who lives at a fence is not in it.',
      vintage: 'NATA 2014',
    },
    {
      fact: 'race-and-risk.mean-corridor-black-2019',
      says: '{tract-risk.unit} is the mean for the corridor’s Black residents in 2019; for its white residents {race-and-risk.mean-corridor-others-2019}',
      means:
        'Level within the corridor; in the nation {race-and-risk.mean-nation-black-2019} and {race-and-risk.mean-nation-others-2019}.',
      not: 'Not that race is no matter: {race-and-risk.share-corridor-black-2019} here are Black, {race-and-risk.share-nation-black-2019} in the nation.',
      vintage: 'AirToxScreen 2019, ACS 2018–2022',
    },
    {
      fact: 'risk-scale.times-47',
      says: 'EPA’s line, at the most, in parts of the corridor: ProPublica’s own estimate',
      means: 'Industrial sources alone, in small squares, emissions of 2014–2018.',
      not: 'Not EPA’s figure, whose highest tract of 2014 stands at {risk-scale.tract-708-line} the line.',
      vintage: 'published 2021',
    },
    {
      fact: 'risk-scale.people',
      says: 'people in the country live above {risk-scale.line}, by the same estimate',
      means: 'EPA’s line again, in ProPublica’s squares.',
      not: 'Not the people of its {risk-scale.hot-spots} hot spots: those begin at {risk-scale.hot-spot-begins}.',
      vintage: 'published 2021',
    },
    {
      fact: 'risk-counting.median',
      says: 'EPA’s estimate for 2020: the median, for risk computed from air measured in 2023',
      means:
        'A laboratory on wheels, {risk-counting.tracts} tracts; above EPA’s in {risk-counting.tracts-above}.',
      not: 'Air was measured, not risk; a month is not a lifetime. An industry group disputes it.',
      vintage: 'read November 2026',
    },
    {
      fact: 'risk-counting.unit-risk-ratio',
      says: 'what EPA’s table of 2014 had is its unit risk for ethylene oxide since December 2016',
      means: 'The multiplier can redraw a map while the air stays as it was.',
      not: 'Not a rise of emissions. The American Chemistry Council calls the newer value flawed.',
      vintage: 'tables of 2014 and 2016',
    },
    {
      fact: 'corridor-toxics.eto-2020',
      says: 'of ethylene oxide were reported by the corridor’s plants for 2020',
      means: '{^corridor-toxics.eto-share-2020} of the nation’s, in the Toxics Release Inventory.',
      not: 'The plants’ own estimates: for one plant in 2017 EPA’s inventories have {corridor-toxics.bcp-2017-tri} and {corridor-toxics.bcp-2017-nei}.',
      vintage: '2020',
    },
    {
      fact: 'corridor.tonnes',
      says: 'of greenhouse gas were reported by {corridor.plants} plants here for 2023',
      means: 'Carbon dioxide equivalent, direct, from plants that must report.',
      not: 'Not the pollutants behind the risk: the maps do not follow it.',
      vintage: 'reporting year 2023',
    },
    {
      fact: 'corridor-plants.eligible-corridor',
      says: 'entries here among {corridor-plants.eligible-chemical} chemical plants that could ask for exemption in 2025',
      means: 'A list made by nonprofits; one site may stand on it under more than one rule.',
      not: 'Eligible, not granted: who was exempted is in an annex that was not read.',
      vintage: 'June 2025',
    },
  ],
  claims: ['c004-47-times', 'c004-1000-hotspots'],
});
