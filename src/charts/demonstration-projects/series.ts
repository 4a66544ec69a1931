/** The projects as the picture needs them: group, sector in a word, places, a sentence. Pure; build only. */
import { demonstrationProjects, demonstrationSites, type DemonstrationProject } from '@/data/demonstrations';
import type { ProjectSector, ProjectStatus } from '@/data/schema/demonstration-terms';
import type { State } from '@/lib/address';
import { dateInWords, integer, oneDecimal } from '@/lib/format';
import { matches } from './match';
import { idOf, type Group } from './params';

export interface Project extends DemonstrationProject {
  id: string;
  group: Group;
  /** The sector in one word. */
  word: string;
  sites: readonly { lat: number; lon: number }[];
}

const GROUP_OF: Record<ProjectStatus, Group> = {
  terminated: 'terminated',
  withdrawn: 'company',
  cancelled: 'company',
  kept: 'going',
  agreement: 'going',
  'not-established': 'unknown',
};

export const SECTOR_WORDS: Record<ProjectSector, string> = {
  'Aluminum and metals': 'metals',
  'Cement and concrete': 'cement',
  'Chemicals and refining': 'chemicals',
  'Iron and steel': 'steel',
  'Food and beverage': 'food',
  Glass: 'glass',
  'Process heat': 'heat',
  'Pulp and paper': 'paper',
};

/** All projects, those with the most money first. */
export const projects: readonly Project[] = demonstrationProjects
  .map((row) => ({
    ...row,
    id: idOf(row.name),
    group: GROUP_OF[row.status],
    word: SECTOR_WORDS[row.sector],
    sites: demonstrationSites.filter((site) => site.n === row.n),
  }))
  .sort((a, b) => b.share_musd - a.share_musd || a.n - b.n);

export const ofGroup = (group: Group): Project[] => projects.filter((each) => each.group === group);

/** The projects that a state is about. */
export const shown = (state: State): Project[] =>
  projects.filter(({ id, group, word }) => matches({ id, group, sector: word }, state));

/** Federal shares as chosen, up to, in million dollars. */
export const sumOf = (list: readonly DemonstrationProject[]): number =>
  list.reduce((sum, { share_musd }) => sum + share_musd, 0);

/** 75 → "$75 million", 22.3 → "$22.3 million", 3069.1 → "$3,069 million". */
export const million = (musd: number): string =>
  `$${musd < 1000 && !Number.isInteger(musd) ? oneDecimal(musd) : integer(musd)} million`;

const PLAIN: Record<string, string> = {
  TBD: 'place to be determined',
  'selected: Kentucky or Ohio/Mississippi River Basins; later Inola, Oklahoma':
    'chosen for Kentucky or the river basins of the Ohio and Mississippi, later moved to Inola, Oklahoma',
};
/** The place as stated, in plain words. */
export const placeWords = ({ place }: DemonstrationProject): string =>
  PLAIN[place] ?? place.replace('incl.', 'including').replaceAll('; ', ', ');

/** "terminated by DOE (award 99.0)" → "terminated by DOE (award $99.0 million)", with its date. */
export function statusWords({ status, status_words, status_date }: DemonstrationProject): string {
  if (status === 'not-established') return 'nothing read since the choice';
  const words = status_words.replace(/award (\d+\.\d)/, 'award $$$1 million');
  return status_date === null ? words : `${words}, ${dateInWords(status_date)}`;
}

/** The project in a sentence or three. */
export const sentence = (row: DemonstrationProject): string =>
  `${row.selectee}: ${row.project}, ${placeWords(row)}. ${row.sector}, up to ${million(row.share_musd)}. Status as read: ${statusWords(row)}.`;
