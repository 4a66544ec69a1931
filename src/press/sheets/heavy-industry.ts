/** Fact sheet of “What the country is made of”. */
import { defineSheet } from '../sheet';

export const sheet = defineSheet({
  story: 'heavy-industry',
  picture: 'plants-map/four-industries',
  finds:
    'Industry directly emitted {national-emissions.share-2022:sign} of the country’s greenhouse gases in 2022. Of {concentration.plants} plants that reported for 2023, {concentration.all-half} emit half of what was reported. Since 2011 steel has come down and cement has gone up. Blast furnaces emit {steel-routes.ratio} as much for each tonne of capacity as arc furnaces. Of {rules.standards} air standards for heavy industry, {rules.old} carry no date after 2000.',
  facts: [
    {
      fact: 'national-emissions.share-2022',
      as: 'sign',
      says: 'of U.S. greenhouse gases of 2022 came from industry directly',
      means:
        'Stacks, vents, mines and wells, before what forests take up. With the power it uses: {national-emissions.share-with-power-2022:sign}.',
      not: 'Not factories alone: oil and gas systems and coal mines are in it.',
      vintage: '2022, inventory of 2024',
    },
    {
      fact: 'concentration.all-half',
      says: 'of {concentration.plants} plants emit half of what was reported for 2023',
      means: 'Counted from the largest down.',
      not: 'Not half of the nation’s emissions: cars, homes, farms and most small plants do not report.',
      vintage: 'reporting year 2023',
    },
    {
      fact: 'concentration.hundred-share',
      says: 'of it comes from the largest {concentration.hundred}',
      means:
        '{^concentration.hundred-power} of those make electricity; {concentration.hundred-four} make steel, coke, cement or aluminum.',
      not: 'Not a list of factories.',
      vintage: 'reporting year 2023',
    },
    {
      fact: 'four-industries.cement-change',
      says: 'is the rise of cement’s reported emissions from 2011 to 2023',
      means:
        'Fuel and stone together, whole sites: {four-industries.cement-first} became {four-industries.cement-last}.',
      not: 'Not emissions per tonne of cement: the reports do not say how much was made.',
      vintage: 'reporting years 2011–2023',
    },
    {
      fact: 'four-industries.steel-change',
      says: 'is the fall of steel’s reported emissions from 2011 to 2023',
      means: 'Down to {four-industries.steel-last}, coke ovens inside steel works included.',
      not: 'Not all cleaner steel: sites that ended account for {four-industries.steel-ended-mass}.',
      vintage: 'reporting years 2011–2023',
    },
    {
      fact: 'steel-routes.ratio',
      says: 'as much per tonne of capacity: blast furnace works against arc furnace mills',
      means:
        'Direct emissions of 2023 over capacity of 2025: {steel-routes.blast-capacity} and {steel-routes.arc-capacity} tonnes.',
      not: 'Not per tonne made, and without bought power, about {steel-routes.arc-power} for a tonne of arc furnace steel (2018).',
      vintage: '2023 and September 2025',
    },
    {
      fact: 'steel-routes.emissions-blast-share',
      says: 'of steel’s direct emissions of 2023 came from blast furnace works',
      means: 'They made {steel-routes.made-blast-share} of the country’s steel that year.',
      not: 'Not the whole chain: coke plants outside the fence and power are apart.',
      vintage: '2023',
    },
    {
      fact: 'process-heat.below-130-four',
      says: 'of the heat that the four industries use is needed at {process-heat.claim-line} or less',
      means: 'In all manufacturing it is {process-heat.below-130}.',
      not: 'An estimate on a survey of 2014. It says how hot, not what can be made electric or at what price.',
      vintage: '2014',
    },
    {
      fact: 'rules.old',
      as: 'figure',
      says: 'of {rules.standards:figure} air standards for heavy industry carry no date after 2000',
      means: 'Standards of performance in a memo’s list; {rules.co2-limits} of them lists a limit on CO₂.',
      not: 'An amendment need not tighten a limit; {rules.unchecked} dates could not be checked.',
      vintage: 'read November 2026',
    },
    {
      fact: 'rules.reporting-categories',
      says: 'source categories would no longer have to report greenhouse gases',
      means: 'EPA’s proposal of September 16, 2025, for the program this site is built on.',
      not: 'A proposal: no final rule was found in what was read.',
      vintage: 'read November 2026',
    },
    {
      fact: 'fence.four-people',
      says: 'people live within {fence.miles} miles of a plant of the four industries',
      means: 'Residents of 2020 whose block group is centered in a circle, each counted once.',
      not: 'Not people exposed or ill: to live near is not to breathe.',
      vintage: '2020 Census, plants of 2023',
    },
    {
      fact: 'fence.steel-black',
      as: 'whole',
      says: 'of those near steel plants are Black, {fence.nation-black:whole} in the nation',
      means: 'However the circle is drawn: {fence.steel-black:range}.',
      not: 'It does not say which came first, plant or people; near cement the mix is close to the nation’s.',
      vintage: '2018–2022 surveys',
    },
  ],
  claims: ['c004-quarter-of-carbon', 'c004-region-waste'],
});
