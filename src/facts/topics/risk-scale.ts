/** Facts of beat 5: the numbers that get confused, each at its threshold. */
import { riskOf, TRACT_708 } from '@/data/corridor';
import { perMillionOf, riskStatement, valueOf } from '@/data/risk';
import { datasetInfo } from '@/data/sources';
import { tractOf } from '@/data/tracts';
import { integer, oneDecimal, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const { make } = makers('risk-scale', datasetInfo('risk-thresholds').sources);
const nata = { sources: datasetInfo('tract-risk-2014').sources };

/** A number as it was read, with where it was read. */
function read(name: string, id: string, unit: string, text: string): Fact {
  const row = riskStatement(id);
  return make(
    name,
    row.statement,
    'as read',
    { value: valueOf(id), unit, text },
    {
      inputs: [
        { label: 'Read in', value: `${row.title}, ${row.publisher}${row.date ? `, ${row.date}` : ''}` },
        ...(row.sources_covered ? [{ label: 'Counts', value: row.sources_covered }] : []),
      ],
    },
  );
}
const oneIn = (perMillion: number) => `1 in ${integer(1e6 / perMillion)}`;
const threshold = (name: string, id: string) =>
  make(name, riskStatement(id).statement, 'as read', {
    value: perMillionOf(id),
    unit: 'per million',
    text: oneIn(perMillionOf(id)),
    forms: { million: `${integer(perMillionOf(id))} in a million` },
  });

const tract = tractOf(2014, TRACT_708).risk ?? Number.NaN;
const { mean } = riskOf('nation', 2014);
/** How many times EPA's line, and the nation's mean, tract 708 was in 2014. */
export const tractTimes = { line: tract / perMillionOf('epa-line'), mean: tract / mean };

/** The topic's name in the ledger. */
export const title = 'Numbers on risk that get confused';

export const facts = defineFacts('risk-scale', [
  threshold('aim', 'epa-target'),
  threshold('line', 'epa-line'),
  threshold('hot-spot-begins', 'hot-spots'),
  read('hot-spots', 'hot-spots', 'hot spots', integer(valueOf('hot-spots'))),
  read('people', 'people', 'people', integer(valueOf('people'))),
  read('people-award', 'people-award', 'people', integer(valueOf('people-award'))),
  read('times-47', 'times-47', 'times EPA’s line', `${integer(valueOf('times-47'))} times`),
  make('peak', 'The highest risk ProPublica estimates in parts of Cancer Alley', 'times EPA’s line', {
    value: perMillionOf('times-47'),
    unit: 'per million',
    text: `${integer(perMillionOf('times-47'))} in a million`,
    forms: { odds: oneIn(perMillionOf('times-47')) },
  }),
  make(
    'thresholds-apart',
    'EPA’s line over the risk at which a hot spot begins',
    'line ÷ threshold of a hot spot',
    {
      value: perMillionOf('people') / perMillionOf('hot-spots'),
      unit: 'times',
      text: `${integer(perMillionOf('people') / perMillionOf('hot-spots'))} times`,
      forms: { words: `${words(perMillionOf('people') / perMillionOf('hot-spots'))} times` },
    },
  ),
  make(
    'mean-2014',
    'Mean modelled risk of the nation in 2014, by residents',
    'mean of the tracts’ risk, weighted by residents; the 48 states and D.C.',
    { value: mean, unit: 'per million', text: `${integer(mean)} in a million`, forms: { decimal: oneDecimal(mean) } },
    { ...nata, inputs: [{ label: 'EPA’s own figure, rounded', value: `${valueOf('nata-2014-mean')} in a million` }] },
  ),
  make(
    'tract-708-line',
    'Modelled risk of tract 708 in 2014 over EPA’s line',
    'risk of the tract ÷ 100',
    { value: tractTimes.line, unit: 'times', text: `${integer(tractTimes.line)} times` },
    { ...nata, inputs: [{ label: 'Tract 708, 2014', value: `${tract} per million` }] },
  ),
  make(
    'tract-708-mean',
    'Modelled risk of tract 708 in 2014 over the nation’s mean',
    'risk of the tract ÷ mean of the nation, by residents',
    { value: tractTimes.mean, unit: 'times', text: `${integer(tractTimes.mean)} times` },
    { ...nata, inputs: [{ label: 'Mean of the nation', value: `${oneDecimal(mean)} per million` }] },
  ),
]); // prettier-ignore
