/** Facts of beats 6 and 7: the thirty-three demonstrations, the awards that ended, the law and the money dated. */
import {
  awardTerminations,
  demonstrationProjects,
  demonstrationSites,
  lawAndMoney,
  TURN,
  type DemonstrationProject,
} from '@/data/demonstrations';
import type { ProjectStatus } from '@/data/schema/demonstration-terms';
import { datasetInfo } from '@/data/sources';
import { capital, dateInWords, integer, oneDecimal, words } from '@/lib/format';
import { defineFacts } from '../fact';
import { makers } from '../makers';

const { make, count, part } = makers('projects', datasetInfo('demonstration-projects').sources);
const listSources = { sources: datasetInfo('award-terminations').sources };
const eventSources = { sources: datasetInfo('law-and-money').sources };

const of = (...statuses: ProjectStatus[]) =>
  demonstrationProjects.filter(({ status }) => statuses.includes(status));
/** Federal shares as chosen, up to, million dollars. */
export const shareOf = (list: readonly DemonstrationProject[]): number =>
  list.reduce((sum, { share_musd }) => sum + share_musd, 0);

const all = demonstrationProjects;
export const terminated = of('terminated');
const dropped = of('withdrawn', 'cancelled');
const going = of('kept', 'agreement');
const unknown = of('not-established');
const cement = all.filter(({ sector }) => sector === 'Cement and concrete');
const steel = all.filter(({ sector }) => sector === 'Iron and steel');
const ended = (list: readonly DemonstrationProject[]) => list.filter(({ status }) => status === 'terminated');
const inProgram = awardTerminations.filter(({ n }) => n !== null);
const usd = (list: readonly { award_usd: number }[]) =>
  list.reduce((sum, { award_usd }) => sum + award_usd, 0) / 1e6;

/** Day of the election of 2024. */
const ELECTION = '2024-11-05';
const signed = inProgram.filter(({ executed }) => executed !== null);
const late = signed.filter(({ executed }) => (executed ?? '') > ELECTION);

/** The row of a project. Throws for a name that none has. */
function named(name: string): DemonstrationProject {
  const row = all.find((each) => each.name === name);
  if (!row) throw new Error(`no demonstration project is called "${name}"`);
  return row;
}

/** "$3,069 million", in another form "$3.07 billion". */
function money(name: string, musd: number, label: string, formula: string, more = {}) {
  const billion = `$${(musd / 1000).toFixed(musd >= 1000 ? 1 : 2)} billion`;
  const text = `$${musd < 1000 && !Number.isInteger(musd) ? oneDecimal(musd) : integer(musd)} million`;
  return make(name, label, formula, { value: musd, unit: 'million USD', text, forms: { billion } }, more);
}

/** A number of projects, in words. */
const number = (name: string, list: readonly unknown[], label: string, formula: string, more = {}) =>
  make(name, label, formula, {
    value: list.length, unit: 'projects', text: words(list.length),
    forms: { capital: capital(words(list.length)), figure: integer(list.length) },
  }, more); // prettier-ignore

const date = (name: string, day: string, label: string, formula: string, more = {}) =>
  make(name, label, formula, { value: day, unit: 'date', text: dateInWords(day) }, more);

/** The event of a day that some words tell from others; reads a figure out of it. */
export function eventOf(day: string, pattern: RegExp) {
  const row = lawAndMoney.find((each) => each.date === day && pattern.test(each.event));
  const found = row ? pattern.exec(row.event)?.[1] : undefined;
  if (!row) throw new Error(`law-and-money: no event of ${day} says ${pattern}`);
  return { row, found: found ?? '' };
}
const read = (name: string, day: string, pattern: RegExp, unit: string, label: string) => {
  const { row, found } = eventOf(day, pattern);
  return make(name, label, `read from the row of ${day}`, { value: found, unit, text: found }, {
    ...eventSources, inputs: [{ label: 'Row', value: row.event }],
  }); // prettier-ignore
};
const toward = lawAndMoney.filter(({ direction }) => direction === 'toward');
const away = lawAndMoney.filter(({ direction }) => direction === 'away');
const names = (list: readonly DemonstrationProject[]) => ({
  inputs: [{ label: 'They are', value: list.map(({ name }) => name).join('; ') }],
});

/** The topic's name in the ledger. */
export const title = 'The demonstration projects';

export const facts = defineFacts('projects', [
  number('all', all, 'Industrial demonstration projects chosen in March 2024', 'rows of the list'),
  money('sum', shareOf(all), 'Their federal shares as chosen, up to', 'sum of the shares of all rows'),
  number('terminated', terminated, 'Of these, terminated by DOE on May 30, 2025', 'rows with the status terminated', names(terminated)),
  money('terminated-sum', shareOf(terminated), 'Federal shares of the terminated projects as chosen, up to', 'sum of their shares'),
  part('terminated-part', shareOf(terminated), shareOf(all), 'Terminated projects’ part of the money as chosen', 'their shares over the shares of all'),
  money('terminated-awards', usd(inProgram), 'Awards of the terminated projects on the list', 'sum of the program’s awards on the list of May 30, 2025', listSources),
  number('dropped', dropped, 'Of the projects, dropped by their companies', 'rows with the status withdrawn or cancelled', names(dropped)),
  money('dropped-sum', shareOf(dropped), 'Federal shares of the projects dropped by companies, up to', 'sum of their shares'),
  number('going', going, 'Of the projects, kept or with an agreement announced', 'rows with the status kept or agreement', names(going)),
  number('unknown', unknown, 'Of the projects, those of which nothing was read since the choice', 'rows with the status not-established', names(unknown)),
  money('unknown-sum', shareOf(unknown), 'Federal shares of these, up to', 'sum of their shares'),
  part('unknown-part', shareOf(unknown), shareOf(all), 'Part of the money of which nothing more was read', 'their shares over the shares of all'),
  number('cement', cement, 'Projects for cement and concrete', 'rows of the sector'),
  number('cement-terminated', ended(cement), 'Of these, terminated', 'rows of the sector with the status terminated', names(ended(cement))),
  part('cement-part', shareOf(ended(cement)), shareOf(cement), 'Terminated part of the money for cement', 'shares of the terminated over shares of the sector'),
  number('steel', steel, 'Projects for iron and steel', 'rows of the sector'),
  number('steel-terminated', ended(steel), 'Of these, terminated', 'rows of the sector with the status terminated', names(ended(steel))),
  money('mitchell', named('Heidelberg Materials').share_musd, 'Federal share for capturing carbon at the Mitchell cement plant, up to', 'as chosen'),
  money('century', named('Century Aluminum').share_musd, 'Federal share for Century’s aluminum smelter, up to', 'as chosen'),
  money('vale', named('Vale').share_musd, 'Federal share for Vale’s iron ore briquettes, up to', 'as chosen'),
  money('skyven', named('Skyven').share_musd, 'Federal share for Skyven’s heat pumps, up to', 'as chosen'),
  money('skyven-award', (named('Skyven').terminated_usd ?? 0) / 1e6, 'Skyven’s award on the list', 'award on the list of May 30, 2025, for its site at Medina', listSources),
  count('places', demonstrationSites.length, 'places', 'Towns and counties that the sources name', 'rows of the list of places'),
  number('unplaced', all.filter(({ n }) => !demonstrationSites.some((site) => site.n === n)), 'Projects for which no town or county is named', 'projects without a row in the list of places'),
  date('chosen-on', '2024-03-25', 'Day the projects were chosen', 'as the events have it', eventSources),
  date('terminated-on', terminated[0]?.status_date ?? '', 'Day of the terminations', 'date of the status of the terminated projects'),
  number('listed', awardTerminations, 'Awards of May 30, 2025 that were identified', 'rows of the list of terminated awards', listSources),
  money('listed-sum', usd(awardTerminations), 'Their awards', 'sum of the rows', listSources),
  read('announced', '2025-05-30', /terminates (\d+) awards/, 'awards', 'Awards that DOE said it ended on May 30, 2025'),
  number('signed-read', signed, 'Awards of the program on the list whose day of signing was read', 'rows of the program with that day', listSources),
  number('signed-late', late, 'Of these, signed after the election of November 2024', `rows signed after ${ELECTION}`, listSources),
  read('pledge-2030', '2021-04-22', /(\d+ to \d+ percent)/, '% below 2005', 'The pledge for 2030, announced in April 2021'),
  read('pledge-2035', '2024-12-19', /(\d+ to \d+ percent)/, '% below 2005', 'The pledge for 2035, announced in December 2024'),
  read('second-awards', '2025-10-02', /terminates (\d+) awards/, 'awards', 'Awards ended in October 2025'),
  read('second-projects', '2025-10-02', /of (\d+) energy projects/, 'projects', 'Projects they were for'),
  read('papers', '2023-06', /has read (\d+) concept papers/, 'concept papers', 'Concept papers for the program'),
  read('asked', '2023-06', /more than (\d+) billion/, 'billion USD', 'Federal money they asked for, more than'),
  number('toward', toward, 'Events of the law and the money toward the pledge', 'rows with that direction', eventSources),
  number('toward-before', toward.filter(({ date_sort }) => date_sort < TURN), 'Of these, before January 20, 2025', 'rows with an earlier day', eventSources),
  number('away', away, 'Events of the law and the money away from the pledge', 'rows with that direction', eventSources),
  number('away-after', away.filter(({ date_sort }) => date_sort >= TURN), 'Of these, on January 20, 2025 or after', 'rows with that day or a later one', eventSources),
]); // prettier-ignore
