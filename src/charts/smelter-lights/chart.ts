import { aluminumSmelters } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { countByStatus, smelterStatus, SMELTER_YEARS } from '@/data/smelter-status';
import { capital, sentenceList, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeLights, type PlacedLights } from './layout';
import { params } from './params';
import { readout } from './readout';

const count = (year: number) => countByStatus(aluminumSmelters, year);
const closing = (year: number) =>
  aluminumSmelters.filter((smelter) => smelter.last_year === year).map((smelter) => smelter.short_name);
const all = words(aluminumSmelters.length);
const northwest = aluminumSmelters.filter((smelter) => ['WA', 'OR', 'MT'].includes(smelter.state));
const northwestGone = northwest.filter(
  (smelter) => smelter.last_year !== null && smelter.last_year >= 2000 && smelter.last_year <= 2003,
);
const four = aluminumSmelters.filter((smelter) => smelter.operating).map((smelter) => smelter.short_name);

export const chart = defineChart<PlacedLights>({
  slug: 'smelter-lights',
  story: 'aluminum',
  order: 3,
  name: 'The lights go out',
  summary:
    'Every primary aluminum smelter known to have run in the United States since 1978, as a lamp in its place, lit in the years it made metal.',
  measure: () =>
    'U.S. primary aluminum smelters. Area of a lamp: capacity. Lit until the last year in which the plant made metal',
  params,
  views: [
    {
      id: 'all-lit',
      title: `1980: at least ${words(count(1980).running)} smelters, from Puget Sound to the Carolinas`,
      description: `At the start at least ${words(count(1980).running)} of ${all} smelters make metal, along the Columbia and the Ohio, in the Tennessee valley and on the Gulf.`,
      state: { year: 1980 },
    },
    {
      id: 'south-1985',
      title: `1985: ${words(closing(1985).length)} plants of the South stop in one year`,
      description: `${capital(sentenceList(closing(1985)))} make their last metal in 1985. Point Comfort and Chalmette, on the Gulf, were dark already.`,
      state: { year: 1985 },
    },
    {
      id: 'northwest-2000',
      title: `2000: ${words(closing(2000).length)} plants in the Northwest stop in one year`,
      description: `${capital(sentenceList(closing(2000)))} stop in 2000. Of the Northwest's ${words(northwest.length)} smelters, ${words(northwestGone.length)} have their last year between 2000 and 2003.`,
      state: { year: 2000 },
    },
    {
      id: 'recession-2009',
      title: `2009: ${words(count(2010).running)} will outlast the recession`,
      description: `${capital(sentenceList(closing(2009)))} make their last metal in 2009.`,
      state: { year: 2009 },
    },
    {
      id: 'intalco-2020',
      title: '2020: the last lamp of the Northwest',
      description: `Intalco, on the Strait of Georgia, stops in 2020. Of ${words(northwest.length)} smelters in Washington, Oregon and Montana none is left.`,
      state: { year: 2020 },
    },
    {
      id: 'four-left',
      title: `2026: ${words(four.length)} are left`,
      description: `${capital(sentenceList(four))} still make metal; the newest of them began in 1980.`,
      state: { year: 2026 },
    },
  ],
  place: (frame) => placeLights(aluminumSmelters, frame),
  Component: Drawing,
  describe(state) {
    const year = Number(state['year']);
    const now = count(year);
    const going = closing(year);
    return [
      `Map of the 48 states with ${aluminumSmelters.length} aluminum smelters in ${year}.`,
      `${now.running} are running, ${now.closed} are closed${now.idle ? `, ${now.idle} idle` : ''}${now.unknown ? `, and for ${now.unknown} it is not known` : ''}.`,
      going.length ? `Last metal in ${year} at ${sentenceList(going)}.` : '',
      year >= 2025 ? `Left are ${sentenceList(four)}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  table(state) {
    const year = Number(state['year']);
    return {
      caption: `U.S. primary aluminum smelters and their status in ${year}`,
      columns: [
        { key: 'smelter', label: 'Smelter' },
        { key: 'place', label: 'Place' },
        { key: 'status', label: `Status in ${year}` },
        { key: 'opened', label: 'Opened' },
        { key: 'last_year', label: 'Last year of metal' },
        { key: 'capacity_kt', label: 'Capacity', unit: 'thousand tonnes a year' },
        { key: 'owner', label: 'Last owner' },
        { key: 'confidence', label: 'Confidence' },
      ],
      rows: aluminumSmelters.map((smelter) => ({
        smelter: smelter.name,
        place: `${smelter.city}, ${smelter.state}`,
        status: {
          before: 'not built',
          running: 'running',
          idle: 'idle',
          unknown: 'not known',
          closed: 'closed',
        }[smelterStatus(smelter, year)],
        opened: smelter.opened,
        last_year: smelter.last_year,
        capacity_kt: smelter.capacity_kt,
        owner: smelter.owner_last,
        confidence: smelter.confidence,
      })),
    };
  },
  sources: datasetInfo('aluminum-smelters').sources,
  notes: [
    'A lamp stays lit from a plant’s opening to its last year of metal; curtailments in between show only where both their ends were found. Dashed lamps may have run, but nothing was read that says so: San Patricio and Scottsboro, whose closing years were not found, and the early years of Listerhill and Patterson. Three smaller plants for which no source was read are missing.',
  ],
  vintage: `Compiled 2026, status ${SMELTER_YEARS.from}–${SMELTER_YEARS.to}.`,
  ground: 'furnace',
  readout,
  live: true,
});
