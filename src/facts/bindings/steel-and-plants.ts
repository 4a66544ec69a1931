/** Verdicts on the claims about the four industries and their plants that the pipeline computes. */
import { FROM, linesOf, reportersIn } from '@/facts/plant-lines';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { blastPlants, capacity, worksOf } from '@/facts/steel-routes';
import { integer, oneDecimal, twoDecimals, words } from '@/lib/format';
import type { Binding } from '../binding';
import { employed } from '../topics/four-industries';

const sites = FOUR_INDUSTRIES.map((industry) => ({ industry, count: reportersIn(industry, 2020) }));
const all = sites.reduce((sum, one) => sum + one.count, 0);
const list = sites.map((one) => `${one.count} ${one.industry}`).join(', ');
const ofOre = blastPlants.length + worksOf('iron').length;
const steelSites = reportersIn('steel', 2022);
const cleveland = blastPlants.find(
  (plant) => plant.town === 'Cleveland' || /Cleveland steel/.test(plant.name),
);
const jobs = employed('steel', 2022) + employed('cement', 2022);
const [coke] = linesOf('coke').toSorted((a, b) => (b.t.at(-2) ?? 0) - (a.t.at(-2) ?? 0));

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c000-cleveland-mill': {
    facts: ['steel-routes.blast-plants'],
    verdict: cleveland ? 'holds' : 'not-supported',
    evidence: `${cleveland?.name ?? 'No works'}: a works with a running blast furnace by the tracker of September 2025.`,
  },
  'c000-four-industries': {
    facts: ['four-industries.sites-2020'],
    verdict: sites.every((one) => one.count > 0) ? 'holds' : 'not-supported',
    evidence: `Sites that reported for 2020 in each of the four: ${list}.`,
  },
  'c000-first-facility-level': {
    facts: ['four-industries.from', 'four-industries.steel-sites-first'],
    verdict: reportersIn('steel', FROM) > 0 ? 'not-supported' : 'could-not-check',
    evidence: `EPA has printed emissions of each site since reporting year 2010: ${integer(reportersIn('steel', FROM))} steel sites alone for ${FROM}. New could be the emissions per tonne.`,
  },
  'c001-200-facilities': {
    facts: ['four-industries.sites-2020'],
    verdict: all > 200 ? 'holds' : 'not-supported',
    evidence: `${integer(all)} sites of the four industries reported for 2020: ${list}.`,
  },
  'c001-primary-iron-steel': {
    facts: ['steel-routes.blast-plants', 'steel-routes.iron-plants', 'steel-routes.arc-plants'],
    // Right if "primary" means crude steel of any kind; in the industry it means iron from ore, which few make.
    verdict: ofOre === 0 ? 'not-supported' : ofOre < steelSites / 2 ? 'holds-with-wording' : 'holds',
    evidence: `${words(blastPlants.length)} plants have running blast furnaces (${oneDecimal(capacity.pig)} million tonnes of iron a year) and ${words(worksOf('iron').length)} make direct-reduced iron alone, of ${steelSites} steel sites that reported for 2022: most melt scrap.`,
  },
  'c001-100k-workers': {
    facts: [
      'four-industries.jobs-steel-2022',
      'four-industries.jobs-cement-2022',
      'four-industries.jobs-2022',
    ],
    verdict: Math.abs(jobs / 100_000 - 1) < 0.1 ? 'holds' : 'not-supported',
    evidence: `${integer(employed('steel', 2022))} people in steel mills and ${integer(employed('cement', 2022))} in cement in 2022: ${integer(jobs)} before coke and primary aluminum.`,
  },
  'c001-coke-byproduct': {
    facts: ['four-industries.coke-sites-last', 'steel-routes.coke-plants'],
    verdict: reportersIn('coke', 2022) > 0 ? 'holds-with-wording' : 'could-not-check',
    evidence: `Coke is the product of plants of its own: ${words(reportersIn('coke', 2022))} reported for 2022, the largest ${twoDecimals((coke?.t.at(-2) ?? 0) / 1e6)} million tonnes of CO2e (${coke?.name ?? ''}). Say “made from coal”.`,
  },
};
