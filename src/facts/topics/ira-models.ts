/** Facts of nine models with the Inflation Reduction Act, and of eight with and without it. */
import { median } from 'd3-array';
import {
  baseMt,
  belowBase,
  gapMt,
  iraModel,
  IRA_MODEL_NAMES,
  IRA_MODELS,
  IRA_PAIRED,
  isPartial,
  levelAt,
  modelsByGap,
  netHistory,
  pairedMt,
  PLEDGE,
  type IraModel,
} from '@/data/ira-models';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

export const title = 'Nine models of the law';

const { make, count, megatonnes: mass } = makers('ira-models', datasetInfo('ira-models').sources);
const bothWays = { sources: datasetInfo('ira-models-without').sources };

const [nearest, middle, farthest] = [0, (modelsByGap.length - 1) / 2, modelsByGap.length - 1].map(
  (i) => modelsByGap[i] ?? 'EPS-EI',
) as [IraModel, IraModel, IraModel];
const latest = netHistory.at(-1)?.mt ?? Number.NaN;
const half = levelAt(PLEDGE.low_pct);
const net = (model: IraModel) => iraModel(model).net_mt;
const medianMt = (law: 'with' | 'without') =>
  median(IRA_PAIRED, (model) => pairedMt(model, law)) ?? Number.NaN;
const medianBelow = (law: 'with' | 'without') =>
  median(IRA_PAIRED, (model) => belowBase(pairedMt(model, law))) ?? Number.NaN;
const belowBoth = (law: 'with' | 'without') => IRA_PAIRED.map((model) => belowBase(pairedMt(model, law)));

const percentage = (
  name: string,
  value: number,
  label: string,
  formula: string,
  more?: Partial<Fact>,
): Fact =>
  make(
    name,
    label,
    formula,
    {
      value,
      unit: 'percent',
      text: `${oneDecimal(value)} percent`,
      forms: {
        sign: `${oneDecimal(value)}%`,
        number: oneDecimal(value),
        rounded: `${integer(value)} percent`,
      },
    },
    more,
  );
const BELOW = '1 − net of 2030 / net of 2005';
const GAP = 'net emissions of 2030 less the pledge’s level';
const named = (name: string, model: IraModel, label: string): Fact =>
  make(name, label, 'order by net emissions of 2030', { value: model, unit: 'model', text: model, forms: { team: IRA_MODELS[model] } }); // prettier-ignore

const own = IRA_MODEL_NAMES.filter((model) => iraModel(model).filled.length === 0);
const late = IRA_MODEL_NAMES.filter((model) => iraModel(model, 2035).net_mt <= half);
const inputs = (mt: number) => ({
  inputs: [
    { label: 'Net emissions, 2030', value: `${oneDecimal(mt)} million tonnes` },
    { label: 'Net emissions, 2005', value: `${oneDecimal(baseMt)} million tonnes` },
  ],
});

export const facts = defineFacts('ira-models', [
  count('models', IRA_MODEL_NAMES.length, 'models', 'Models with the law', 'models in the comparison'),
  count('partial', IRA_MODEL_NAMES.filter(isPartial).length, 'models', 'Models whose own gas is carbon dioxide alone', 'models with methane, nitrous oxide and fluorinated gases all filled'), // prettier-ignore
  count('own', own.length, 'models', 'Models in which nothing was filled', 'models with every gas and land of their own'), // prettier-ignore
  count(
    'paired',
    IRA_PAIRED.length,
    'models',
    'Models with and without the law',
    'models in the table that has both',
  ),
  named('nearest', nearest, 'The model nearest to the pledge'),
  named('middle', middle, 'The middle model'),
  named('farthest', farthest, 'The model farthest from the pledge'),
  percentage('below-least', belowBase(net(farthest)), 'Least reduction of nine models, 2030', BELOW, inputs(net(farthest))), // prettier-ignore
  percentage('below-most', belowBase(net(nearest)), 'Largest reduction of nine models, 2030', BELOW, inputs(net(nearest))), // prettier-ignore
  percentage('below-middle', belowBase(net(middle)), 'Middle reduction of nine models, 2030', BELOW, inputs(net(middle))), // prettier-ignore
  mass('gap-narrowest', gapMt(nearest, 50), 'Narrowest gap to 50% below 2005', GAP, inputs(net(nearest))),
  mass('gap-middle', gapMt(middle, 50), 'Middle gap to 50% below 2005', GAP, inputs(net(middle))),
  mass('gap-widest', gapMt(farthest, 50), 'Widest gap to 50% below 2005', GAP, inputs(net(farthest))),
  mass('gap-narrowest-52', gapMt(nearest, 52), 'Narrowest gap to 52% below 2005', GAP, inputs(net(nearest))),
  mass('gap-widest-52', gapMt(farthest, 52), 'Widest gap to 52% below 2005', GAP, inputs(net(farthest))),
  percentage('way-most', (100 * (latest - net(nearest))) / (latest - half), 'Of the way from 2021 to 50%, at most', '(2021 − model’s 2030) / (2021 − half of 2005)'), // prettier-ignore
  percentage('way-least', (100 * (latest - net(farthest))) / (latest - half), 'Of the way from 2021 to 50%, at least', '(2021 − model’s 2030) / (2021 − half of 2005)'), // prettier-ignore
  count('half-by-2035', late.length, 'models', 'Models at or below half of 2005 in 2035', 'net emissions of 2035 against half of 2005'), // prettier-ignore
  make('late-model', 'The model that is at half in 2035', 'net emissions of 2035 against half of 2005', {
    value: late.join(', '),
    unit: 'model',
    text: late.join(', '),
    forms: { team: late.map((model) => IRA_MODELS[model]).join(', ') },
  }),
  percentage('late-below', belowBase(iraModel(late[0] ?? 'RIO-REPEAT', 2035).net_mt), 'Its reduction in 2035', '1 − net of 2035 / net of 2005'), // prettier-ignore
  percentage('without-least', Math.min(...belowBoth('without')), 'Least reduction without the law, 2030', 'lowest of eight models', bothWays), // prettier-ignore
  percentage('without-most', Math.max(...belowBoth('without')), 'Largest reduction without the law, 2030', 'highest of eight models', bothWays), // prettier-ignore
  percentage('without-median', medianBelow('without'), 'Median reduction without the law, 2030', 'median of eight models', bothWays), // prettier-ignore
  percentage('with-median', medianBelow('with'), 'Median reduction with the law, the same eight models, 2030', 'median of eight models', bothWays), // prettier-ignore
  mass('law-median', medianMt('without') - medianMt('with'), 'Between the medians without and with the law, 2030', 'median without less median with, eight models', bothWays), // prettier-ignore
  make('tables-apart', 'The most that the two tables differ for a model with the law, 2030', 'largest difference of the per cents', {
    ...((value) => ({ value, unit: 'points', text: `${oneDecimal(value)} points`, forms: { words: words(Math.ceil(value)) } }))(
      Math.max(...IRA_PAIRED.map((model) => Math.abs(belowBase(pairedMt(model, 'with')) - belowBase(net(model))))),
    ),
  }, { sources: [...datasetInfo('ira-models').sources, ...bothWays.sources] }), // prettier-ignore
]);
