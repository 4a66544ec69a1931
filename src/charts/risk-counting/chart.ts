import { corridorEvidence, evidenceOf, figureOf } from '@/data/corridor-record';
import { datasetInfo } from '@/data/sources';
import type { State } from '@/lib/address';
import { integer, words } from '@/lib/format';
import { defineChart } from '../contract';
import Marks from '../primitives/Marks.svelte';
import type { MarksPlaced } from '../marks';
import { placeChain, placeMeasured } from './layout';
import { cases, compared, links } from './links';

type Part = 'chain' | 'measured';
const partOf = (state: State) => state['part'] as Part;

const chain = links();
const found = compared();
const [rates, counter] = [cases(), evidenceOf('cases-counter')];
const against = [
  `A mobile laboratory measured ${integer(figureOf('pollutants-measured'))} pollutants in February 2023. One month is not a lifetime. Risk is computed here too: only the air was measured.`,
  'The Louisiana Chemical Association disputes the study. EPA’s estimate is for 2020, the air that of 2023.',
  `Neither is a count of cancers. A study at Tulane has ${rates.polluted} cases a year per 100,000 people in poor, polluted tracts of Louisiana and ${rates.state} in the state.`,
  counter.fact,
];
const EXPECTED = /disputes the study/;
if (!EXPECTED.test(evidenceOf('measured-disputed').fact))
  throw new Error('risk-counting: the dispute has other words now');

export const chart = defineChart<MarksPlaced>({
  slug: 'risk-counting',
  story: 'cancer-alley',
  order: 6,
  name: 'How risk is counted, and what it misses',
  summary:
    'The six links by which a plant’s report becomes a cancer risk on a map, what audits have found at each, and how a modeled risk compared with one from measured air.',
  measure: (state) =>
    partOf(state) === 'measured'
      ? 'Lifetime cancer risk from air measured in February 2023 against EPA’s modeled estimate for 2020, as published'
      : 'The computation of modeled risk, link by link, with dated findings on each',
  params: {
    part: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'chain', label: 'How it is counted' },
        { value: 'measured', label: 'Measured against it' },
      ],
      default: 'chain',
    },
  },
  views: [
    {
      id: 'the-chain',
      title: `A risk on the map is ${words(chain.length)} steps from the stack: a report, a factor, a model, an average, a multiplier, a sum`,
      description: `How EPA’s modeled cancer risk is made, and what dated documents say of each step. The audits among them are of 2001 and 2006; no newer one was read.`,
      state: {},
    },
    {
      id: 'measured',
      title: `Where the air was measured, the risk came out above EPA’s model in ${integer(found.above)} of ${integer(found.tracts)} tracts, by the median about ${words(found.median)} times`,
      description: `Johns Hopkins, air of February 2023, published in 2025, against EPA’s estimate for 2020; the largest was more than ${integer(found.most)} times. Only these figures were published in what was read; no tract’s own value is drawn. The Louisiana Chemical Association disputes the study.`,
      state: { part: 'measured' },
    },
  ],
  place: (frame, state) =>
    partOf(state) === 'measured' ? placeMeasured(found, against, frame) : placeChain(chain, frame),
  Component: Marks,
  describe: (state) =>
    partOf(state) === 'measured'
      ? `${integer(found.tracts)} squares, ${integer(found.above)} of them filled: tracts where risk from measured air was above EPA’s modeled estimate. Below, a scale of multiples: EPA’s estimate at one, the median at about ${integer(found.median)}, the largest beyond ${integer(found.most)}. ${against.join(' ')}`
      : `A chain of ${words(chain.length)} links. ${chain.map((link, i) => `${i + 1}. ${link.name}. ${link.does} ${link.number ?? ''} ${link.caveat} (${link.source})`).join(' ')}`,
  table: () => ({
    caption: 'Findings on how risk from air toxics is counted, and where each was read',
    columns: [
      { key: 'topic', label: 'About' },
      { key: 'fact', label: 'Finding' },
      { key: 'value', label: 'Figure' },
      { key: 'unit', label: 'Unit' },
      { key: 'as_of', label: 'Speaks of' },
      { key: 'read_in', label: 'Read in' },
      { key: 'of', label: 'Published by' },
      { key: 'dated', label: 'Dated' },
      { key: 'read', label: 'How much was read' },
      { key: 'note', label: 'Remark' },
      { key: 'url', label: 'Address' },
    ],
    rows: corridorEvidence
      .filter((row) => row.topic !== 'exemption' && row.topic !== 'plants')
      .map((row) => ({
        topic: row.topic,
        fact: row.fact,
        value: row.value,
        unit: row.unit,
        as_of: row.as_of,
        read_in: row.source_title,
        of: row.publisher,
        dated: row.source_date,
        read: row.read,
        note: row.note,
        url: row.source_url,
      })),
  }),
  tableRows: 40,
  sources: datasetInfo('corridor-evidence').sources,
  notes: [
    `${evidenceOf('direct-better').fact} (General Accounting Office, ${evidenceOf('direct-better').as_of})`,
    'Modeled risk is what EPA’s National Air Toxics Assessment and its successor print. Nobody has measured risk: a study can measure air and compute risk from it.',
    'The audits are old, and speak of all air pollutants in the nation, not of this corridor. What has changed since was not found.',
    'A factor rated poor can be too high or too low. That the model misses something does not say by itself in which direction.',
    'The unit risk of December 2016 is before any addition for exposure early in life.',
  ],
  vintage: 'Documents of 1989–2025, read November 2026.',
  live: false,
});
