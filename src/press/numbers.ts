/**
 * What each family of the site’s numbers means and does not, for who has to write a headline. Sentences may
 * hold bound figures (see bound.ts), never typed ones; `safe` is a sentence that may be printed as it stands.
 */
import { factsIn } from './bound';
import type { NumberFamily } from './number-family';
import { families as others } from './numbers-of-stories';

const ofPlants: readonly NumberFamily[] = [
  {
    id: 'plant-emissions',
    name: 'Emissions of a plant',
    is: 'What the operator reported to EPA’s Greenhouse Gas Reporting Program for a year: carbon dioxide, methane, nitrous oxide and fluorinated gases as tonnes of CO₂ equivalent, by the warming potentials over a century of the climate panel’s fourth assessment. Direct emissions of the whole site, its own power plant and coke ovens included.',
    not: 'Not measured in most cases, but reckoned from fuel and material; not the electricity that a plant buys, nor what its products emit later, nor carbon dioxide from wood and waste of living origin, which stands apart. Suppliers of fuel and gas, pipelines and oil fields report elsewhere and are no plants here. Most must report from {concentration.threshold} a year on, cement kilns and aluminum smelters whatever they emit.',
    misread:
      '“The plant closed” where it only stopped reporting, or “still runs” where it only goes on reporting. “All plants” where it is all that must report.',
    safe: 'For {plant-database.latest-year}, {plant-database.reporters} plants reported direct emissions of {plant-database.total} of CO₂ equivalent to EPA.',
    more: '/methodology/#reporting',
  },
  {
    id: 'shares',
    name: 'Shares of the nation',
    is: 'A part of a whole that is named with it. There are several wholes: all emissions of EPA’s inventory before land sinks, what plants reported, the plants of one industry, or the nation’s people.',
    not: 'Not interchangeable. The inventory is a national estimate with cars, homes and farms in it; the reports are a sum of single plants. Its industry is wider than factories: it holds oil, gas and coal extraction. They also count methane by different assessments of the climate panel.',
    misread:
      '“Steel, cement, aluminum and coke cause nearly a quarter of U.S. emissions”: that is all of industry. Plants of these industries make {plant-database.four-share} of what was reported.',
    safe: 'In 2022 industry directly emitted {national-emissions.share-2022:sign} of U.S. greenhouse gases; counted with the electricity it used, {national-emissions.share-with-power-2022:sign}.',
    more: '/charts/us-emissions/',
  },
  {
    id: 'intensity',
    name: 'Tonnes per tonne',
    is: 'Direct emissions of a site over a denominator that is always named: what a steel plant could make in a year (capacity), in some years what it is said to have made, for cement the capacity of its kilns, for aluminum the rated capacity of the smelter.',
    not: 'Not a figure per tonne of product unless it says so. Over capacity a plant that runs at a part of it looks cleaner than it is. What a steel plant made is often its company’s total, shared out. Sites differ in what lies inside the fence: coke ovens, a power plant.',
    misread:
      '“The dirtiest steel mill in America”: plants of different kinds, boundaries and denominators cannot be ranked in one list.',
    safe: 'For each tonne of steel they could make in a year, works with blast furnaces emitted {steel-routes.blast-capacity} tonnes of CO₂ equivalent in 2023, mills with electric arc furnaces {steel-routes.arc-capacity}, bought power not included.',
    more: '/methodology/#intensity',
  },
  {
    id: 'people',
    name: 'People near a plant',
    is: 'Residents of the 2020 Census in block groups whose center of population lies within {fence.miles} miles of where a plant says it stands. For an industry the circles are joined, so that everybody counts once. Race and income are those of their census tract, from surveys of 2018–2022.',
    not: 'Not people who are exposed, ill or employed there. A block group is in or out as a whole; a plant with none in its circle may still have neighbors. “Disadvantaged” is the mark of a federal screening tool of 2022, which does not count race.',
    misread:
      '“Breathe the fumes of”: to live near is not to breathe. “Built in Black neighborhoods”: which came first the data cannot say.',
    safe: 'By the 2020 Census {fence.four-people} people lived within {fence.miles} miles of a plant that makes steel, coke, cement or aluminum, {fence.steel-people} of them near steel.',
    more: '/methodology/#people',
  },
  {
    id: 'jobs',
    name: 'Jobs',
    is: 'Where a plant is named, the workforce that a tracker gathered from companies and the press, for steel only. For counties and states, official counts by industry code. For the nation, the Geological Survey’s figures.',
    not: 'Not complete. Statistics withhold an industry wherever single employers could be told, which in heavy industry is nearly everywhere, so a missing figure is not “nobody”, and every sum is too low.',
    misread: '“No steel jobs in the county” where the figure is withheld.',
    safe: 'In 2022 some {four-industries.jobs-steel-2022} people worked in blast furnaces and steel mills and {four-industries.jobs-cement-2022} in cement, by the Geological Survey.',
    more: '/methodology/#work',
  },
];

/** All families in the order of the page. A sentence to print without a figure stops the build. */
export const families: readonly NumberFamily[] = [...ofPlants, ...others].map((family) => {
  if (factsIn(family.safe).length === 0)
    throw new Error(`src/press: the safe sentence of "${family.id}" has no bound figure`);
  return family;
});
