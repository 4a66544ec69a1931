import { datasetInfo } from '@/data/sources';
import { integer } from '@/lib/format';
import { figureOf, type ProgramFigure } from '@/data/programmes';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeMoney } from './layout';
import { params } from './params';
import { SCENES, stepOf, type PlacedMoney } from './placed';
import { readout } from './readout';
import { amounts, endedProjects, projects, SQUARE } from './series';
import { said } from './words';
import { views } from './views';

const IDP = 'Industrial Demonstrations Program';
const NEED = 'Capital needed in eight industries';
const CLEAN = 'Sec. 60503 GSA Federal Buildings Fund, low embodied carbon materials';
/** The rows behind the squares: name, million dollars, the figure it rests on, the step that brings it. */
const ROWS: readonly [sum: string, millions: number, figure: ProgramFigure, step: number, checked?: string][] = [
  ['Average concept paper', amounts.paper, figureOf(IDP, 'federal funding requested in concept papers (more than)'), 0],
  ['Average project selected', amounts.project, figureOf(IDP, 'federal shares of the selections, added up'), 0],
  ['Offered to the projects selected', amounts.offered, figureOf(IDP, 'federal shares of the selections, added up'), 1],
  ['Ended: awards on the list', amounts.endedAwards, figureOf(IDP, 'awards of those projects on the list'), 2],
  ['Ended: shares of those projects as selected', amounts.endedShares, figureOf(IDP, 'federal shares of those projects, as selected'), 2],
  ['Asked for in concept papers', amounts.asked, figureOf(IDP, 'federal funding requested in concept papers (more than)'), 3],
  ['Buy Clean, building and road materials', amounts.clean, figureOf('Federal Buy Clean (IRA)', CLEAN), 4],
  ['Federal purchasing in a year', amounts.purchasing, figureOf('Federal purchasing', 'goods and services in a year (more than)'), 5],
  ['Capital needed, lower end', amounts.needLow, figureOf(NEED, 'lower end of DOE’s estimate, as the memo reports it'), 6, 'memo only'],
  ['Capital needed, upper end', amounts.needHigh, figureOf(NEED, 'upper end of DOE’s estimate, as the memo reports it'), 6, 'memo only'],
]; // prettier-ignore

export const chart = defineChart<PlacedMoney>({
  slug: 'money-to-scale',
  story: 'ira-gap',
  order: 5,
  name: 'The money to scale',
  summary:
    'Federal money for industry in squares of $100 million: what was asked, offered and ended, against what the government buys and what is said to be needed.',
  measure: () => 'One square is $100 million; a block of a hundred squares is $10 billion',
  params,
  views,
  place: (frame) => placeMoney(frame),
  Component: Drawing,
  describe: (state) =>
    `Sums of money as areas of equal squares that share one corner, seen from farther away step by step; each square is $100 million. ${SCENES.slice(0, stepOf(state) + 1).map((id) => said[id]).join(' ')}`, // prettier-ignore
  table: (state) => ({
    caption: 'The sums and their squares of $100 million',
    columns: [
      { key: 'sum', label: 'Sum' },
      { key: 'millions', label: 'Amount', unit: 'million U.S. dollars' },
      { key: 'squares', label: 'Squares', unit: 'of $100 million' },
      { key: 'bound', label: 'As the source means it' },
      { key: 'date', label: 'Date' },
      { key: 'checked', label: 'Where it was read' },
      { key: 'source', label: 'Source' },
    ],
    rows: ROWS.filter(([, , , step]) => step <= stepOf(state)).map(([sum, millions, figure, , checked]) => ({
      sum,
      millions: Math.round(millions * 10) / 10,
      squares: Math.round((millions / SQUARE) * 100) / 100,
      bound: figure.bound,
      date: figure.date,
      checked: checked ?? (figure.basis === 'summed' ? 'added up from the lists' : 'at the source named'),
      source: figure.source_title,
    })),
  }),
  sources: datasetInfo('federal-programmes').sources,
  notes: [
    `Not one kind of money. The program’s sums are federal shares, “up to” so much, to be matched by companies; Buy Clean is a law’s sum for several years; purchasing is a yearly sum; the need is capital of companies over decades. Areas can be compared, budgets not.`,
    `Ended: ${integer(endedProjects)} of ${integer(projects)} projects have an award on the list of May 30, 2025. Two had awards there for one of several plants; bright squares are the awards listed, pale ones the rest of the projects’ shares. Other projects ended in other ways or may yet go on.`,
    'The need is what a policy memo says that DOE estimated in 2023. The report exists; in the part we could read the sum was not found. Concept papers are no applications: 130 of the 411 were encouraged to apply in full.',
  ],
  vintage: 'Sums of 2022–2025.',
  readout,
  live: true,
});
