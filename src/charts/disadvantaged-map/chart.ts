import { disadvantagedGrid } from '@/data/fenceline';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, wholePercent, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeMaps } from './maps';
import { noteOf, placeNumbers } from './numbers';
import type { PlacedSiting } from './placed';
import { four, landPct, manufacturing, peoplePct, tested, testOf, YEAR } from './series';

const made = testOf('manufacturing');
const [steel, coke, cement] = [testOf('steel'), testOf('coke'), testOf('cement')];
if (manufacturing.length !== made.placed || four.length !== testOf('four industries').placed)
  throw new Error('disadvantaged-map: the map has other plants than the test');
// What the titles say must hold by both ways of finding a plant's tract.
for (const row of [steel, coke, made])
  if (Math.min(row.pct, row.nearest) <= row.people)
    throw new Error(
      `disadvantaged-map: ${row.name} plants no longer stand in marked tracts more often than people`,
    );
if (!(cement.pct < cement.people && cement.nearest > cement.people))
  throw new Error('disadvantaged-map: the two ways agree on cement now; the title must change');

const said = `${wholePercent(made.pct)} of large manufacturing plants stand in tracts marked as disadvantaged; ${wholePercent(peoplePct)} of people live there, on ${wholePercent(landPct)} of the land.`;

export const chart = defineChart<PlacedSiting>({
  slug: 'disadvantaged-map',
  story: 'heavy-industry',
  order: 13,
  name: 'Disadvantaged tracts and plants, side by side',
  summary:
    'Where people live in census tracts that the federal screening tool marked as disadvantaged, beside where the plants are, and a test of the resemblance by number.',
  measure: (state) =>
    state['show'] === 'numbers'
      ? `Percent in tracts marked as disadvantaged: plants of ${YEAR}, and what their counties would let expect`
      : `Hexagons 60 km across by the people in tracts marked as disadvantaged; plants of ${YEAR}, 48 states and D.C.`,
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'manufacturing', label: 'All large manufacturing plants' },
        { value: 'four', label: 'The four industries' },
        { value: 'numbers', label: 'The test by number' },
      ],
      default: 'manufacturing',
    },
  },
  views: [
    {
      id: 'two-maps',
      title: `${wholePercent(made.pct)} of large plants stand in tracts marked as disadvantaged, home to ${wholePercent(peoplePct)} of people`,
      description: `The maps look alike in places, the Gulf and the lower Mississippi among them. By number: ${said} Of the people of the plants’ own counties ${wholePercent(made.people)} do, of their land ${wholePercent(made.land)}.`,
      state: { show: 'manufacturing' },
    },
    {
      id: 'four-industries',
      title: `In tracts marked as disadvantaged: ${words(coke.marked)} of ${words(coke.placed)} coke plants, ${integer(steel.marked)} of ${integer(steel.placed)} steel plants, ${integer(cement.marked)} of ${integer(cement.placed)} cement plants`,
      description: `Every plant of the four industries that reported for ${YEAR} in the 48 states: a full dot stands in a marked tract, a ring elsewhere.`,
      state: { show: 'four' },
    },
    {
      id: 'by-number',
      title: 'Steel and coke plants stand in marked tracts more often than their counties’ people; cement is unclear',
      description: `${wholePercent(steel.pct)} of steel plants are in marked tracts, where ${wholePercent(steel.people)} of the people of the same counties live. For cement it is ${wholePercent(cement.pct)} and ${wholePercent(cement.people)}, but ${wholePercent(cement.nearest)} of cement plants have a marked tract’s point nearest to them.`,
      state: { show: 'numbers' },
    },
  ],
  place: (frame, state) =>
    state['show'] === 'numbers'
      ? placeNumbers(tested, frame, peoplePct, landPct)
      : placeMaps(disadvantagedGrid, state['show'] === 'four' ? four : manufacturing, frame, state['show'] === 'four'),
  Component: Drawing,
  describe: (state) =>
    (state['show'] === 'numbers'
      ? 'Dots on a scale from 0 to 100 percent, one row a group. '
      : `Two maps of the 48 states. The first: ${integer(disadvantagedGrid.length)} hexagons, lit where half or more of the people live in marked tracts: the Mississippi Delta, Appalachia, the Rio Grande, reservations and many cities. The second: ${state['show'] === 'four' ? `${integer(four.length)} plants of the four industries` : `${integer(manufacturing.length)} manufacturing plants over 25,000 tonnes`}, those in marked tracts full, others hollow. `) +
    `${said} ${tested.map(noteOf).join('. ')}.`,
  table: () => ({
    caption: `Plants of ${YEAR} in tracts marked as disadvantaged, beside the people and the land of their counties`,
    columns: [
      { key: 'group', label: 'Plants' },
      { key: 'placed', label: 'Plants whose tract is known' },
      { key: 'marked', label: 'In a marked tract' },
      { key: 'pct', label: 'Part', unit: '%' },
      { key: 'nearest', label: 'By the nearest tract point', unit: '%' },
      { key: 'people', label: 'People of their counties', unit: '%' },
      { key: 'land', label: 'Land of their counties', unit: '%' },
    ],
    rows: [
      ...tested.map(({ name, placed, marked, pct, nearest, people, land }) => ({
        group: name,
        placed,
        marked,
        pct: Number(oneDecimal(pct)),
        nearest,
        people,
        land,
      })),
      {
        group: 'The nation (48 states and D.C.)',
        placed: null,
        marked: null,
        pct: null,
        nearest: null,
        people: Number(oneDecimal(peoplePct)),
        land: Number(oneDecimal(landPct)),
      },
    ],
  }),
  sources: [...new Set([...datasetInfo('disadvantaged-grid').sources, 'ghgrp/ghgp_data_2023.xlsx'])],
  notes: [
    'Marked: disadvantaged by the Climate and Economic Justice Screening Tool 1.0 of November 2022, read from a mirror; the source lists its own site as withdrawn in January 2025. The tool counts income and burdens, pollution among them, and not race. Where industry is a reason for the mark, the plant came before it.',
    'A plant’s tract is found by outline or by its toxics record, else by the points of tracts, right about three times in four. The nearest point alone favors the small tracts of towns: it puts more of the large plants into marked tracts, and of the cement plants many more.',
    'Tracts are drawn where their internal point lies. The land in marked tracts is mostly empty country, so the nation’s share of land is a crude measure; the counties’ is a better one. Alaska, Hawaii and the territories are left out of both maps and all figures.',
  ],
  vintage: `CEJST 1.0 (2022) on tracts of 2010; plants of reporting year ${YEAR}.`,
  ground: 'furnace',
  live: false,
  embedded: 'narrow',
}); // prettier-ignore
