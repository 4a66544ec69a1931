import {
  blastPlants,
  capacity,
  cokePlants,
  emitted,
  made,
  perTonneMade,
  perTonneOf,
  places,
  reference,
  withNeighbors,
  works,
  worksOf,
  YEAR,
} from '@/facts/steel-routes';
import { datasetInfo } from '@/data/sources';
import type { State } from '@/lib/address';
import { integer, oneDecimal, sentenceList, twoDecimals, wholePercent, words } from '@/lib/format';
import { stateByPostal } from '@/lib/states';
import { defineChart, type Table } from '../contract';
import Drawing from './Drawing.svelte';
import { placeRoutes, type Show } from './layout';
import type { PlacedRoutes } from './placed';
import { total } from './shares';

const showOf = (state: State): Show => state['show'] as Show;
const ratio = perTonneOf('blast') / perTonneOf('arc');
const blast = worksOf('blast');
const statesOf = (postal: readonly string[]) => [...new Set(postal)].map((code) => stateByPostal(code).name);
const blastStates = statesOf(places.filter((one) => one.route === 'blast').map((one) => one.state));
const arcStates = statesOf(places.filter((one) => one.route === 'arc').map((one) => one.state));
const dearborn = blast.find((one) => one.name === 'Dearborn');
if (!dearborn?.beside[0]) throw new Error('steel-routes: Dearborn and its power plant are not found');
const emissionPct = (100 * emitted.blast) / total;
const arcRange = [...worksOf('arc')].map((one) => one.perTonne).sort((a, b) => a - b);
const NAME = { blast: 'blast furnace', arc: 'electric arc furnace', iron: 'iron only' } as const;

function worksTable(): Table {
  return {
    caption: `Steel works that run: direct emissions of ${YEAR} over capacity of September 2025`,
    columns: [
      { key: 'works', label: 'Works' },
      { key: 'state', label: 'State' },
      { key: 'route', label: 'Route' },
      { key: 'capacity', label: 'Capacity', unit: 'tonnes a year' },
      { key: 'emissions', label: `Direct emissions ${YEAR}`, unit: 'tonnes CO₂e' },
      { key: 'intensity', label: 'Per tonne of capacity', unit: 'tonnes CO₂e' },
      { key: 'beside', label: 'Next door, reporting apart' },
      { key: 'together', label: 'Per tonne with them', unit: 'tonnes CO₂e' },
    ],
    rows: works.map((one) => ({
      works: one.name,
      state: one.state,
      route: NAME[one.route],
      capacity: one.capacity_t,
      emissions: one.emissions_t,
      intensity: one.perTonne,
      beside: one.beside.map(({ name }) => name).join('; '),
      together: Number(withNeighbors(one).toFixed(3)),
    })),
  };
}

function sharesTable(): Table {
  const steel = capacity.blast + capacity.arc;
  const row = (route: string, mt: number | null, madeMt: number | null, t: number) => ({
    route,
    capacity: mt,
    capacity_pct: mt === null ? null : Number(((100 * mt) / steel).toFixed(1)),
    made: madeMt === null ? null : Number(madeMt.toFixed(1)),
    emissions: Math.round(t),
    emissions_pct: Number(((100 * t) / total).toFixed(1)),
  });
  return {
    caption: 'Capacity, output and emissions of U.S. steel by route',
    columns: [
      { key: 'route', label: 'Route' },
      { key: 'capacity', label: 'Capacity, September 2025', unit: 'million tonnes a year' },
      { key: 'capacity_pct', label: 'Part of capacity', unit: '%' },
      { key: 'made', label: `Steel made ${YEAR}`, unit: 'million tonnes' },
      { key: 'emissions', label: `Direct emissions ${YEAR}`, unit: 'tonnes CO₂e' },
      { key: 'emissions_pct', label: 'Part of emissions', unit: '%' },
    ],
    rows: [
      row('blast furnace and oxygen furnace', capacity.blast, made.blast, emitted.blast),
      row('electric arc furnace', capacity.arc, made.arc, emitted.arc),
      row('direct-reduced iron', null, null, emitted.iron),
      row('sites not in the tracker', null, null, emitted.other),
    ],
  };
}

function placesTable(): Table {
  return {
    caption: 'Steel plants that run, September 2025',
    columns: [
      { key: 'plant', label: 'Plant' },
      { key: 'state', label: 'State' },
      { key: 'route', label: 'Route' },
      { key: 'capacity', label: 'Capacity', unit: 'thousand tonnes a year' },
    ],
    rows: places.map((one) => ({
      plant: one.name,
      state: one.state,
      route: NAME[one.route],
      capacity: one.capacity_kt,
    })),
  };
}

const MEASURES: Record<Show, string> = {
  'per-tonne': `Tonnes of CO₂e (${YEAR}, direct, whole site) per tonne of yearly capacity (September 2025); dots by emissions`,
  places: 'Plants of half a million tonnes a year or more that run, September 2025; dots by capacity',
  shares: 'Parts of the whole, in percent, by the way the steel is made',
};

export const chart = defineChart<PlacedRoutes>({
  slug: 'steel-routes',
  story: 'heavy-industry',
  order: 6,
  name: 'Two ways to make steel',
  summary:
    'Blast furnaces against electric arc furnaces in the United States: emissions per tonne, where they stand, and their parts of capacity, output and emissions.',
  measure: (state) => MEASURES[showOf(state)],
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'per-tonne', label: 'Per tonne' },
        { value: 'places', label: 'Where' },
        { value: 'shares', label: 'Shares' },
      ],
      default: 'per-tonne',
    },
  },
  views: [
    {
      id: 'per-tonne',
      title: `Per tonne of capacity, blast-furnace works emit ${words(Math.round(ratio))} times what arc furnaces do`,
      description: `${twoDecimals(perTonneOf('blast'))} tonnes against ${twoDecimals(perTonneOf('arc'))}, direct emissions only. Dearborn looks like an exception at ${twoDecimals(dearborn.perTonne)}; with the power plant next door, which reports apart, it stands at ${twoDecimals(withNeighbors(dearborn))}. Bought power adds about ${twoDecimals(reference.arc.scope2)} to a tonne of arc-furnace steel (2018).`,
      state: {},
    },
    {
      id: 'places',
      title: `Every running blast furnace stands in one of ${words(blastStates.length)} states; arc furnaces, in ${words(arcStates.length)}`,
      description: `${sentenceList(blastStates)} have all ${words(blastPlants.length)} works with running blast furnaces. Scrap and power are everywhere, and so are the mills that use them.`,
      state: { show: 'places' },
    },
    {
      id: 'shares',
      title: `${wholePercent(made.blastPct)} of the steel, ${wholePercent(emissionPct)} of the emissions`,
      description: `Blast-furnace works made ${oneDecimal(made.blast)} of ${oneDecimal(made.all)} million tonnes in ${YEAR}, by the Geological Survey, and reported ${oneDecimal(emitted.blast / 1e6)} of ${oneDecimal(total / 1e6)} million tonnes of CO2e.`,
      state: { show: 'shares' },
    },
  ],
  place: (frame, state) => placeRoutes(showOf(state), frame),
  Component: Drawing,
  describe(state) {
    const show = showOf(state);
    if (show === 'places')
      return `Map of ${integer(places.length)} plants that run: ${blastPlants.length} works with blast furnaces, in ${sentenceList(blastStates)}; ${places.filter((one) => one.route === 'arc').length} arc furnace mills in ${arcStates.length} states; ${places.filter((one) => one.route === 'iron').length} that make iron alone.`;
    if (show === 'shares')
      return `Three bars. Capacity: ${wholePercent((100 * capacity.blast) / (capacity.blast + capacity.arc))} blast and oxygen furnaces, the rest arc furnaces. Steel made in ${YEAR}: ${made.blastPct}% and ${made.arcPct}%. Direct emissions: ${wholePercent(emissionPct)} blast-furnace works, ${wholePercent((100 * emitted.arc) / total)} arc furnace mills, ${wholePercent((100 * emitted.iron) / total)} makers of iron alone, ${wholePercent((100 * emitted.other) / total)} sites not in the tracker. Per tonne made: ${twoDecimals(perTonneMade.blast)} tonnes by blast furnace, ${twoDecimals(perTonneMade.blastWithCoke)} with coke plants that stand alone, ${twoDecimals(perTonneMade.arc)} by arc furnace.`;
    const list = blast.map((one) => `${one.name} ${twoDecimals(one.perTonne)}`);
    return `Scatter of ${works.length} works: capacity across, tonnes of CO2e per tonne of capacity up. Blast furnaces, ${blast.length} works: ${sentenceList(list)}; ${twoDecimals(perTonneOf('blast'))} together. Arc furnaces, ${arcRange.length} mills: from ${twoDecimals(arcRange[0] ?? 0)} to ${twoDecimals(arcRange.at(-1) ?? 0)}, ${twoDecimals(perTonneOf('arc'))} together. Iron alone: ${sentenceList(worksOf('iron').map((one) => `${one.name} ${twoDecimals(one.perTonne)}`))} per tonne of iron. With neighbors that report apart: ${sentenceList(blast.filter((one) => one.beside.length > 0).map((one) => `${one.name} ${twoDecimals(withNeighbors(one))}`))}. Bought power: ${twoDecimals(reference.blast.scope2)} and ${twoDecimals(reference.arc.scope2)} tonnes of CO2 per tonne of steel made, 2018.`;
  },
  table: (state) =>
    showOf(state) === 'shares' ? sharesTable() : showOf(state) === 'places' ? placesTable() : worksTable(),
  sources: [
    ...new Set(
      (['facility-intensity', 'steel-plants', 'steel-cement-output', 'steel-intensity'] as const)
        .flatMap((name) => datasetInfo(name).sources)
        .filter((key) => !/aluminum|Cement|cemen/.test(key)),
    ),
  ],
  notes: [
    `Per tonne of capacity is not per tonne made: a works at half its capacity seems half as dirty. Capacity is of September 2025, so mills that grew after ${YEAR}, such as Big River, look better than they were. Output by plant is mostly a company’s total shared out, and is not used here.`,
    `Direct emissions of the whole site, rolling included. Bought power is not in them. The bars at the right are the report’s of the Joint Research Centre for 2018, per tonne of steel made: ${twoDecimals(reference.blast.scope2)} for blast furnaces, ${twoDecimals(reference.arc.scope2)} for arc furnaces. No figure by plant was found.`,
    'Sites differ in what they hold. Middletown, Indiana Harbor and Dearborn have a coke or power plant next door that reports apart; the dashed ring adds all of it, though a power plant may also sell to the grid and a coke plant to others. Burns Harbor has coke ovens of its own.',
    `Per tonne made (shares): emissions of all sites by route over the Geological Survey’s output, whose shares are whole percentages. The ${oneDecimal(cokePlants / 1e6)} million tonnes of coke plants include coke for foundries. The tracker leaves out mills below half a million tonnes a year; Granite City and Riverdale ran in ${YEAR} and are counted there.`,
  ],
  vintage: `Emissions ${YEAR}; capacity September 2025; output ${YEAR} (2025 edition); power 2018.`,
  live: false,
});
