/** Facts of what a cut of industry would close of the gap to the pledge. This site's arithmetic. */
import { IRA_EDITION, PLEDGE } from '@/data/ira-models';
import { iraFuelCuts } from '@/data/ira-industry';
import { datasetInfo } from '@/data/sources';
import { CLAIM_PCT, closedPct, cutFor, cutMt } from '@/lib/gap-arithmetic';
import { integer, oneDecimal } from '@/lib/format';
import { defineFacts, type Fact, type Input } from '../fact';
import {
  INDUSTRY_YEAR,
  industryIn,
  industryMt,
  leverModels,
  middleClaim,
  middleGap,
} from '../industry-lever';
import { makers } from '../makers';

const { make, count, megatonnes } = makers('industry-lever', datasetInfo('ira-models').sources);
const fromModels = { sources: datasetInfo('ira-models-industry').sources };

const mass = (name: string, mt: number, label: string, formula: string, inputs: readonly Input[] = [], from = datasetInfo('ira-models').sources): Fact =>
  megatonnes(name, mt, label, formula, { inputs, sources: from }); // prettier-ignore
const part = (name: string, pct: number, label: string, formula: string, more: { inputs?: readonly Input[]; sources?: readonly string[] } = {}): Fact =>
  make(
    name,
    label,
    formula,
    {
      value: pct,
      unit: 'percent',
      text: `${integer(pct)} percent`,
      forms: { number: integer(pct), exact: `${oneDecimal(pct)} percent` },
    },
    more,
  ); // prettier-ignore

const ends = [
  ['50', PLEDGE.low_pct],
  ['52', PLEDGE.high_pct],
] as const;
const HALF = 50;
const half = cutMt(industryMt, HALF);
const gaps = (id: '50' | '52') => leverModels.map(({ gap }) => gap[id]);
const [narrow, wide] = [Math.min(...gaps('50')), Math.max(...gaps('50'))];
const claimant = leverModels.find(({ model }) => model === 'EPS-EI');
if (!claimant || claimant.gap['50'] !== middleGap['50'])
  throw new Error('industry-lever: Energy Innovation’s is no longer the middle gap; mend the words');
const place = leverModels.indexOf(claimant) + 1;
const input = (label: string, mt: number): Input => ({ label, value: `${oneDecimal(mt)} million tonnes` });
const industryInput = input(`Industry, ${INDUSTRY_YEAR}`, industryMt);
const fall = (before: number, after: number) => 100 * (1 - after / before);
const [least, most] = [iraFuelCuts[0], iraFuelCuts.at(-1)];
const claimantFuel = iraFuelCuts.find(({ model }) => model === claimant.model);
if (!least || !most || !claimantFuel) throw new Error('industry-lever: no model gives the fuel of industry');

/** The topic's name in the ledger. */
export const title = 'The industry lever';

export const facts = defineFacts('industry-lever', [
  mass('industry', industryMt, `Direct emissions of industry, ${INDUSTRY_YEAR}`, `as published, table ES-5, inventory of ${IRA_EDITION}`),
  part('fall-since-2005', fall(industryIn(PLEDGE.base), industryMt), `Fall of industry’s direct emissions, ${PLEDGE.base} to ${INDUSTRY_YEAR}`, `1 − ${INDUSTRY_YEAR} ÷ ${PLEDGE.base}, in percent, inventory of ${IRA_EDITION}`, {
    inputs: [input(`Industry, ${PLEDGE.base}`, industryIn(PLEDGE.base)), industryInput],
  }),
  part('claimed', CLAIM_PCT, 'Part of the gap that the claim says industrial policy can fill', 'as claimed; the scenario was not found'),
  ...ends.map(([id, pct]) => part(`pledge-${id}`, pct, `Pledge for ${PLEDGE.year}, below ${PLEDGE.base}`, 'as pledged in April 2021')),
  ...ends.flatMap(([id, pct]) => {
    const claims = leverModels.map(({ claim }) => claim[id]);
    const how = `${CLAIM_PCT} percent of the gap to ${pct} percent ÷ industry × 100`;
    return [
      mass(`middle-gap-${id}`, middleGap[id], `Middle of nine models’ gaps to ${pct} percent in 2030`, 'median of net emissions − pledge'),
      mass(`claim-${id}`, (middleGap[id] * CLAIM_PCT) / 100, `${CLAIM_PCT} percent of the middle gap to ${pct} percent`, `${CLAIM_PCT} percent × middle gap`, [input('Middle gap', middleGap[id])]),
      part(`claim-cut-${id}`, middleClaim[id], `Cut of industry that closes ${CLAIM_PCT} percent of the middle gap to ${pct} percent`, how, { inputs: [input('Middle gap', middleGap[id]), industryInput] }),
      part(`claim-cut-least-${id}`, Math.min(...claims), `The same for the narrowest gap`, how, { inputs: [input('Narrowest gap', Math.min(...gaps(id))), industryInput] }),
      part(`claim-cut-most-${id}`, Math.max(...claims), `The same for the widest gap`, how, { inputs: [input('Widest gap', Math.max(...gaps(id))), industryInput] }),
      count(`closed-by-half-${id}`, gaps(id).filter((gap) => gap <= half).length, 'models', `Models whose gap to ${pct} percent half of industry would close`, 'gaps no larger than half of industry'),
      part(`half-of-widest-${id}`, closedPct(Math.max(...gaps(id)), half), `Part of the widest gap to ${pct} percent that half of industry would close`, 'half of industry ÷ widest gap × 100'),
      part(`half-of-narrowest-${id}`, closedPct(Math.min(...gaps(id)), half), `Part of the narrowest gap to ${pct} percent that half of industry would close`, 'half of industry ÷ narrowest gap × 100, at most 100'),
    ];
  }),
  mass('claim-least-50', (narrow * CLAIM_PCT) / 100, `${CLAIM_PCT} percent of the narrowest gap to 50 percent`, `${CLAIM_PCT} percent × narrowest gap`),
  mass('claim-most-50', (wide * CLAIM_PCT) / 100, `${CLAIM_PCT} percent of the widest gap to 50 percent`, `${CLAIM_PCT} percent × widest gap`),
  mass('half', half, `Half of industry’s direct emissions of ${INDUSTRY_YEAR}`, `${HALF} percent × industry`, [industryInput]),
  count('models', leverModels.length, 'models', 'Models with the law that were compared', 'rows for 2030'),
  count('claimant-place', place, 'place', 'Place of Energy Innovation’s model among the nine, narrowest gap first', 'rank of its gap'),
  part('full-cut-least', cutFor(industryMt, narrow, 100), 'Cut of industry that closes the narrowest gap to 50 percent', 'gap ÷ industry × 100', { inputs: [input('Gap', narrow), industryInput] }),
  part('full-cut-most', cutFor(industryMt, wide, 100), 'Cut of industry that closes the widest gap to 50 percent', 'gap ÷ industry × 100', { inputs: [input('Gap', wide), industryInput] }),
  count('models-with-fuel', iraFuelCuts.length, 'models', 'Models that give the fuel of industry apart from its electricity', 'rows for 2030, with the law and without', fromModels),
  mass('law-on-fuel-least', least.mt, 'Least that the law takes off the carbon dioxide of fuel burned by industry in a model, 2030', 'without the law − with it', [], fromModels.sources),
  mass('law-on-fuel-most', most.mt, 'Most that it takes off', 'without the law − with it', [], fromModels.sources),
  mass('law-on-fuel-claimant', claimantFuel.mt, 'What it takes off in Energy Innovation’s model', 'without the law − with it', [], fromModels.sources),
]); // prettier-ignore
