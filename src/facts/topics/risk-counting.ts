/** Facts of beat 6: how risk is counted, and what was measured against it. Every figure is a finding of a document. */
import { evidenceOf, figureOf } from '@/data/corridor-record';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';

const sources = datasetInfo('corridor-evidence').sources;

function finding(name: string, id: string, text: (value: number) => string): Fact {
  const row = evidenceOf(id);
  const value = figureOf(id);
  return {
    name: `risk-counting.${name}`,
    label: row.fact,
    value,
    unit: row.unit ?? '',
    text: text(value),
    forms: { words: words(Math.round(value)) },
    formula: `read in ${row.publisher}, ${row.source_date === 'n/d' ? 'undated' : row.source_date}`,
    inputs: [{ label: row.source_title, value: row.source_url ?? 'address not kept' }],
    sources,
  };
}
const percent = (value: number) => `${integer(value)} percent`;
const [before, after] = [figureOf('unit-risk-eto-2014'), figureOf('unit-risk-eto-2016')];

/** The topic's name in the ledger. */
export const title = 'How risk is counted';

export const facts = defineFacts('risk-counting', [
  finding('factor-reporting', 'factor-reporting', (v) => `about ${percent(v)}`),
  finding('factors-poor-2004', 'factors-poor-2004', percent),
  finding('factors-poor-1996', 'factors-poor-1996', percent),
  finding('line', 'line', (v) => `${integer(v)} in a million`),
  finding('tracts', 'tracts-compared', integer),
  finding('tracts-above', 'tracts-above', integer),
  finding('median', 'measured-median', (v) => `about ${words(v)} times`),
  finding('most', 'measured-max', (v) => `more than ${integer(v)} times`),
  finding('pollutants', 'pollutants-measured', (v) => words(v)),
  finding('three-pollutants', 'three-share', percent),
  finding('eto-tracts', 'eto-tracts', integer),
  finding('cases-polluted', 'cases-polluted', (v) => `${integer(v)} per 100,000 people`),
  finding('cases-state', 'cases-state', oneDecimal),
  finding('cases-extra', 'cases-extra', (v) => `about ${integer(v)}`),
  {
    name: 'risk-counting.eto-over-benzene',
    label:
      'EPA’s unit risk of ethylene oxide of December 2016 over that of benzene in its table of August 2014',
    value: after / figureOf('unit-risk-benzene-2014'),
    unit: 'times',
    text: `some ${integer(Math.round(after / figureOf('unit-risk-benzene-2014') / 10) * 10)} times`,
    formula: 'unit risk of ethylene oxide, 2016 ÷ unit risk of benzene, 2014; rounded to ten',
    inputs: [
      { label: 'Ethylene oxide, December 2016', value: `${after} per µg/m³` },
      { label: 'Benzene, August 2014', value: `${figureOf('unit-risk-benzene-2014')} per µg/m³` },
    ],
    sources,
  },
  {
    name: 'risk-counting.unit-risk-ratio',
    label: 'EPA’s unit risk of ethylene oxide of December 2016 over that of its table of August 2014',
    value: after / before,
    unit: 'times',
    text: `${integer(after / before)} times`,
    formula: 'unit risk of 2016, before any addition for exposure early in life ÷ unit risk of 2014',
    inputs: [
      { label: 'August 2014', value: `${before} per µg/m³` },
      { label: 'December 2016', value: `${after} per µg/m³` },
    ],
    sources,
  },
]);
