import {
  INDUSTRY_YEAR,
  industryMt,
  leverModels as models,
  middleClaim,
  middleGap,
} from '@/facts/industry-lever';
import { iraFuelCuts } from '@/data/ira-industry';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, wholePercent, words } from '@/lib/format';
import { CLAIM_PCT, closedPct, cutFor, cutMt, openMt } from '@/lib/gap-arithmetic';
import { defineChart, type Cell } from '../contract';
import Drawing from './Drawing.svelte';
import { placeLever } from './layout';
import { params } from './params';
import type { PlacedLever } from './placed';
import { readout } from './readout';
import { cutOf, pledgeOf, type PledgeId } from './state';

const HALF = 50;
const half = cutMt(industryMt, HALF);
const gaps = (pledge: PledgeId) => models.map(({ gap }) => gap[pledge]);
const narrowest = (pledge: PledgeId) => Math.min(...gaps(pledge));
const widest = (pledge: PledgeId) => Math.max(...gaps(pledge));
const claims = (pledge: PledgeId) => models.map(({ claim }) => claim[pledge]);
const closedBy = (cut: number, pledge: PledgeId) => gaps(pledge).filter((gap) => gap <= cut).length;
const mt = (value: number) => `${integer(value)} million tonnes`;
/** The whole per cent nearest to what the claim takes of the middle gap. */
const claimCut = Math.round(middleClaim[50]);
const claimant = models.find(({ model }) => model === 'EPS-EI');
const [least, most] = [iraFuelCuts[0]?.mt ?? 0, iraFuelCuts.at(-1)?.mt ?? 0];

/** Stops the build when a headline no longer says what the data show. */
function holds(claim: boolean, what: string): void {
  if (!claim) throw new Error(`industry-lever: the data no longer show that ${what}`);
}
holds(closedBy(half, '50') > 0 && closedBy(half, '50') < models.length, 'half closes some gaps and not all');
holds(closedBy(half, '52') === 0, 'half closes no gap to 52 percent');
holds(narrowest('50') < industryMt && widest('52') < industryMt, 'industry emits more than any gap');
holds(claimant?.gap['50'] === middleGap['50'], 'Energy Innovation’s is the middle gap');

export const chart = defineChart<PlacedLever>({
  slug: 'industry-lever',
  story: 'ira-gap',
  order: 4,
  name: 'The industry lever',
  summary: `Nine models’ gaps to the pledge for 2030 beside all that U.S. industry emits, on one scale: what a cut of industry by any percentage would close.`,
  measure: () =>
    'Million tonnes (Mt) of CO₂e between each model’s 2030 and the pledge. Orange: what the cut closes',
  params,
  views: [
    {
      id: 'half',
      title: `Halving industry’s emissions would close the gap in ${words(closedBy(half, '50'))} of ${words(models.length)} models`,
      description: `Half is ${mt(half)}. The gaps to a pledge of 50 percent run from ${integer(narrowest('50'))} to ${mt(widest('50'))}; the widest would be closed by ${wholePercent(closedPct(widest('50'), half))}.`,
      state: { pledge: '50', cut: HALF },
    },
    {
      id: 'claim',
      title: `Filling ${CLAIM_PCT} percent of the gap would take ${integer(Math.min(...claims('50')))} to ${integer(Math.max(...claims('50')))} percent off industry`,
      description: `The claim is Energy Innovation’s; the scenario behind it was not found. Its own model has the middle gap of the nine: ${CLAIM_PCT} percent of it is ${mt((middleGap['50'] * CLAIM_PCT) / 100)}, or ${oneDecimal(middleClaim['50'])} percent of what industry emitted in ${INDUSTRY_YEAR}.`,
      state: { pledge: '50', cut: claimCut },
    },
    {
      id: 'half-at-52',
      title: `Against 52 percent, halving industry closes no model’s gap`,
      description: `Two points more of the pledge are ${mt(widest('52') - widest('50'))}. The same half then closes ${wholePercent(closedPct(narrowest('52'), half))} of the narrowest gap and ${wholePercent(closedPct(widest('52'), half))} of the widest.`,
      state: { pledge: '52', cut: HALF },
    },
    {
      id: 'all-of-industry',
      title: `All that industry emits is ${oneDecimal(industryMt / widest('50'))} to ${oneDecimal(industryMt / narrowest('50'))} times the gap`,
      description: `Industry emitted ${mt(industryMt)} in ${INDUSTRY_YEAR}. Closing the gap with industry alone takes ${integer(cutFor(industryMt, narrowest('50'), 100))} to ${integer(cutFor(industryMt, widest('50'), 100))} percent of that, by model.`,
      state: { pledge: '50', cut: 100 },
    },
  ],
  place: (frame) => placeLever(frame),
  Component: Drawing,
  describe(state) {
    const pledge = pledgeOf(state['pledge']);
    const cut = cutMt(industryMt, cutOf(state['cut']));
    const list = models.map(
      ({ team, model, gap }) =>
        `${team} (${model}) ${integer(gap[pledge])}, of which ${integer(openMt(gap[pledge], cut))} left`,
    );
    return `Bars for nine models, each the gap between its emissions in 2030 and a pledge of ${pledge} percent, on the scale of industry’s ${mt(industryMt)}. ${readout(placed, state)} In million tonnes: ${list.join('; ')}.`;
  },
  table(state) {
    const pledge = pledgeOf(state['pledge']);
    const pct = cutOf(state['cut']);
    const cut = cutMt(industryMt, pct);
    return {
      caption: `Gaps to ${pledge} percent below 2005 in 2030, and what ${pct} percent of industry’s direct emissions of ${INDUSTRY_YEAR} (${oneDecimal(cut)} million tonnes) would close`,
      columns: [
        { key: 'model', label: 'Model' },
        { key: 'team', label: 'Team' },
        { key: 'gap_mt', label: 'Gap', unit: 'million tonnes CO₂e' },
        { key: 'closed_mt', label: 'Closed', unit: 'million tonnes CO₂e' },
        { key: 'closed_pct', label: 'Closed', unit: 'percent of the gap' },
        { key: 'left_mt', label: 'Left', unit: 'million tonnes CO₂e' },
        { key: 'claim_mt', label: `${CLAIM_PCT} percent of the gap`, unit: 'million tonnes CO₂e' },
        { key: 'claim_cut_pct', label: `Cut that closes ${CLAIM_PCT} percent`, unit: 'percent of industry' },
        { key: 'full_cut_pct', label: 'Cut that closes the gap', unit: 'percent of industry' },
      ],
      rows: models.map(({ model, team, gap, claim }): Record<string, Cell> => {
        const one = (value: number) => Math.round(value * 10) / 10;
        const left = openMt(gap[pledge], cut);
        return {
          model,
          team,
          gap_mt: one(gap[pledge]),
          closed_mt: one(gap[pledge] - left),
          closed_pct: one(closedPct(gap[pledge], cut)),
          left_mt: one(left),
          claim_mt: one((gap[pledge] * CLAIM_PCT) / 100),
          claim_cut_pct: one(claim[pledge]),
          full_cut_pct: one(cutFor(industryMt, gap[pledge], 100)),
        };
      }),
    };
  },
  sources: [...datasetInfo('ira-models').sources, ...datasetInfo('ira-models-industry').sources],
  notes: [
    `This site’s arithmetic, not a model’s result: a cut is taken from what industry emitted in ${INDUSTRY_YEAR} and set against each gap in 2030. It says how much would be needed, not how it could be done or by when.`,
    `What the models already take off industry is not subtracted, and cannot be cut again. In the ${words(iraFuelCuts.length)} that tell it apart the law alone lowers the carbon dioxide of fuel burned by industry by ${integer(least)} to ${mt(most)} in 2030.`,
    'Industry is EPA’s: fuel burned in factories, process gases, oil and gas systems and coal mines. The electricity that industry buys is not in it.',
  ],
  vintage: `Models of 2022–2023 for 2030; emissions of ${INDUSTRY_YEAR} from EPA’s inventory published in 2023, the models’ base.`,
  readout,
  live: true,
});

const placed = placeLever({ kind: 'wide', width: 760 });
