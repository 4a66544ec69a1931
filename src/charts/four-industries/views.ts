/** The named views and what each finds. Build only. */
import { firstOf, FROM, lastOf, linesOf, plantLines, reportersIn, TO } from '@/facts/plant-lines';
import { capital, integer, sentenceList, wholePercent, words } from '@/lib/format';
import type { View } from '../contract';
import { ranked } from './rows';
import {
  changePct,
  changes,
  count,
  crossing,
  first,
  last,
  metalFirst,
  metalLast,
  mt,
  sumOf,
} from './sentences';

const pct = (value: number) => wholePercent(Math.abs(value));
const falls = linesOf('steel')
  .toSorted((a, b) => lastOf(a) - firstOf(a) - (lastOf(b) - firstOf(b)))
  .slice(0, 10);
const tenFall = sumOf(falls, (line) => firstOf(line) - lastOf(line));
const steelFall = first('steel') - last('steel');
if (tenFall < steelFall) throw new Error('four-industries: ten steel works are no longer more than the fall');
const steelEnded = linesOf('steel').filter((line) => line.course === 'ended');
const large = steelEnded.filter((line) => firstOf(line) > 1e6);
const cement = linesOf('cement');
const compared = (lines: typeof cement) => count(lines, 'rose', 'fell');
const coke = linesOf('coke');
const cokeEnded = coke.filter((line) => line.course === 'ended');
const [warrick] = linesOf('aluminum');
if (warrick?.label !== 'Warrick')
  throw new Error('four-industries: Warrick is no longer the largest smelter');
const rose = ranked('rose');
const fell = ranked('fell');
const ended = ranked('ended');
const names = (lines: readonly { label: string }[]) => sentenceList(lines.map((line) => line.label));
const steelOfTen = fell.slice(0, 10).filter((line) => line.industry === 'steel').length;
const silent = ended.filter((line) => line.end?.why === 'silent').length;

export const views: readonly [View, ...View[]] = [
  {
    id: 'totals',
    title: `Since ${crossing} cement has emitted more than steel`,
    description: `From ${FROM} to ${TO} steel fell ${pct(changePct('steel'))}, to ${mt(last('steel'))} million tonnes, and cement rose ${pct(changePct('cement'))}, to ${mt(last('cement'))}. Coke fell ${pct(changePct('coke'))}. Smelter sites fell ${pct(changePct('aluminum'))}, the metal they make ${pct(100 * (metalLast / metalFirst - 1))} by its own emissions.`,
    state: {},
  },
  {
    id: 'steel',
    title: `Ten works account for more than all of steel’s fall since ${FROM}`,
    description: `${names(falls.slice(0, 5))} and five more emitted ${mt(tenFall)} million tonnes less in ${TO} than in ${FROM}; all of steel, ${mt(steelFall)} less. Nearly all other lines lie at the foot of the chart.`,
    state: { industry: 'steel' },
  },
  {
    id: 'steel-ended',
    title: `${capital(words(large.length))} works above a million tonnes ended; ${words(steelEnded.length - large.length)} smaller ones too`,
    description: `${names(large)}: together ${mt(sumOf(large, firstOf))} million tonnes in ${FROM}. A dot marks the last report as a steel works. “No report” need not mean closed: only where the tracker says so do we.`,
    state: { industry: 'steel', mark: 'ended' },
  },
  {
    id: 'coke',
    title: `Coke plants: ${integer(reportersIn('coke', FROM))} reported in ${FROM}, ${integer(reportersIn('coke', TO))} in ${TO}; emissions fell ${pct(changePct('coke'))}`,
    description: `${names(cokeEnded)} no longer report. Coke ovens inside steel works count as steel; these are the plants that stand alone.`,
    state: { industry: 'coke' },
  },
  {
    id: 'cement',
    title: `${capital(words(count(cement, 'rose')))} of ${words(compared(cement))} cement plants emitted more in ${TO} than in ${FROM}`,
    description: `They added ${mt(changes('cement', 'rose'))} million tonnes; ${words(count(cement, 'fell'))} others took off ${mt(-changes('cement', 'fell'))}. ${FROM} was a low year for building. No plant is new among those that ran in ${TO}.`,
    state: { industry: 'cement', mark: 'rose' },
  },
  {
    id: 'cement-plants',
    title: `Cement is many middling plants: the largest is ${pct((100 * lastOf(cement[0] as never)) / last('cement'))} of the whole`,
    description: `${integer(reportersIn('cement', TO))} plants reported ${mt(last('cement'))} million tonnes for ${TO}. ${cement[0]?.label ?? ''} alone emitted ${mt(lastOf(cement[0] as never))}.`,
    state: { industry: 'cement' },
  },
  {
    id: 'aluminum',
    title: `Warrick is ${pct((100 * lastOf(warrick)) / last('aluminum'))} of what smelter sites report, and most of that is its power plant`,
    description: `All smelter sites: ${mt(first('aluminum'))} million tonnes in ${FROM}, ${mt(last('aluminum'))} in ${TO}. Making the metal itself: ${mt(metalFirst)} and ${mt(metalLast)}. The dashed line is Warrick’s own share of that.`,
    state: { industry: 'aluminum' },
  },
  {
    id: 'rose',
    title: `${integer(count(plantLines, 'rose'))} plants emitted more in ${TO} than in ${FROM}, and ${words(count(plantLines, 'began'))} are new`,
    description: `Of those that rose, ${integer(count(cement, 'rose'))} make cement. The largest rises: ${names(rose.slice(0, 5))}. Two years are compared; what lies between is in the lines of each industry.`,
    state: { mark: 'rose' },
  },
  {
    id: 'fell',
    title: `${integer(count(plantLines, 'fell'))} plants emitted less in ${TO} than in ${FROM}; ${words(steelOfTen)} of the ten largest falls are in steel`,
    description: `${names(fell.slice(0, 4))} head the list. ${integer(count(linesOf('steel'), 'fell'))} of them make steel, ${integer(count(cement, 'fell'))} cement. A fall may be less output, not cleaner output.`,
    state: { mark: 'fell' },
  },
  {
    id: 'ended',
    title: `${integer(ended.length)} plants ended; of ${words(silent)} we know only that their reports stopped`,
    description: `The rest are retired or mothballed by the trackers, smelters past their last metal, sites that report zero, or sites that report as something else. Reporting is not operating. A plant below 25,000 tonnes may leave the program while it runs, and a closed one may report for years.`,
    state: { mark: 'ended' },
  },
];
