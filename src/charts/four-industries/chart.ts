import {
  FROM,
  fourIndustry,
  linesOf,
  plantLines,
  processOf,
  TO,
  totalsOf,
  withLandfill,
  YEARS,
} from '@/facts/plant-lines';
import { datasetInfo } from '@/data/sources';
import type { State } from '@/lib/address';
import { words as inWords } from '@/lib/format';
import { defineChart, type Table } from '../contract';
import Drawing from './Drawing.svelte';
import { placeFour } from './layout';
import { params } from './params';
import { isMarked, markOf, pictureOf, type PlacedFour } from './placed';
import { readout } from './readout';
import { ranked } from './rows';
import { crossing, describe, heading, said } from './sentences';
import { views } from './views';

const words = {
  heading,
  said,
  crossing: { year: crossing, text: `Since ${crossing} cement emits more than steel` },
};

/** The plants a state shows, in its order. */
function shown(state: State) {
  const industry = fourIndustry(state['industry']);
  const mark = markOf(state);
  const lines = industry ? linesOf(industry) : plantLines;
  return mark === 'all'
    ? lines
    : ranked(mark).filter((line) => industry === undefined || line.industry === industry);
}

const COURSES = { rose: 'rose', fell: 'fell', ended: 'ended', began: 'began later' } as const;

function plantTable(state: State): Table {
  return {
    caption: `Direct emissions of plants of the four industries, ${FROM}–${TO}`,
    columns: [
      { key: 'plant', label: 'Plant' },
      { key: 'state', label: 'State' },
      { key: 'industry', label: 'Industry' },
      { key: 'course', label: `${FROM} to ${TO}` },
      { key: 'end', label: 'How the line ends' },
      ...YEARS.map((year) => ({ key: `t${year}`, label: String(year), unit: 'tonnes CO₂e' })),
    ],
    rows: shown(state)
      .filter((line) => isMarked(line.course.charAt(0), markOf(state)))
      .map((line) => ({
        plant: line.name,
        state: line.state,
        industry: line.industry,
        course: COURSES[line.course],
        end: line.end?.text ?? '',
        ...Object.fromEntries(YEARS.map((year, i) => [`t${year}`, line.t[i] ?? null])),
      })),
  };
}

export const chart = defineChart<PlacedFour>({
  slug: 'four-industries',
  story: 'heavy-industry',
  order: 5,
  name: 'Steel, coke, cement and aluminum since 2011',
  summary:
    'Greenhouse gases reported by the four industries and by each of their plants, 2011 to 2023: totals, risers, fallers, and plants that ended.',
  measure: () => `Million tonnes of CO₂ equivalent a year, direct emissions of whole sites, ${FROM}–${TO}`,
  params,
  views,
  place: (frame) => placeFour(frame, words),
  Component: Drawing,
  describe: (state) => describe(fourIndustry(state['industry']), markOf(state), shown(state)),
  table(state) {
    if (pictureOf(state) !== 'overview') return plantTable(state);
    return {
      caption: 'Direct emissions of the four industries by reporting year',
      columns: [
        { key: 'year', label: 'Year' },
        ...(['steel', 'coke', 'cement', 'aluminum'] as const).map((key) => ({
          key,
          label: `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
          unit: 'tonnes CO₂e',
        })),
        { key: 'metal', label: 'of which making aluminum', unit: 'tonnes CO₂e' },
      ],
      rows: YEARS.map((year, i) => ({
        year,
        steel: totalsOf('steel')[i] ?? null,
        coke: totalsOf('coke')[i] ?? null,
        cement: totalsOf('cement')[i] ?? null,
        aluminum: totalsOf('aluminum')[i] ?? null,
        metal: processOf()[i] ?? null,
      })),
    };
  },
  tableRows: 40,
  sources: [
    ...new Set(
      ['facility-emissions', 'aluminum-emissions', 'steel-plants', 'cement-plants'].flatMap((name) =>
        datasetInfo(name as 'steel-plants').sources.filter((key) => !key.endsWith('2010.xlsx')),
      ),
    ),
  ],
  notes: [
    `The four industries have reported since 2010, but landfills of industrial waste, which ${inWords(withLandfill)} of these sites have had, joined for ${FROM}: the lines begin there. Industry goes by what a site reported in the year (steel: subpart Q without taconite mines and coke plants; coke: NAICS 324199; cement: H; aluminum: F).`,
    'Reporting is not operating. Closed, retired or mothballed is said only where the plant trackers of 2025 or our list of smelters say so. “Zero” and “no report” are what the program’s files show. A site may also go on under another industry: it then reports fuel burning only.',
    'Whole sites: steel works with their coke ovens, smelters with their power plants. Electricity bought is in none of these numbers. A works that reports under several facility numbers is one line (Indiana Harbor, Massena West).',
    'Rose and fell compare two years, 2011 and 2023, and say nothing of the tonnes made. A cement maker at Ragland, Alabama, reported outside the industry in 2018–2020, the works at Fairfield, Alabama, in 2016–2019: gaps in their lines.',
  ],
  vintage: `Reporting years ${FROM}–${TO}; plant trackers of July and September 2025.`,
  embedded: 'narrow',
  readout,
  live: true,
});
