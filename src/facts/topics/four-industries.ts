/** Facts of the beat on the four industries since 2011. Emissions are direct, of whole sites, tonnes CO2e (AR4). */
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
} from '@/facts/plant-lines';
import { steelCementOutput } from '@/data/plants';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';
import { datasetInfo } from '@/data/sources';
import { capital, integer, wholePercent, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const { make, count, mass, part } = makers('four-industries', [
  ...new Set(
    (['facility-emissions', 'steel-plants', 'cement-plants', 'aluminum-emissions'] as const).flatMap((name) =>
      datasetInfo(name).sources.filter((key) => !key.endsWith('2010.xlsx')),
    ),
  ),
]);
const jobs = { sources: datasetInfo('steel-cement-output').sources };

const first = (industry: FourIndustry) => totalsOf(industry)[0] ?? 0;
const last = (industry: FourIndustry) => totalsOf(industry).at(-1) ?? 0;
const metal = processOf();
const lines = (course: Course, industry?: FourIndustry) =>
  plantLines.filter(
    (line) => line.course === course && (industry === undefined || line.industry === industry),
  );

const yearFact = (name: string, value: number, label: string, formula: string): Fact =>
  make(name, label, formula, { value, unit: 'year', text: String(value) });

/** A fall or rise in whole per cent, without its sign: the sentence says which. */
const change = (name: string, from: number, to: number, label: string): Fact =>
  make(
    name,
    label,
    `(${TO} less ${FROM}) over ${FROM}; printed without its sign`,
    { value: 100 * (to / from - 1), unit: '%', text: wholePercent(Math.abs(100 * (to / from - 1))) },
    {
      inputs: [
        { label: String(FROM), value: `${integer(from)} t` },
        { label: String(TO), value: `${integer(to)} t` },
      ],
    },
  );

const plural = (name: string, value: number, label: string, formula: string): Fact => {
  const made = count(name, value, 'plants', label, formula);
  return { ...made, forms: { ...made.forms, capital: capital(words(value)) } };
};

const COURSES = ['rose', 'fell', 'ended', 'began'] as const;
const ofIndustry = (industry: FourIndustry): Fact[] => [
  mass(`${industry}-first`, first(industry), `${industry}, direct emissions ${FROM}`, 'sum over its sites'),
  mass(`${industry}-last`, last(industry), `${industry}, direct emissions ${TO}`, 'sum over its sites'),
  change(`${industry}-change`, first(industry), last(industry), `${industry}, change ${FROM} to ${TO}`),
  count(`${industry}-sites-first`, reportersIn(industry, FROM), 'sites', `${industry} sites that reported for ${FROM}`, 'facilities with a report in the industry'),
  count(`${industry}-sites-last`, reportersIn(industry, TO), 'sites', `${industry} sites that reported for ${TO}`, 'facilities with a report in the industry'),
  ...COURSES.filter((course) => lines(course, industry).length > 0).flatMap((course) => [
    plural(`${industry}-${course}`, lines(course, industry).length, `${industry} plants that ${course} between ${FROM} and ${TO}`, 'plants by their first and last year; ended: nothing of the industry in the last'),
    mass(`${industry}-${course}-mass`, Math.abs(changeOf(lines(course, industry), course)), `What they add to the industry’s change, ${course}`, `sum of ${TO} less ${FROM}, without its sign`),
  ]),
]; // prettier-ignore

const [steel, cement] = [totalsOf('steel'), totalsOf('cement')];
const above = YEARS.findIndex((_, i) => cement.slice(i).every((t, j) => t > (steel[i + j] ?? 0)));
const falls = linesOf('steel')
  .toSorted((a, b) => lastOf(a) - firstOf(a) - (lastOf(b) - firstOf(b)))
  .slice(0, 10);
const large = lines('ended', 'steel').filter((line) => firstOf(line) > 1e6);
const warrick = linesOf('aluminum').find((line) => line.label === 'Warrick');
const gary = linesOf('steel').find((line) => line.label === 'Gary');
if (above <= 0 || !warrick || !gary)
  throw new Error('four-industries: no crossing, no Warrick or no Gary in the data');
const ended = lines('ended');

/** People in steel mills and cement plants, by the Geological Survey. */
export const employed = (commodity: 'steel' | 'cement', year: number): number => {
  const row = steelCementOutput.find((one) => one.commodity === commodity && one.year === year);
  if (!row) throw new Error(`steel-cement-output has no ${commodity} in ${year}`);
  return row.employment;
};
const people = (name: string, value: number, label: string, formula: string): Fact =>
  make(name, label, formula, { value, unit: 'people', text: integer(value) }, jobs);

/** The topic's name in the ledger. */
export const title = 'Steel, coke, cement and aluminum';

export const facts = defineFacts('four-industries', [
  yearFact('from', FROM, 'First comparable year', 'landfills of industrial waste, which some of the sites have, report from it on'),
  yearFact('to', TO, 'Latest reporting year', 'last year of the series'),
  yearFact('crossing', FROM + above, 'Since when cement emits more than steel', 'first year from which its total is the larger in every year'),
  ...FOUR_INDUSTRIES.flatMap(ofIndustry),
  ...(['rose', 'fell', 'ended', 'began'] as const).map((course) =>
    plural(`all-${course}`, lines(course).length, `Plants of the four that ${course}`, 'sum over the four industries'),
  ),
  plural('ended-silent', ended.filter((line) => line.end?.why === 'silent').length, 'Of those that ended: only that reports stopped is known', 'no status in a tracker or the list of smelters, no report of another kind later'),
  plural('ended-known', ended.filter((line) => /retired|mothballed|metal/.test(line.end?.why ?? '')).length, 'Of those that ended: retired, mothballed or past their last metal', 'by the trackers of 2025 and the list of smelters'),
  plural('cement-compared', lines('rose', 'cement').length + lines('fell', 'cement').length, `Cement plants that reported in both ${FROM} and ${TO}`, 'those that rose and those that fell'),
  mass('steel-fall', first('steel') - last('steel'), `Steel’s fall from ${FROM} to ${TO}`, `${FROM} less ${TO}`),
  mass('steel-ten-fall', falls.reduce((sum, line) => sum + firstOf(line) - lastOf(line), 0), 'The ten largest falls in steel together', `${FROM} less ${TO}, ten works`),
  plural('steel-large-ended', large.length, `Steel works above a million tonnes in ${FROM} that ended`, `works above 1,000,000 t in ${FROM} with nothing as steel in ${TO}`),
  mass('steel-large-ended-mass', large.reduce((sum, line) => sum + firstOf(line), 0), `What they emitted in ${FROM}`, 'their sum'),
  mass('gary', lastOf(gary), `Gary Works, ${TO}`, 'as reported to EPA'),
  mass('warrick', lastOf(warrick), `Warrick, whole site, ${TO}`, 'as reported to EPA'),
  part('warrick-share', lastOf(warrick), last('aluminum'), `Warrick’s part of what smelter sites reported, ${TO}`, 'its total over that of all, tonnes'),
  mass('metal-first', metal[0] ?? 0, `Making aluminum alone, ${FROM}`, 'sum of subpart F over the smelters'),
  mass('metal-last', metal.at(-1) ?? 0, `Making aluminum alone, ${TO}`, 'sum of subpart F over the smelters'),
  change('metal-change', metal[0] ?? 1, metal.at(-1) ?? 0, `Making aluminum alone, change ${FROM} to ${TO}`),
  mass('warrick-metal', processOf('warrick').at(-1) ?? 0, `Making aluminum at Warrick, ${TO}`, 'subpart F of the site'),
  plural('sites-2020', FOUR_INDUSTRIES.reduce((sum, industry) => sum + reportersIn(industry, 2020), 0), 'Sites of the four industries that reported for 2020', 'sum over the four'),
  people('jobs-steel-2022', employed('steel', 2022), 'People in blast furnaces and steel mills, 2022', 'as printed by the Geological Survey'),
  people('jobs-cement-2022', employed('cement', 2022), 'People at cement mills and plants, 2022', 'as printed by the Geological Survey'),
  people('jobs-2022', employed('steel', 2022) + employed('cement', 2022), 'The two together, 2022, before coke and primary aluminum', 'sum of the two'),
]); // prettier-ignore
