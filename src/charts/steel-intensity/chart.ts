import { steelIntensity } from '@/data/trade';
import { datasetInfo } from '@/data/sources';
import { sentenceList, twoDecimals } from '@/lib/format';
import type { State } from '@/lib/address';
import { defineChart } from '../contract';
import Still from '../primitives/Still.svelte';
import { placeIntensity, type PlacedIntensity } from './layout';
import { countriesBy, HOME, withoutRoute } from './series';

type Order = 'all' | 'integrated';
const orderOf = (state: State): Order => (state['order'] === 'integrated' ? 'integrated' : 'all');
const byAll = countriesBy(steelIntensity, 'all');
const byIntegrated = countriesBy(steelIntensity, 'integrated');

/** The three values of a country; one without them stops the build. */
function country(name: string) {
  const found = byAll.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`steel-intensity has no complete row for ${name}`);
  return found;
}
const us = country(HOME);
const china = country('China');
const cleaner = byIntegrated
  .filter((candidate) => candidate.integrated < us.integrated)
  .map((candidate) => candidate.name);
const lowerOverall = byAll.filter((candidate) => candidate.all < us.all).map((candidate) => candidate.name);
if (!cleaner.includes('China') || lowerOverall.includes('China'))
  throw new Error('steel-intensity: the titles compare with China');
const missing = withoutRoute(steelIntensity);
/** As a sentence names them: "the EU". */
const inSentence = (names: readonly string[]) =>
  sentenceList(names.map((name) => (/^(EU|United)/.test(name) ? `the ${name}` : name)));

export const chart = defineChart<PlacedIntensity>({
  slug: 'steel-intensity',
  story: 'aluminum',
  order: 11,
  name: 'Carbon in a tonne of steel, by country',
  summary:
    'Tonnes of CO₂ per tonne of steel in 2018 by country: all steel, the blast furnace route and the arc furnace route.',
  measure: (state) =>
    `Tonnes of CO₂ per tonne of steel, 2018, ordered by ${orderOf(state) === 'integrated' ? 'the blast furnace route' : 'all steel'}`,
  params: {
    order: {
      type: 'choice',
      label: 'Compare',
      options: [
        { value: 'all', label: 'All steel' },
        { value: 'integrated', label: 'Blast furnaces' },
      ],
      default: 'all',
    },
  },
  views: [
    {
      id: 'all-steel',
      title: `Mostly from electric furnaces, American steel carries ${twoDecimals(us.all)} tonnes of CO₂ a tonne, China’s ${twoDecimals(china.all)}`,
      description: `Taken as a whole, only ${inSentence(lowerOverall)} ${lowerOverall.length === 1 ? 'is' : 'are'} below the United States among the ${byAll.length} economies listed with both routes. The reason is the route: steel melted from scrap in electric arc furnaces carries ${twoDecimals(us.arc)} tonnes.`,
      state: {},
    },
    {
      id: 'integrated',
      title: `Blast furnace against blast furnace, the lead is gone: ${twoDecimals(us.integrated)} in the U.S., ${twoDecimals(china.integrated)} in China`,
      description: `Compared by the same route, from iron ore through a blast furnace, the United States stands in the middle: ${inSentence(cleaner)} have lower figures.`,
      state: { order: 'integrated' },
    },
  ],
  place: (frame, state) => placeIntensity(steelIntensity, frame, orderOf(state)),
  Component: Still,
  describe(state) {
    const order = orderOf(state);
    const list = (order === 'all' ? byAll : byIntegrated).map(
      (entry) => `${entry.name} ${twoDecimals(entry[order])}`,
    );
    return [
      `Three dots for each of ${byAll.length} economies: tonnes of CO₂ per tonne of steel in 2018 for all steel, for the blast furnace route and for arc furnaces.`,
      `United States: ${twoDecimals(us.all)} for all steel, ${twoDecimals(us.integrated)} by blast furnace, ${twoDecimals(us.arc)} by arc furnace.`,
      `${order === 'all' ? 'All steel' : 'Blast furnace route'}, lowest first: ${sentenceList(list)}.`,
    ].join(' ');
  },
  table: (state) => ({
    caption: 'CO₂ per tonne of steel by country and route, 2018: direct, upstream and from electricity',
    columns: [
      { key: 'country', label: 'Country' },
      { key: 'all', label: 'All steel', unit: 'tonnes of CO₂ per tonne' },
      { key: 'integrated', label: 'Blast furnace route', unit: 'tonnes of CO₂ per tonne' },
      { key: 'arc', label: 'Electric arc furnace', unit: 'tonnes of CO₂ per tonne' },
    ],
    rows: (orderOf(state) === 'all' ? byAll : byIntegrated).map(({ name, all, integrated, arc }) => ({
      country: name,
      all,
      integrated,
      arc,
    })),
  }),
  sources: datasetInfo('steel-intensity').sources,
  notes: [
    'All figures are for 2018 and follow the method of one report, from energy balances; what companies report differs. Direct and upstream emissions and those of the electricity used are included.',
    `${sentenceList(missing)} lack one of the two routes and are not drawn.`,
    'For aluminum and cement no comparable figures by country were found.',
  ],
  vintage: 'Reference year 2018 (Joint Research Centre of the European Commission, 2022).',
  live: false,
});
