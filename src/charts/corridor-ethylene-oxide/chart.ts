import { datasetInfo } from '@/data/sources';
import { ethyleneOxide } from '@/data/toxics';
import type { State } from '@/lib/address';
import { integer, sentenceList, wholePercent, words } from '@/lib/format';
import { defineChart } from '../contract';
import Marks from '../primitives/Marks.svelte';
import type { MarksPlaced } from '../marks';
import { placeNation, placePlants } from './layout';
import { corridorSeries, drawn, LEAST, sumsOf, YEARS } from './series';

type Show = 'plants' | 'nation';
const showOf = (state: State) => state['show'] as Show;

const all = corridorSeries(ethyleneOxide);
const plants = drawn(all);
const sums = YEARS.map((year) => sumsOf(ethyleneOxide, year, 'tri'));
const [first, last] = [YEARS[0] ?? 0, YEARS.at(-1) ?? 0];
const latest = sums.at(-1);
if (!latest) throw new Error('corridor-ethylene-oxide: no years');
const TOP = 3;
const inLatest = [...all]
  .sort((a, b) => (b.years.at(-1)?.tri ?? 0) - (a.years.at(-1)?.tri ?? 0))
  .slice(0, TOP);
const topShare =
  (inLatest.reduce((sum, plant) => sum + (plant.years.at(-1)?.tri ?? 0), 0) / latest.corridor) * 100;
const shares = sums.map((sum) => (sum.corridor / sum.all) * 100);
const nei = sumsOf(ethyleneOxide, 2017, 'nei');
const pounds = (value: number | null) => (value === null ? 'no report' : `${integer(value)} lb`);

export const chart = defineChart<MarksPlaced>({
  slug: 'corridor-ethylene-oxide',
  story: 'cancer-alley',
  order: 8,
  name: 'Ethylene oxide, 2014–2020',
  summary:
    'Ethylene oxide released to air from 2014 to 2020, as plants estimate it: plant by plant in seven parishes, and those parishes in the nation.',
  measure: (state) =>
    showOf(state) === 'nation'
      ? 'Ethylene oxide to air by the Toxics Release Inventory, thousand pounds; above the lowest part: the share of the seven parishes'
      : 'Ethylene oxide released to air, pounds a year, as plants estimate it',
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'plants', label: 'By plant' },
        { value: 'nation', label: 'In the nation' },
      ],
      default: 'plants',
    },
  },
  views: [
    {
      id: 'by-plant',
      title: `${sentenceList(inLatest.map((plant) => plant.short.replace(', ', ' in ')))} reported ${wholePercent(topShare)} of the corridor’s ethylene oxide in ${last}`,
      description: `The ${words(plants.length)} plants of the seven parishes that came to ${LEAST} pounds in some year, ${first} to ${last}, by their own estimates. A ring is what the National Emissions Inventory has for the same plant and year; where it lies far from the disc, its figure stands beside it.`,
      state: {},
    },
    {
      id: 'in-the-nation',
      title: `Seven parishes account for ${wholePercent(Math.min(...shares))} to ${wholePercent(Math.max(...shares))} of the nation’s reported ethylene oxide, year by year`,
      description: `In ${last} the plants of the corridor reported ${integer(latest.corridor)} of ${integer(latest.all)} pounds to the Toxics Release Inventory. By the National Emissions Inventory, which counts more plants, it was ${integer(nei.corridor)} of ${integer(nei.all)} pounds in 2017.`,
      state: { show: 'nation' },
    },
  ],
  place: (frame, state) =>
    showOf(state) === 'nation' ? placeNation(sums, frame) : placePlants(plants, frame),
  Component: Marks,
  describe: (state) =>
    showOf(state) === 'nation'
      ? `Columns of ethylene oxide to air by the Toxics Release Inventory, ${first} to ${last}: ${sums.map((sum) => `${sum.year}, seven parishes ${integer(sum.corridor)} lb, rest of Louisiana ${integer(sum.restOfState)}, rest of the nation ${integer(sum.elsewhere)}`).join('; ')}.`
      : `Discs by plant and year, ${first} to ${last}, pounds of ethylene oxide to air by the Toxics Release Inventory; rings for the National Emissions Inventory of 2014 and 2017. ${plants
          .map(
            (plant) =>
              `${plant.short}: ${plant.years.map((one) => `${one.year} ${pounds(one.tri)}${one.nei === null ? '' : ` (other inventory ${integer(one.nei)})`}`).join(', ')}`,
          )
          .join('; ')}.`,
  table: (state) =>
    showOf(state) === 'nation'
      ? {
          caption: 'Ethylene oxide to air by the Toxics Release Inventory, pounds',
          columns: [
            { key: 'year', label: 'Year' },
            { key: 'corridor', label: 'Seven parishes', unit: 'pounds' },
            { key: 'restOfState', label: 'Rest of Louisiana', unit: 'pounds' },
            { key: 'elsewhere', label: 'Rest of the nation', unit: 'pounds' },
            { key: 'all', label: 'All', unit: 'pounds' },
            { key: 'corridorPlants', label: 'Plants of the seven with a figure' },
            { key: 'plants', label: 'All plants with a figure' },
          ],
          rows: sums.map((sum) => ({
            ...sum,
            corridor: Math.round(sum.corridor),
            restOfState: Math.round(sum.restOfState),
            elsewhere: Math.round(sum.elsewhere),
            all: Math.round(sum.all),
          })),
        }
      : {
          caption:
            'Ethylene oxide to air by plant of the corridor and year, pounds, two inventories that must not be joined',
          columns: [
            { key: 'plant', label: 'Plant, as the inventories name it' },
            { key: 'parish', label: 'Parish' },
            { key: 'year', label: 'Year' },
            { key: 'tri', label: 'Toxics Release Inventory', unit: 'pounds' },
            { key: 'nei', label: 'National Emissions Inventory', unit: 'pounds' },
          ],
          rows: all.flatMap((plant) =>
            plant.years.map((one) => ({
              plant: plant.name,
              parish: plant.parish,
              year: one.year,
              tri: one.tri,
              nei: one.nei,
            })),
          ),
        },
  tableRows: 70,
  sources: datasetInfo('ethylene-oxide').sources,
  notes: [
    'Plants estimate these pounds; nobody weighs them. The two inventories ask in different ways and differ for the same plant and year, so they are not joined, and a step between years can be a step of method.',
    `${integer(all.length - plants.length)} plants of the corridor that never came to ${LEAST} pounds are in the table only. No report does not mean no release.`,
    'The Toxics Release Inventory leaves out some kinds of plants, and small ones. Compiled by a third party from EPA’s inventories; names are those of the years shown.',
    'Pounds released are not risk: that depends on stack, wind, distance and who lives there. No tract’s risk is laid at one plant’s door here.',
  ],
  vintage: `${first}–${last}; National Emissions Inventory for 2014 and 2017 only.`,
  live: false,
});
