import { datasetInfo } from '@/data/sources';
import type { State } from '@/lib/address';
import { capital, integer, sentenceList, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeProjects } from './layout';
import { GROUPS, params, type Group } from './params';
import type { PlacedProjects } from './placed';
import { readout } from './readout';
import { million, ofGroup, placeWords, projects, sentence, shown, statusWords, sumOf } from './series';

const count = (group: Group) => words(ofGroup(group).length);
const ended = ofGroup('terminated');
const dropped = ofGroup('company');
const going = ofGroup('going');
const unknown = ofGroup('unknown');
const awards = ended.reduce((sum, { terminated_usd }) => sum + (terminated_usd ?? 0), 0) / 1e6;
const smaller = ended.filter(
  ({ terminated_usd, share_musd }) => (terminated_usd ?? 0) / 1e6 < share_musd - 0.5,
);
const named = (list: readonly { name: string }[]) => sentenceList(list.map(({ name }) => name));
const ofSector = (word: string) => projects.filter((project) => project.word === word);
const cement = ofSector('cement');
const steel = ofSector('steel');
const among = (list: typeof steel, group: Group) => list.filter((project) => project.group === group);
if (!dropped.every(({ project, word }) => project.startsWith('Hydrogen') && word === 'steel'))
  throw new Error('demonstration-projects: the titles speak of hydrogen projects for steel');
if (going.map(({ name }) => name).join() !== 'Century Aluminum,Vale')
  throw new Error('demonstration-projects: the titles speak of a smelter and of briquettes');

if (!among(cement, 'unknown').every(({ project }) => /calcined clay/i.test(project)))
  throw new Error('demonstration-projects: the description of cement speaks of calcined clay');

/** The first words of a description: what the state shows. */
function lead(state: State): string {
  const list = shown(state);
  if (list.length === projects.length) return `All ${words(list.length)} projects on a map and as a list`;
  return `${capital(words(list.length))} of ${words(projects.length)} projects lit on a map and in a list`;
}

export const chart = defineChart<PlacedProjects>({
  slug: 'demonstration-projects',
  story: 'ira-gap',
  order: 6,
  name: 'The industrial demonstrations, project by project',
  summary:
    'The thirty-three projects that the Department of Energy chose in March 2024 for its Industrial Demonstrations Program: where they are, what they were to get, and what was read of them since.',
  measure: () => 'Federal share of the projects chosen in March 2024, up to, and their status as read in November 2026',
  params,
  views: [
    {
      id: 'all',
      title: `Of ${words(projects.length)} projects ${count('terminated')} were terminated; of ${count('unknown')} nothing more was read`,
      description: `Chosen for up to ${million(sumOf(projects))} in all. ${capital(count('company'))} were dropped by their companies, and for ${count('going')} the award was kept or an agreement announced. Nothing read does not mean that a project goes on.`,
      state: {},
    },
    {
      id: 'terminated',
      title: `In one day ${count('terminated')} projects lost awards chosen for up to ${million(sumOf(ended))}`,
      description: `The awards on the list of May 30, 2025 add up to ${million(awards)}: those of ${named(smaller)} were smaller than what had been chosen.`,
      state: { status: 'terminated' },
    },
    {
      id: 'dropped',
      title: `Both projects for hydrogen in steel were dropped by their companies, not by DOE`,
      description: dropped.map((row) => `${row.selectee}, up to ${million(row.share_musd)}: ${statusWords(row)}.`).join(' '),
      state: { status: 'company' },
    },
    {
      id: 'kept',
      title: `${capital(count('going'))} kept an award or reached an agreement, as far as read`,
      description: going.map((row) => `${row.selectee}, up to ${million(row.share_musd)}: ${statusWords(row)}.`).join(' '),
      state: { status: 'going' },
    },
    {
      id: 'nothing-read',
      title: `Of ${count('unknown')} projects, up to ${million(sumOf(unknown))}, nothing was read after they were chosen`,
      description: `${named(unknown)}. They may go on or not; this site found no page that tells.`,
      state: { status: 'unknown' },
    },
    {
      id: 'cement',
      title: `Of ${words(cement.length)} cement projects ${words(among(cement, 'terminated').length)} were terminated, with ${million(sumOf(among(cement, 'terminated')))} of ${million(sumOf(cement))}`,
      description: `Terminated: ${named(among(cement, 'terminated'))}. Nothing was read of ${named(among(cement, 'unknown'))}, both for calcined clay.`,
      state: { sector: 'cement' },
    },
    {
      id: 'steel',
      title: `Of ${words(steel.length)} projects for iron and steel ${words(among(steel, 'terminated').length)} were terminated and ${words(among(steel, 'company').length)} dropped`,
      description: steel.map((row) => `${row.name}: ${statusWords(row)}.`).join(' '),
      state: { sector: 'steel' },
    },
  ],
  place: (frame) => placeProjects(frame),
  Component: Drawing,
  describe: (state) =>
    `${lead(state)}, with dots by federal share. ` +
    GROUPS.map(({ value, label }) => ({ label, list: shown(state).filter(({ group }) => group === value) }))
      .filter(({ list }) => list.length > 0)
      .map(({ label, list }) =>
        list.length <= 2
          ? `${label}: ${list.map(sentence).join(' ')}`
          : `${label}: ${words(list.length)}, up to ${million(sumOf(list))} (${list.map(({ name, word, share_musd }) => `${name}, ${word}, ${integer(share_musd)}`).join('; ')}).`,
      )
      .join(' '),
  table: (state) => ({
    caption: 'Industrial demonstration projects: status as read in November 2026, with date and source',
    columns: [
      { key: 'name', label: 'Project' },
      { key: 'status', label: 'Status as read' },
      { key: 'status_date', label: 'Date of status' },
      { key: 'share', label: 'Federal share, up to', unit: 'million $' },
      { key: 'award', label: 'Award on the list of May 30, 2025', unit: 'million $' },
      { key: 'sector', label: 'Sector' },
      { key: 'selectee', label: 'Chosen' },
      { key: 'title', label: 'Title' },
      { key: 'place', label: 'Place as stated' },
      { key: 'reduction', label: 'Reduction as stated' },
      { key: 'confidence', label: 'Confidence' },
      { key: 'read_in', label: 'Read in' },
      { key: 'url', label: 'Address' },
    ],
    rows: shown(state).map((row) => ({
      name: row.name,
      status: row.status_words,
      status_date: row.status_date,
      share: row.share_musd,
      award: row.terminated_usd === null ? null : row.terminated_usd / 1e6,
      sector: row.sector,
      selectee: row.selectee,
      title: row.project,
      place: placeWords(row),
      reduction: row.stated_reduction,
      confidence: row.confidence,
      read_in: row.source_title,
      url: row.source_url,
    })),
  }),
  sources: [...new Set([...datasetInfo('demonstration-projects').sources, 'policy/demonstration-sites.csv', 'geography/us_cities.csv'])],
  notes: [
    'Amounts are federal shares as chosen, up to; companies were to pay at least as much again. An award signed later could be smaller, or for one site of several.',
    'Status is that of the latest page read, each a stored copy and some of them reposts; the table names them. “Nothing read” is a limit of this search, not a finding about the project.',
    'Two of the 24 awards that DOE ended on May 30, 2025 could not be identified; a project without a status may be one of them. A later list of October 2025 was not read by name.',
    'A dot is a town, not a plant; for Ørsted and for SSAB in Mississippi it is the middle of a county. The smallest dots are places of projects with several, whose money is not known by place; of Kraft Heinz’s ten plants four are named. Dots that would hide each other are moved apart.',
  ],
  vintage: 'Chosen March 25, 2024; status as read in November 2026, latest of February 2026.',
  readout,
  live: true,
}); // prettier-ignore
