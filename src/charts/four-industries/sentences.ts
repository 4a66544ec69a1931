/** What is said of the industries, their plants and the four together; every figure computed. Build only. */
import {
  changeOf,
  firstOf,
  FROM,
  lastOf,
  linesOf,
  plantLines,
  processOf,
  reportersIn,
  TO,
  totalsOf,
  YEARS,
  type Course,
  type FourIndustry,
  type PlantLine,
} from '@/facts/plant-lines';
import { integer, oneDecimal, sentenceList, twoDecimals, wholePercent } from '@/lib/format';
import { INDUSTRIES } from './layout';
import { isMarked, type Mark } from './placed';

/** Million tonnes: "56.2" or "4.84". */
export const mt = (t: number) => (t >= 1e7 ? oneDecimal(t / 1e6) : twoDecimals(t / 1e6));
export const first = (industry: FourIndustry) => totalsOf(industry)[0] ?? 0;
export const last = (industry: FourIndustry) => totalsOf(industry).at(-1) ?? 0;
/** Change of an industry's total in per cent, signed. */
export const changePct = (industry: FourIndustry) => 100 * (last(industry) / first(industry) - 1);
export const count = (lines: readonly PlantLine[], ...courses: readonly Course[]) =>
  lines.filter((line) => courses.includes(line.course)).length;
export const sumOf = (lines: readonly PlantLine[], value: (line: PlantLine) => number) =>
  lines.reduce((sum, line) => sum + value(line), 0);

/** The first year from which cement lies above steel in every year. */
export const crossing = (() => {
  const [steel, cement] = [totalsOf('steel'), totalsOf('cement')];
  const above = YEARS.findIndex((_, i) => cement.slice(i).every((t, j) => t > (steel[i + j] ?? 0)));
  if (above <= 0) throw new Error('four-industries: cement no longer passes steel within the years');
  return FROM + above;
})();

const process = processOf();
export const metalFirst = process[0] ?? 0;
export const metalLast = process.at(-1) ?? 0;

const moved = (industry: FourIndustry) =>
  `${changePct(industry) < 0 ? 'down' : 'up'} ${wholePercent(Math.abs(changePct(industry)))}`;

/** The line above the plants of an industry. */
export function heading(industry: FourIndustry): string {
  return `All ${industry}: ${mt(first(industry))} million tonnes from ${reportersIn(industry, FROM)} sites in ${FROM}, ${mt(last(industry))} from ${reportersIn(industry, TO)} in ${TO}`;
}

const MARKED: Record<Exclude<Mark, 'all'>, string> = {
  rose: 'emitted more in 2023 than in 2011, or are new'.replace('2023', String(TO)).replace('2011', String(FROM)),
  fell: `emitted less in ${TO} than in ${FROM}`,
  ended: `ended: no emissions of the industry reported for ${TO}, or no metal made`,
}; // prettier-ignore

function marked(lines: readonly PlantLine[], mark: Exclude<Mark, 'all'>, of: string): string {
  const list = lines.filter((line) => isMarked(line.course.charAt(0), mark));
  const change = sumOf(list, (line) => lastOf(line) - firstOf(line));
  return `${integer(list.length)} of ${integer(lines.length)} plants ${of} ${MARKED[mark]}; together ${change < 0 ? '−' : '+'}${mt(Math.abs(change))} million tonnes.`;
}

const entries: [string, string][] = [
  ['all/all', `${sentenceList(INDUSTRIES.map((one) => `${one} ${moved(one)}`))} from ${FROM} to ${TO}. Pick an industry to see its plants.`.replace(/^s/, 'S')],
  ...(['rose', 'fell', 'ended'] as const).map((mark) => [`all/${mark}`, marked(plantLines, mark, 'of the four industries')] as [string, string]),
  ...INDUSTRIES.flatMap((industry) => [
    [`${industry}/all`, `${heading(industry)}. Pick a line to see which plant it is.`],
    ...(['rose', 'fell', 'ended'] as const).map((mark) => [`${industry}/${mark}`, marked(linesOf(industry), mark, `of ${industry}`)] as [string, string]),
  ] as [string, string][]),
]; // prettier-ignore
/** Sentences of the readout by industry and mark. */
export const said: Record<string, string> = Object.fromEntries(entries);

/** "Great Lakes Works (4.12 million tonnes in 2011; mothballed)" */
const told = (line: PlantLine) =>
  `${line.label}, ${line.state} (${mt(firstOf(line))} in ${FROM}, ${line.end ? line.end.text : `${mt(lastOf(line))} in ${TO}`})`;

/** The text alternative of a state. */
export function describe(industry: FourIndustry | undefined, mark: Mark, ranked: readonly PlantLine[]): string {
  const key = `${industry ?? 'all'}/${mark}`;
  if (!industry && mark === 'all')
    return `Four lines, ${FROM} to ${TO}, in million tonnes of CO2 equivalent. ${INDUSTRIES.map((one) => `${one}: ${totalsOf(one).map((t) => oneDecimal(t / 1e6)).join(', ')}`).join('; ')}. Making aluminum alone, without power plants: ${mt(metalFirst)} in ${FROM}, ${mt(metalLast)} in ${TO}.`;
  const list = (industry ? ranked.filter((line) => line.industry === industry) : ranked).slice(0, 11);
  const metal = industry === 'aluminum' ? ` Of Warrick’s site the making of metal is ${mt(processOf('warrick')[0] ?? 0)} in ${FROM} and ${mt(processOf('warrick').at(-1) ?? 0)} in ${TO}.` : '';
  return `${industry ? 'One line a plant' : 'One row a plant, the largest changes'}, ${FROM} to ${TO}, million tonnes of CO2 equivalent. ${said[key]?.replace(/ Pick .*/, '') ?? ''} ${sentenceList(list.map(told))}.${metal}`;
} // prettier-ignore

export const changes = (industry: FourIndustry, course: Course) => changeOf(linesOf(industry), course);
