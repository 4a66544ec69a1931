import { countyByFips } from '@/data/places';
import { tractPairs } from '@/data/risk';
import { datasetInfo } from '@/data/sources';
import { tractsOf } from '@/data/tracts';
import { TRACT_708 } from '@/data/corridor';
import type { State } from '@/lib/address';
import { integer, words } from '@/lib/format';
import { roundedFrom } from '@/data/schema/one-figure';
import { defineChart } from '../contract';
import type { MarksPlaced } from '../marks';
import Marks from '../primitives/Marks.svelte';
import { placeChange, type Tone } from './layout';
import { changeOf, crossings, ST_JOHN, tractName, type Change, type Scope, type Slope } from './series';
import { countySentence, footOf, wordsOf } from './words';

const SCOPES: readonly Scope[] = ['corridor', 'st-john', 'nation'];
const changes = Object.fromEntries(
  SCOPES.map((scope) => [scope, changeOf(scope, tractsOf(2014), tractsOf(2019), tractPairs)]),
) as Record<Scope, Change>;
const scopeOf = (state: State) => state['area'] as Scope;
const [corridor, parish, nation] = [changes.corridor, changes['st-john'], changes.nation];
const first = corridor.slopes.find(({ id }) => id === TRACT_708);
if (!first) throw new Error('risk-change: tract 708 has no line');
const [across, within] = [crossings(nation.slopes), crossings(parish.slopes)];
if (corridor.slopes.some(({ before, after }) => roundedFrom(after)[1] > before && before >= 100))
  throw new Error('risk-change: a tract at EPA’s line did not fall; the title says that all did');
if (corridor.slopes.some(({ before, after }) => after >= before))
  throw new Error('risk-change: a tract did not fall; the title says that all did');

const TONES: Record<Scope, (slope: Slope) => Tone> = {
  corridor: ({ id, county }) => (id === TRACT_708 ? 'is-first' : county === ST_JOHN ? 'is-lit' : 'is-faint'),
  'st-john': ({ id }) => (id === TRACT_708 ? 'is-first' : 'is-lit'),
  nation: ({ before, after }) => (before < 100 ? 'is-risen' : after >= 100 ? 'is-lit' : 'is-faint'),
};

export const chart = defineChart<MarksPlaced>({
  slug: 'risk-change',
  story: 'cancer-alley',
  order: 3,
  name: 'Modelled risk of 2014 and 2019, tract by tract',
  summary:
    'The modelled lifetime cancer risk of census tracts in 2014 and in 2019, a line for each tract whose number is in both, with the rounding of 2019 drawn.',
  measure: (state) =>
    `Modelled lifetime cancer risk from air toxics, per million, ${scopeOf(state) === 'nation' ? 'tracts at or above 100 in either year' : 'a line for each census tract'}; logarithmic scale`,
  params: {
    area: {
      type: 'choice',
      label: 'Tracts of',
      options: [
        { value: 'corridor', label: 'the corridor' },
        { value: 'st-john', label: 'St. John the Baptist' },
        { value: 'nation', label: 'the nation, at EPA’s line' },
      ],
      default: 'corridor',
    },
  },
  views: [
    {
      id: 'corridor',
      title: `By EPA’s two models, risk fell in every corridor tract that can be compared; in tract 708 from ${integer(first.before)} to ${integer(first.after)}`,
      description: `${integer(corridor.slopes.length)} tracts of the seven parishes have a figure under one number in both years. Emissions changed between them, and so did EPA’s method: the lines do not say how much is due to which.`,
      state: {},
    },
    {
      id: 'st-john',
      title: `In St. John the Baptist all ${words(within.before)} tracts stood above EPA’s line in 2014, ${words(within.after)} at or above it in 2019`,
      description: `The parish kept its ${words(parish.slopes.length)} tracts from one census to the next, so every line is one piece of ground. The figures of 2019 are rounded to one digit; their bands are drawn.`,
      state: { area: 'st-john' },
    },
    {
      id: 'nation',
      title: `Across the nation ${integer(across.fell)} tracts fell below EPA’s line and ${integer(across.rose)} others rose to it`,
      description: `Of ${integer(across.before)} tracts at 100 in a million or more in 2014 that still have their number, ${integer(across.stayed)} were there in 2019. ${integer(across.rose)} that had been below the line stood at it then, the highest of them in El Paso, Texas.`,
      state: { area: 'nation' },
    },
  ],
  place: (frame, state) => {
    const scope = scopeOf(state);
    const change = changes[scope];
    return placeChange(change, TONES[scope], { ...wordsOf(scope, change, frame.kind), foot: footOf(scope, change) }, frame);
  }, // prettier-ignore
  Component: Marks,
  describe: (state) => {
    const scope = scopeOf(state);
    const { slopes } = changes[scope];
    const cross = crossings(slopes);
    return [
      `A line for each of ${integer(slopes.length)} census tracts from its modelled risk in 2014 to that in 2019, per million, on a logarithmic scale. Figures of 2019 are rounded to one digit and stand for a band.`,
      `At or above EPA’s line of 100: ${cross.before} in 2014, ${cross.after} in 2019; ${cross.stayed} in both years, ${cross.fell} fell below it, ${cross.rose} rose to it.`,
      `Highest in 2014: ${slopes.slice(0, 5).map((slope) => `tract ${tractName(slope.id)}, ${countyByFips(slope.county).name}, ${integer(slope.before)}, then ${integer(slope.after)}`).join('; ')}.`,
      ...(cross.rose > 0 ? [`Risen to the line: ${countySentence(slopes.filter(({ before, after }) => before < 100 && after >= 100))}.`] : []),
      ...footOf(scope, changes[scope]),
    ].join(' ');
  }, // prettier-ignore
  table: (state) => ({
    caption: 'Modelled lifetime cancer risk in 2014 and 2019 of tracts with a figure under one number in both',
    columns: [
      { key: 'tract', label: 'Tract' },
      { key: 'county', label: 'County or parish' },
      { key: 'state', label: 'State' },
      { key: 'risk_2014', label: '2014', unit: 'per million' },
      { key: 'risk_2019', label: '2019, rounded by EPA', unit: 'per million' },
      { key: 'low_2019', label: '2019 from about', unit: 'per million' },
      { key: 'high_2019', label: '2019 to about', unit: 'per million' },
      { key: 'ground', label: 'Same ground' },
    ],
    rows: changes[scopeOf(state)].slopes.map((slope) => ({
      tract: slope.id,
      county: countyByFips(slope.county).name,
      state: slope.state,
      risk_2014: slope.before,
      risk_2019: slope.after,
      low_2019: roundedFrom(slope.after)[0],
      high_2019: roundedFrom(slope.after)[1],
      ground: slope.moved === null ? 'not compared' : slope.moved ? 'in part' : 'yes',
    })),
  }),
  sources: [
    ...datasetInfo('tract-risk-2014').sources,
    ...datasetInfo('tract-risk-2019').sources,
    ...datasetInfo('tract-pairs').sources,
  ],
  notes: [
    'Modelled, not measured: a screening estimate for the mean of a whole tract, from all sources of air toxics together, traffic and wood smoke included. It is not the risk that one plant causes.',
    'Emissions changed between the two years, and EPA changed its method as well. What part of a fall is due to which the figures cannot say. Neither year is the present.',
    'EPA published 2019 rounded to one significant figure, so 100 stands for about 95 to 149. Within a band the lines end in the order of 2014, which means nothing more.',
    'Tracts are joined by their number, those of 2010 with those of 2020. For the corridor the ground was compared: a dashed line marks a number of which over a twentieth of the ground is not in both years. For the rest of the country it was not compared. The index has no tracts of Alaska and Hawaii.',
  ],
  vintage: 'NATA 2014 (published 2018) and AirToxScreen 2019, as carried by the Environmental Justice Index of 2022 and of 2024.',
  live: false,
}); // prettier-ignore
