/** The named views and what each finds. Every number in them is computed. Build only. */
import { TRACT_708, tractsIn } from '@/data/corridor';
import { EPA_LINE } from '@/data/schema/risk-terms';
import { tractOf } from '@/data/tracts';
import { capital, integer, percent, words } from '@/lib/format';
import type { View } from '../contract';
import { figure } from './marks';
import { FIGURES, LEAST, rowOf } from './rows';
import { rankWords } from './sentences';
import { atLine, belowPct, corridor, lowestInCorridor, medianOf, nation, rankOf, within } from './series';

/** Stops the build when a headline no longer says what the data show. */
function holds(claim: boolean, what: string): void {
  if (!claim) throw new Error(`tract-risk: the data no longer show that ${what}`);
}

const tract = Number(TRACT_708);
const [in2014, in2019] = [tractOf(2014, TRACT_708), tractOf(2019, TRACT_708)];
const [risk2014, risk2019] = [in2014.risk ?? 0, in2019.risk ?? 0];
const below = Math.floor(belowPct(lowestInCorridor[2014], 2014));
const [from, to] = [FIGURES.indexOf(20), FIGURES.indexOf(40)];
const mostOf = (counts: readonly number[]) => Math.max(...counts);
const usual = mostOf(corridor[2019].counts);
const usualFigure = FIGURES[corridor[2019].counts.indexOf(usual)] ?? 0;
const line = { 2014: [atLine(corridor[2014]), atLine(nation[2014])], 2019: [atLine(corridor[2019]), atLine(nation[2019])] } as const; // prettier-ignore
const outside = (year: 2014 | 2019) =>
  tractsIn(year, 'rest').filter(({ risk }) => (risk ?? 0) >= EPA_LINE).length;

const elsewhere = tractsIn(2014, 'rest').filter(({ risk }) => {
  const row = risk === null ? -1 : rowOf(risk, '2014');
  return row >= from && row <= to;
}).length;

holds(rankOf(risk2014, 2014).above === 0, 'tract 708 is the highest of 2014');
holds(within(corridor[2014], from, to) === 0, 'no tract of the corridor lies between 15 and 45 in 2014');
holds(usual * 2 > corridor[2019].all, 'one figure holds half of the corridor’s tracts in 2019');
holds(line[2019][0] < line[2014][0], 'fewer tracts stand at the line in 2019 than in 2014');

export const views: readonly [View, ...View[]] = [
  {
    id: 'in-2014',
    title: `By the model for 2014, every tract of the corridor ranked above ${below}% of the nation’s`,
    description: `The lowest of the corridor’s ${integer(corridor[2014].all)} tracts stood at ${figure(lowestInCorridor[2014])} in a million; the nation’s middle tract at ${figure(medianOf(2014).nation)}. Emissions of 2014, modelled, from all sources: not today’s air.`,
    state: {},
  },
  {
    id: 'line-2014',
    title: `In 2014, ${line[2014][0]} of the nation’s ${line[2014][1]} tracts at EPA’s line or above were in the corridor`,
    description: `The corridor had ${percent((100 * corridor[2014].all) / nation[2014].all)} of the nation’s tracts and ${percent((100 * line[2014][0]) / line[2014][1])} of those modelled at 100 in a million or above. ${capital(words(outside(2014)))} more stood elsewhere in Louisiana.`,
    state: { from: '100' },
  },
  {
    id: 'tract-708-2014',
    title: `St. John’s tract 708 by the model for 2014: ${figure(risk2014)} in a million, the nation’s highest`,
    description: `${integer(Math.round(risk2014 / EPA_LINE))} times EPA’s line of 100. The figure is of one whole tract, of the emissions of 2014, and of all sources together; ${integer(in2014.people)} people lived there (2015–2019).`,
    state: { tract },
  },
  {
    id: 'nation-2014',
    title: `By the model for 2014, ${percent((100 * within(nation[2014], from, to)) / nation[2014].all)} of the nation’s tracts lay between ${LEAST[from]} and ${LEAST[to + 1]} in a million, none of the corridor’s`,
    description: `They are ${integer(within(nation[2014], from, to))} of ${integer(nation[2014].all)} tracts, ${integer(elsewhere)} of them in Louisiana outside the corridor. In the corridor the lowest tract stood at ${figure(lowestInCorridor[2014])}.`,
    state: { from: '20', to: '40', area: 'state' },
  },
  {
    id: 'in-2019',
    title: `By the model for 2019, ${usual} of the corridor’s ${corridor[2019].all} tracts stood at ${usualFigure} in a million`,
    description: `EPA rounded the figures of 2019 to one digit: ${usualFigure} stands for about ${usualFigure - 5} to ${usualFigure + 4}. Method and tracts differ from 2014’s, so that a difference is not a change of the air alone.`,
    state: { vintage: '2019' },
  },
  {
    id: 'line-2019',
    title: `In 2019, ${words(line[2019][0])} of the nation’s ${line[2019][1]} tracts at EPA’s line or above were in the corridor`,
    description: `Both lie in St. John the Baptist Parish. Rounded as they are, tracts printed as 100 may lie between about 95 and 149, so that some may be just below the line.`,
    state: { vintage: '2019', from: '100' },
  },
  {
    id: 'tract-708-2019',
    title: `The same tract by the model for 2019: ${figure(risk2019)} in a million, after rounding`,
    description: `${capital(rankWords(risk2019, 2019))}. Rounded to one digit, ${figure(risk2019)} stands for about 150 to 249. The tract has the same ground in both censuses; ${integer(in2019.people)} people lived there (2018–2022). What part of the fall is emissions and what part method, the two figures do not say.`,
    state: { vintage: '2019', tract },
  },
];
