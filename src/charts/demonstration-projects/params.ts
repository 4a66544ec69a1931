/** What a reader can pick: a status, a sector, a project. Shipped to the browser; a test holds the projects to the data. */
import type { Params } from '@/lib/address';

/** What became of a project, in the four groups of the list. */
export const GROUPS = [
  { value: 'terminated', label: 'Terminated by DOE', brief: 'Terminated' },
  { value: 'company', label: 'Dropped by the company', brief: 'Dropped by company' },
  { value: 'going', label: 'Kept, or agreement announced', brief: 'Kept or agreed' },
  { value: 'unknown', label: 'Nothing read since the choice', brief: 'Nothing read' },
] as const;
export type Group = (typeof GROUPS)[number]['value'];

const SECTORS = ['metals', 'cement', 'chemicals', 'steel', 'food', 'glass', 'heat', 'paper'];
const PROJECTS =
  'Wieland|Century Aluminum|Constellium|Golden Aluminum|Real Alloy|Brimstone|Sublime Systems|National Cement|Roanoke Cement|Summit Materials|Heidelberg Materials|ExxonMobil|ISP Chemicals|Dow|Eastman Chemical|Ørsted|Technip Energies|BASF|SSAB|Cleveland-Cliffs (Ohio)|Cleveland-Cliffs (Pa.)|Vale|U.S. Pipe|American Cast Iron Pipe|Unilever|Kraft Heinz|Diageo|Gallo Glass|Libbey Glass|O-I Glass|Skyven|Kohler|Nippon Dynawave'.split(
    '|',
  );

/** "U.S. Pipe" → "u-s-pipe": a project in the address. */
export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace('ø', 'o')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const all = { value: 'all', label: 'All' };
export const params: Params = {
  status: {
    type: 'choice',
    label: 'Status',
    options: [all, ...GROUPS.map(({ value, brief }) => ({ value, label: brief }))],
    default: 'all',
  },
  sector: {
    type: 'choice',
    label: 'Sector',
    options: [
      all,
      ...SECTORS.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) })),
    ],
    default: 'all',
  },
  project: {
    type: 'choice',
    label: 'Project',
    options: [all, ...PROJECTS.map((label) => ({ value: idOf(label), label }))],
    default: 'all',
  },
};
