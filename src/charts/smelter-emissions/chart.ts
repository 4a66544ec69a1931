import { aluminumEmissions, aluminumSmelters } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { sentenceList, tonnes, twoDecimals, wholePercent, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeEmissions, type PlacedEmissions } from './layout';
import { params } from './params';
import { readout } from './readout';
import { emissionSeries, totalIn, type EmissionSeries, type Measure } from './series';

const FROM = 2011;
const TO = 2023;
const series = emissionSeries(aluminumEmissions, aluminumSmelters);
const one = (id: string): EmissionSeries => {
  const found = series.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`smelter-emissions: no series "${id}"`);
  return found;
};
const of = (id: string, year: number) => {
  const entry = one(id).years.find((candidate) => candidate.year === year);
  if (!entry) throw new Error(`smelter-emissions: ${id} has no ${year}`);
  return entry;
};

const stopped = series.filter((candidate) => !candidate.running);
const change = (measure: Measure) => 1 - totalIn(series, measure, TO) / totalIn(series, measure, FROM);
const fall = totalIn(series, 'process', FROM) - totalIn(series, 'process', TO);
const fallOfStopped = totalIn(stopped, 'process', FROM) / fall;
if (fallOfStopped < 0.6)
  throw new Error('smelter-emissions: the plants that stopped are no longer most of the fall');
const topPfc = [...series].sort((a, b) => of(b.id, FROM).pfc - of(a.id, FROM).pfc).slice(0, 3);
if (topPfc.some((candidate) => candidate.running))
  throw new Error('smelter-emissions: one of the largest PFC emitters still runs');
const topPfcShare = totalIn(topPfc, 'pfc', FROM) / totalIn(series, 'pfc', FROM);
const warrick = of('warrick', TO);
const hawesville = of('hawesville', FROM);
const million = (t: number) => `${twoDecimals(t / 1e6)} million`;

const OF: Record<Measure, string> = {
  process: 'of process emissions',
  pfc: 'of perfluorocarbons',
  total: 'by whole sites',
};
const sentence = (measure: Measure) =>
  `All ${words(series.length)} together: ${tonnes(totalIn(series, measure, FROM))} ${OF[measure]} in ${FROM}, ${tonnes(totalIn(series, measure, TO))} in ${TO}.`;
const said = {
  process: sentence('process'),
  pfc: sentence('pfc'),
  total: `Warrick’s site: ${tonnes(warrick.total)} in ${TO}, of which ${tonnes(warrick.process)} are process emissions. The other ${words(series.filter((candidate) => candidate.running).length - 1)} sites of ${TO} together: ${tonnes(totalIn(series, 'total', TO) - warrick.total)}.`,
};

export const chart = defineChart<PlacedEmissions>({
  slug: 'smelter-emissions',
  story: 'aluminum',
  order: 7,
  name: 'What the smelters emit',
  summary:
    'Greenhouse gases reported by each U.S. smelter in the years it made metal: from making aluminum, perfluorocarbons alone, or the whole site.',
  // Live charts keep one line for all measures; the key in the drawing says which is shown.
  measure: () =>
    `Million tonnes of CO₂ equivalent a year, in the years each smelter made metal, ${FROM}–${TO}`,
  params,
  views: [
    {
      id: 'process',
      title: `From ${FROM} to ${TO} emissions fell ${wholePercent(100 * change('process'))}, mostly at plants that stopped`,
      description: `Process emissions: CO₂ from carbon anodes and perfluorocarbons. The ${words(stopped.length)} smelters that stopped by 2022 account for ${wholePercent(100 * fallOfStopped)} of the fall since ${FROM}.`,
      state: { measure: 'process' },
    },
    {
      id: 'pfc',
      title: `The three biggest emitters of PFCs have all stopped`,
      description: `${sentenceList(topPfc.map((candidate) => candidate.name))} emitted ${wholePercent(100 * topPfcShare)} of all perfluorocarbons in ${FROM}, gases that form when a pot runs short of alumina. Massena West’s highest year was ${tonnes(Math.max(...one('massena-west').years.map((year) => year.pfc)))}.`,
      state: { measure: 'pfc' },
    },
    {
      id: 'with-power-plant',
      title: `Warrick in ${TO}: ${million(warrick.total)} tonnes, ${twoDecimals(warrick.process / 1e6)} from aluminum`,
      description: `Everything each site reports in ${TO}. Most of Warrick’s total is the power plant on its site, which burns coal; emissions of the electricity that other smelters buy are counted elsewhere.`,
      state: { measure: 'total' },
    },
    {
      id: 'hawesville',
      title: `Hawesville in ${FROM}: ${wholePercent((100 * hawesville.pfc) / hawesville.process)} of its process emissions were PFCs`,
      description: `Hawesville, Kentucky, emitted ${tonnes(hawesville.process)} in ${FROM}, more than any other, of which ${tonnes(hawesville.pfc)} were perfluorocarbons. It stopped in 2022.`,
      state: { measure: 'process', plant: 'hawesville' },
    },
  ],
  place: (frame) => placeEmissions(series, frame, said),
  Component: Drawing,
  describe(state) {
    const measure = state['measure'] as Measure;
    const list = series.map((candidate) => {
      const [first, last] = [candidate.years[0], candidate.years.at(-1)];
      return first && last
        ? `${candidate.name} ${tonnes(first[measure])} in ${first.year}, ${tonnes(last[measure])} in ${last.year}`
        : candidate.name;
    });
    return `${series.length} small column charts on one scale, one a smelter, ${FROM} to ${TO}. ${said[measure]} ${list.join('; ')}.`;
  },
  table(state) {
    const plant = state['plant'];
    const names = new Map(aluminumSmelters.map((smelter) => [smelter.id, smelter.short_name]));
    return {
      caption: 'Reported greenhouse gas emissions of U.S. smelters, all years with a report',
      columns: [
        { key: 'smelter', label: 'Smelter' },
        { key: 'state', label: 'State' },
        { key: 'year', label: 'Year' },
        { key: 'process', label: 'Process emissions', unit: 'tonnes CO₂e' },
        { key: 'pfc', label: 'of which PFCs', unit: 'tonnes CO₂e' },
        { key: 'process_co2', label: 'of which CO₂', unit: 'tonnes' },
        { key: 'total', label: 'Whole site', unit: 'tonnes CO₂e' },
      ],
      rows: aluminumEmissions
        .filter((row) => plant === 'all' || row.smelter_id === plant)
        .map((row) => ({
          smelter: names.get(row.smelter_id) ?? row.smelter_id,
          state: row.state,
          year: row.year,
          process: row.process_t,
          pfc: row.pfc_t,
          process_co2: row.process_co2_t,
          total: row.total_direct_t,
        }))
        .sort((a, b) => a.smelter.localeCompare(b.smelter) || a.year - b.year),
    };
  },
  sources: datasetInfo('aluminum-emissions').sources.filter((key) => key.startsWith('ghgrp/')),
  notes: [
    'Warrick’s own total is mostly its power plant, not its smelter: compare smelters by process emissions. Electricity that a smelter buys is in none of these numbers.',
    'Reporting is not operating: years without process emissions are left blank, though closed sites may go on reporting small amounts. Columbia Falls reported every year to 2015 but made no metal, so it has no panel. New Madrid stood idle from March 2016 to mid-2018 and stopped again in January 2024, after these data.',
    'CO₂ equivalent by the warming potentials of the IPCC’s fourth assessment (2007), as EPA’s program counts. PFCs are perfluorocarbons.',
  ],
  vintage: `Reporting years ${FROM}–${TO}.`,
  readout,
  live: true,
});
