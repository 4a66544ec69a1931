import { countFor, gini, shareOfLargest } from '@/data/ranked-plants';
import { LATEST_YEAR } from '@/data/sector-regions';
import { capital, integer, percent, twoDecimals, wholePercent } from '@/lib/format';
import { defineChart, type Cell } from '../contract';
import { markerOf } from './at';
import Drawing from './Drawing.svelte';
import { placeCurves } from './layout';
import { params } from './params';
import type { PlacedCurves } from './placed';
import { readout } from './readout';
import { curves, plantsOf } from './series';
import { setOf } from './sets';

const all = plantsOf('all');
const four = plantsOf('four');
const half = countFor(all, 0.5);
const fourHalf = countFor(four, 0.5);
const upper = Math.ceil(all.length / 2);
const small = all.slice(upper);
const smallest = small[0]?.t ?? 0;
const among = (industry: string) => small.filter((plant) => plant.industry === industry).length;
const hundred = all.slice(0, 100).filter(({ industry }) => industry === 'power').length;

export const chart = defineChart<PlacedCurves>({
  slug: 'concentration',
  story: 'heavy-industry',
  order: 4,
  name: 'How few plants make up how much',
  summary:
    'The plants of the latest reporting year from the largest to the smallest, and what the first of them emit together.',
  measure: () =>
    `Cumulative share of direct emissions, plants ranked from the largest, reporting year ${LATEST_YEAR}`,
  params,
  views: [
    {
      id: 'half-of-all',
      title: `Half of all reported emissions come from ${integer(half)} of ${integer(all.length)} plants`,
      description: `That is ${percent((half / all.length) * 100)} of the plants. If all emitted alike, half would take half of them; the Gini coefficient is ${twoDecimals(gini(all))}.`,
      state: { plants: half },
    },
    {
      id: 'largest-hundred',
      title: `The largest hundred plants emit ${wholePercent(shareOfLargest(all, 100))} of the whole`,
      description: `${integer(hundred)} of the hundred make electricity. Together they are ${percent((100 / all.length) * 100)} of the plants.`,
      state: { plants: 100 },
    },
    {
      id: 'four-industries',
      title: `In steel, coke, cement and aluminum, ${integer(fourHalf)} of ${integer(four.length)} plants emit half`,
      description: `${percent((fourHalf / four.length) * 100)} of the plants: less unequal than all plants together, whose curve stands behind, because few small ones report.`,
      state: { set: 'four', plants: fourHalf },
    },
    {
      id: 'smaller-half',
      title: `The smaller half, ${integer(small.length)} plants, emits ${percent(100 - shareOfLargest(all, upper))} of the whole`,
      description: `None of them reported more than ${integer(smallest)} tonnes. ${integer(among('petroleum and gas'))} are oil and gas sites, ${integer(among('waste'))} landfills and other waste sites, ${integer(among('power'))} power plants.`,
      state: { plants: upper },
    },
  ],
  place: (frame) => placeCurves(frame),
  Component: Drawing,
  describe(state) {
    const { set } = markerOf(curves, state);
    const list = plantsOf(set);
    const milestones = [0.25, 0.5, 0.75, 0.9].map(
      (part) => `${integer(countFor(list, part))} emit ${wholePercent(part * 100)}`,
    );
    return `${readout({ curves: placedCurves }, state).text} Of the ${integer(list.length)} ${setOf(set).noun}, ranked from the largest, ${milestones.join(', ')}. Gini coefficient ${twoDecimals(gini(list))}.`;
  },
  table(state) {
    const { set } = markerOf(curves, state);
    const list = plantsOf(set);
    const total = list.reduce((sum, { t }) => sum + t, 0);
    let sum = 0;
    return {
      caption: `${capital(setOf(set).noun)} by direct emissions, reporting year ${LATEST_YEAR}, with the share of all up to each`,
      columns: [
        { key: 'rank', label: 'Rank' },
        { key: 'facility', label: 'Plant' },
        { key: 'state', label: 'State' },
        { key: 'industry', label: 'Industry' },
        { key: 'emissions_t', label: 'Direct emissions', unit: 'tonnes CO2e' },
        { key: 'cumulative_pct', label: 'Up to here', unit: 'percent of all' },
        { key: 'facility_id', label: 'EPA facility number' },
      ],
      rows: list.map(({ facility, industry, t }, i): Record<string, Cell> => {
        sum += t;
        return {
          rank: i + 1,
          facility: facility.name.trim(),
          state: facility.state,
          industry,
          emissions_t: t,
          cumulative_pct: Math.round((sum / total) * 100_000) / 1000,
          facility_id: String(facility.id),
        };
      }),
    };
  },
  tableRows: 100,
  sources: [`ghgrp/ghgp_data_${LATEST_YEAR}.xlsx`],
  notes: [
    'Emissions are those of the whole plant as reported, without carbon dioxide from biomass. Plants below 25,000 tonnes need not report in most industries, so the true tail is longer and the inequality among all plants larger.',
    'A marker between two kept points of the curve is set in a straight line between them: good to less than 0.05 percent of emissions.',
  ],
  vintage: `Reporting year ${LATEST_YEAR}, as published by EPA in 2024.`,
  readout,
  endless: 'plants',
  live: true,
});

const placedCurves = placeCurves({ kind: 'wide', width: 760 }).curves;
