/** Verdicts on the claims about neighbors of plants that the pipeline computes. */
import { sitingOf } from '@/data/fenceline';
import { integer, percent } from '@/lib/format';
import type { Binding } from '../binding';
import { MARKED, nationShare, shareOf, SITED } from '../topics/fence';

const made = sitingOf('manufacturing', SITED);
const pct = (100 * made.disadvantaged) / made.placed;
/** Every way of finding a plant's tract, against every yard-stick of people. */
const moreOften = Math.min(pct, made.nearest_pct) > Math.max(MARKED.people, made.county_people_pct);
const [black, color, poor] = (['black', 'people_of_color', 'low_income'] as const).map((share) => ({
  at: shareOf('cement', share).value,
  nation: nationShare(share),
})) as [Pair, Pair, Pair];

interface Pair {
  readonly at: number;
  readonly nation: number;
}

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-siting': {
    facts: ['fence.sited-manufacturing', 'fence.sited-manufacturing-county', 'fence.marked-people', 'fence.marked-land'],
    verdict: moreOften ? 'holds' : 'holds-with-wording',
    evidence: `Of ${integer(made.placed)} manufacturing plants over 25,000 t in ${SITED}, ${percent(pct)} stand in a tract that the federal screening tool marks (${percent(made.nearest_pct)} by the nearest tract point); ${percent(MARKED.people)} of people live in such tracts, ${percent(made.county_people_pct)} in the plants’ own counties. Of the nation’s land ${percent(MARKED.land)} is in them, of the land of those counties ${percent(made.county_land_pct)}.`,
  },
  'c004-cement-50-higher': {
    facts: ['fence.cement-black', 'fence.nation-black', 'fence.cement-low-income', 'fence.nation-low-income'],
    // No table read has exposure by race and income together: what follows is about who lives near, not who breathes what.
    verdict: 'could-not-check',
    evidence: `The study was not found. Within 3 miles of cement plants ${percent(black.at)} are Black (nation ${percent(black.nation)}), ${percent(color.at)} people of color (${percent(color.nation)}), ${percent(poor.at)} on low incomes (${percent(poor.nation)}): near the national mix, with fewer Black residents.`,
  },
}; // prettier-ignore
