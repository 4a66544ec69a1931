import { riskOf, TRACT_708 } from '@/data/corridor';
import { perMillionOf, riskStatement, valueOf } from '@/data/risk';
import { datasetInfo } from '@/data/sources';
import { tractOf } from '@/data/tracts';
import { integer, oneDecimal, words } from '@/lib/format';
import { defineChart } from '../contract';
import type { MarksPlaced } from '../marks';
import Marks from '../primitives/Marks.svelte';
import { placeScale } from './layout';
import { entriesOf, oneIn, timesOf, type ScaleInput } from './series';

const riskIn = (year: 2014 | 2019) => tractOf(year, TRACT_708).risk ?? Number.NaN;
const input: ScaleInput = {
  aim: perMillionOf('epa-target'),
  line: perMillionOf('epa-line'),
  spot: perMillionOf('hot-spots'),
  spots: valueOf('hot-spots'),
  people: valueOf('people'),
  peak: perMillionOf('times-47'),
  peakTimes: valueOf('times-47'),
  mean: riskOf('nation', 2014).mean,
  tract: riskIn(2014),
  tractLater: riskIn(2019),
};
const times = timesOf(input);
if (Math.round(times.mean) !== input.peakTimes)
  throw new Error('risk-scale: the two times are no longer the same; the title speaks of a coincidence');
const statements = ['epa-target', 'epa-line', 'hot-spots', 'people', 'times-47'].map(riskStatement);

export const chart = defineChart<MarksPlaced>({
  slug: 'risk-scale',
  story: 'cancer-alley',
  order: 5,
  name: 'Three numbers on one ruler of risk',
  summary:
    'Three numbers that are often told as one, “47 times”, “1,000 hot spots” and “250,000 people”, on one logarithmic scale of lifetime risk, each at its own threshold.',
  measure: () => 'Lifetime cancer risk from breathing air toxics, modelled; logarithmic scale',
  params: {},
  views: [
    {
      id: 'one-ruler',
      title: `Two figures say “${input.peakTimes} times”, and not of the same thing`,
      description: `ProPublica estimates up to ${input.peakTimes} times EPA’s line in parts of Cancer Alley. In EPA’s own assessment for 2014 the highest tract has ${integer(times.mean)} times the national mean, which is ${integer(times.line)} times the line. The hot spots begin at a tenth of the line; the ${integer(input.people)} people are counted above it.`,
      state: {},
    },
  ],
  place: (frame) => placeScale(input, frame),
  Component: Marks,
  describe: () =>
    [
      `A ruler of lifetime cancer risk from ${oneIn(input.aim)} to 1 in 100, each step ten times the last; EPA’s figures on one side, ProPublica’s on the other.`,
      ...entriesOf(input).filter(({ id }) => id !== 'same').map(({ side, risk, head, text }) => `${side === 'epa' ? 'EPA' : 'ProPublica'}, at ${integer(risk)} in a million: ${head}. ${text}`),
      `Tract 708 in 2014 is ${integer(times.line)} times EPA’s line and ${integer(times.mean)} times the national mean of ${oneDecimal(input.mean)}; that the second is also ${words(input.peakTimes)} is chance.`,
    ].join(' '), // prettier-ignore
  table: () => ({
    caption:
      'Figures on lifetime cancer risk in and around Cancer Alley, each with its threshold, model and year',
    columns: [
      { key: 'figure', label: 'Figure' },
      { key: 'risk', label: 'Lifetime risk', unit: 'per million' },
      { key: 'one_in', label: 'The same as' },
      { key: 'covers', label: 'Sources counted' },
      { key: 'emissions', label: 'Emissions of' },
      { key: 'area', label: 'For' },
      { key: 'from', label: 'From' },
    ],
    rows: [
      ...statements.map((row) => ({
        figure: row.statement,
        risk: row.per_million,
        one_in: oneIn(row.per_million ?? Number.NaN),
        covers: row.sources_covered,
        emissions: row.emissions,
        area: row.area,
        from: row.publisher,
      })),
      ...([
        ['Highest tract of the nation in 2014', input.tract, '2014', 'tract 708, St. John the Baptist Parish'],
        ['The same tract in 2019, rounded by EPA to one figure', input.tractLater, '2019', 'tract 708, St. John the Baptist Parish'],
        ['Mean of the nation in 2014, by residents', Math.round(input.mean * 100) / 100, '2014', 'the 48 states and D.C.'],
      ] as const).map(([figure, risk, emissions, area]) => ({
        figure, risk, one_in: oneIn(risk), covers: 'all sources in the assessment', emissions, area, from: 'EPA, by CDC and ATSDR',
      })),
    ], // prettier-ignore
  }),
  sources: [
    ...datasetInfo('risk-thresholds').sources,
    ...datasetInfo('tract-risk-2014').sources,
    ...datasetInfo('tract-risk-2019').sources,
  ],
  notes: [
    'All of it is modelled, nothing measured. EPA’s assessment counts traffic, wood smoke and the rest, as the mean of a whole census tract; ProPublica’s own estimate counts industrial sources alone, in grid cells, with EPA’s RSEI model and emissions of 2014–2018. A grid cell at a fence may stand far above the mean of its tract.',
    '“Up to” and “in parts of” belong to the 47 times: it is the highest of ProPublica’s cells. The figures of 2014 are those of 2014, not of today.',
    `The ${integer(input.people)} people and the ${integer(input.spots)} hot spots are counts of one map with two thresholds, ten times apart; ProPublica’s entry for an award gives ${integer(valueOf('people-award'))} people. What EPA calls acceptable is a guide from a rule of 1989, no limit in law.`,
  ],
  vintage:
    'EPA’s assessments for 2014 (NATA) and 2019 (AirToxScreen); ProPublica, published November 2021 and October 2022.',
  live: false,
});
