/** Fact sheet of “The vanishing smelters”. */
import { defineSheet } from '../sheet';

export const sheet = defineSheet({
  story: 'aluminum',
  picture: 'smelter-lights/four-left',
  finds:
    'In 1950 the United States made {aluminum-output.share-1950:sign} of the world’s primary aluminum; in 2025, by estimate, {aluminum-output.share-2025:sign}. Its output fell by {aluminum-output.us-decline} from its height in {aluminum-output.peak-year}, while the world’s grew to {aluminum-output.world-growth} what it had been. Of {smelters.all} smelters known to have run since 1978, {smelters.left} make metal now.',
  facts: [
    {
      fact: 'aluminum-output.share-2025',
      as: 'sign',
      says: 'of the world’s primary aluminum was made in the United States in 2025',
      means: 'U.S. smelters’ output over the world’s, both as the Geological Survey estimates them.',
      not: 'Not all aluminum: from scrap the country made {aluminum-trade.secondary-per-primary-2024} for each tonne of primary metal in 2024.',
      vintage: '2025, estimate',
    },
    {
      fact: 'aluminum-output.share-1950',
      as: 'sign',
      says: 'was the U.S. share of world output in 1950',
      means: 'World totals are rounded by their publisher: good to a few tenths of a point.',
      not: 'Not the highest: that was in {aluminum-output.peak-share-year}. By 1981 it was {aluminum-output.share-1981:sign}.',
      vintage: '1950–1981',
    },
    {
      fact: 'aluminum-output.us-1980',
      says: 'came from U.S. smelters in 1980, more than in any other year since 1950',
      means: 'Primary metal, as published. In 2025 it was {aluminum-output.us-2025}.',
      not: 'Not capacity: smelters can make more than they do.',
      vintage: '1980; 2025 estimated',
    },
    {
      fact: 'aluminum-output.world-growth',
      says: 'what it was in 1980: the world’s output in 2025',
      means: 'So the share fell for more than one reason: the world multiplied, U.S. output shrank.',
      not: 'Neither alone explains it: had output stayed at that of 1980, the share would be {aluminum-output.share-if-1980}.',
      vintage: '1980–2025',
    },
    {
      fact: 'aluminum-output.china-share-2025',
      says: 'of the world’s primary aluminum was made in China in 2025',
      means: 'China made {aluminum-output.china-2025}, by estimate.',
      not: 'For 2018 to 2022 no usable figures by country were read, so no yearly path can be drawn.',
      vintage: '2025, estimate',
    },
    {
      fact: 'smelters.left',
      as: 'figure',
      says: 'smelters make metal now, of {smelters.all:figure} on this site’s list',
      means: 'Massena, Warrick, Sebree and Mt. Holly, by the newest source read for each.',
      not: 'Not the number of sites that report emissions: {plant-database.aluminum-plants} did for 2023. A site may report after its last metal.',
      vintage: 'status as read in 2026',
    },
    {
      fact: 'smelters.running-1981',
      as: 'figure',
      says: 'smelters at least were between their first and last metal in 1981',
      means:
        'A floor: {smelters.closing-unknown} closing years were not found, and small plants are missing.',
      not: 'Not a count of potlines at work: some plants stood idle during the year.',
      vintage: '1981, compiled 2026',
    },
    {
      fact: 'smelters.northwest-gone',
      as: 'figure',
      says: 'of {smelters.northwest:figure} smelters in the Northwest made their last metal in 2000–2003',
      means: 'Washington, Oregon and Montana. The year is that of the last metal.',
      not: 'Not the day a plant was declared closed, often years later; one of the dates is uncertain.',
      vintage: 'compiled 2026',
    },
    {
      fact: 'power.kwh-north-america-2017',
      as: 'rounded',
      says: 'went into a tonne of aluminum in North America in 2017',
      means: 'Alternating current as it reaches the smelter, Canada included.',
      not: 'Not a figure for the United States alone, which the institute does not publish; 2017 is the newest read.',
      vintage: '2017',
    },
    {
      fact: 'smelter-emissions.decline-2011-2023',
      says: 'was the fall of the smelters’ process emissions from 2011 to 2023',
      means:
        'Anode carbon and perfluorocarbons: {smelter-emissions.all-process-2011} became {smelter-emissions.all-process-2023}.',
      not: 'Mostly not cleaner smelting but plants that stopped. Bought power is not in it.',
      vintage: 'reporting years 2011–2023',
    },
    {
      fact: 'smelter-emissions.warrick-process-part-2023',
      says: 'of what Warrick reported for 2023 came from making aluminum',
      means: 'The rest is mostly the power plant on the same site.',
      not: 'A total for “aluminum” that takes whole sites ({smelter-emissions.all-total-2023}) is first of all that power plant.',
      vintage: 'reporting year 2023',
    },
    {
      fact: 'aluminum-trade.reliance-2024-2026',
      as: 'sign',
      says: 'is the net import reliance of 2024 in the Survey’s edition of 2026',
      means: 'Imports less exports over consumption, traded scrap left out.',
      not: 'Not a rise from the {aluminum-trade.reliance-2024-2025:sign} of the edition of 2025: the same year, by another definition.',
      vintage: '2024, editions 2025 and 2026',
    },
  ],
  claims: ['c004-al-23-smelters', 'c004-al-share-2021'],
});
