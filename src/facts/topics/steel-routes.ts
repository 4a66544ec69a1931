/** Facts of the beat on the two ways to make steel. */
import {
  blastPlants,
  capacity,
  cokePlants,
  emitted,
  idleBlast,
  made,
  perTonneMade,
  perTonneOf,
  places,
  reference,
  running,
  withNeighbors,
  works,
  worksOf,
  YEAR,
} from '@/facts/steel-routes';
import { datasetInfo } from '@/data/sources';
import { capital, oneDecimal, twoDecimals, wholePercent, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const sourcesOf = (...names: ('facility-intensity' | 'steel-plants' | 'steel-cement-output' | 'steel-intensity')[]) => ({
  sources: [...new Set(names.flatMap((name) => datasetInfo(name).sources))].filter((key) => !/aluminum|Cement|cemen/.test(key)),
}); // prettier-ignore
const tracker = sourcesOf('steel-plants');
const output = sourcesOf('facility-intensity', 'steel-cement-output');
const { make, count, mass, part } = makers('steel-routes', sourcesOf('facility-intensity').sources);

const perTonne = (name: string, value: number, label: string, formula: string, more = {}): Fact =>
  make(name, label, formula, { value, unit: 't CO2e per t', text: twoDecimals(value) }, more);
const megatonnes = (name: string, value: number, label: string, formula: string, more = {}): Fact =>
  make(name, label, formula, { value, unit: 'Mt', text: `${oneDecimal(value)} million tonnes` }, more);
const number = (
  name: string,
  value: number,
  unit: string,
  label: string,
  formula: string,
  more = {},
): Fact => {
  const made = count(name, value, unit, label, formula, more);
  return { ...made, forms: { ...made.forms, capital: capital(words(value)) } };
};
const of = (name: string) => {
  const found = works.find((one) => one.name === name);
  if (!found) throw new Error(`steel-routes: no works "${name}"`);
  return found;
};

const dearborn = of('Dearborn');
const total = emitted.blast + emitted.arc + emitted.iron + emitted.other;
const states = (route: 'blast' | 'arc') =>
  new Set(places.filter((one) => one.route === route).map((one) => one.state)).size;
const arc = worksOf('arc')
  .map((one) => one.perTonne)
  .sort((a, b) => a - b);
const blast = worksOf('blast')
  .filter((one) => one !== dearborn)
  .map((one) => one.perTonne)
  .sort((a, b) => a - b);
const ratio = perTonneOf('blast') / perTonneOf('arc');

/** The topic's name in the ledger. */
export const title = 'Two ways to make steel';

export const facts = defineFacts('steel-routes', [
  number('plants', running.length, 'plants', 'Steel plants that run, September 2025', 'plants of the tracker with a unit that runs', tracker),
  number('blast-plants', blastPlants.length, 'plants', 'Plants with a blast furnace that runs', 'plants of the tracker with running blast-furnace capacity', tracker),
  number('blast-idle', idleBlast.length, 'plants', 'Plants with blast furnaces, mothballed', 'by the status in the tracker', tracker),
  number('blast-states', states('blast'), 'states', 'States they stand in', 'states of their places', tracker),
  number('arc-plants', places.filter((one) => one.route === 'arc').length, 'plants', 'Arc furnace mills that run', 'plants of the tracker by route', tracker),
  number('arc-states', states('arc'), 'states', 'States they stand in', 'states of their places', tracker),
  number('iron-plants', worksOf('iron').length, 'plants', 'Plants that make direct-reduced iron alone', 'plants of the tracker by route'),
  megatonnes('capacity-blast', capacity.blast, 'Oxygen furnace steel capacity that runs', 'sum over the units of the tracker', tracker),
  megatonnes('capacity-arc', capacity.arc, 'Arc furnace steel capacity that runs', 'sum over the units of the tracker', tracker),
  megatonnes('capacity-iron', capacity.pig, 'Blast furnace iron capacity that runs', 'sum over the units of the tracker', tracker),
  part('capacity-blast-share', capacity.blast * 1e6, (capacity.blast + capacity.arc) * 1e6, 'Oxygen furnaces’ part of steel capacity', 'its capacity over that of both, tonnes', tracker),
  perTonne('blast-capacity', perTonneOf('blast'), `Blast furnace works: direct emissions ${YEAR} per tonne of capacity`, 'sum of emissions over sum of capacity, works that run'),
  perTonne('arc-capacity', perTonneOf('arc'), `Arc furnace mills: direct emissions ${YEAR} per tonne of capacity`, 'sum of emissions over sum of capacity, mills that run and began before 2022'),
  make('ratio', 'The first over the second', 'quotient of the two', { value: ratio, unit: 'times', text: `${words(Math.round(ratio))} times` }),
  perTonne('blast-low', blast[0] ?? 0, 'Lowest of the blast furnace works, Dearborn apart', 'least of their quotients'),
  perTonne('blast-high', blast.at(-1) ?? 0, 'Highest of the blast furnace works', 'largest of their quotients'),
  perTonne('arc-low', arc[0] ?? 0, 'Lowest of the arc furnace mills', 'least of their quotients'),
  perTonne('arc-high', arc.at(-1) ?? 0, 'Highest of the arc furnace mills', 'largest of their quotients'),
  perTonne('dearborn', dearborn.perTonne, 'Dearborn per tonne of capacity', 'its emissions over its capacity'),
  perTonne('dearborn-with', withNeighbors(dearborn), 'Dearborn with the power plant next door', 'both sites’ emissions over the capacity of the works; upper bound, for the power plant may sell to others'),
  mass('dearborn-power', dearborn.beside.reduce((sum, one) => sum + one.t, 0), `The power plant beside Dearborn, ${YEAR}`, 'as reported to EPA'),
  megatonnes('made', made.all, `Raw steel made in ${YEAR}`, 'as printed by the Geological Survey', output),
  megatonnes('made-blast', made.blast, `of which in oxygen furnaces, ${YEAR}`, 'total times the printed share, a whole percentage', output),
  make('made-blast-share', 'Oxygen furnaces’ part of steel made', 'as printed by the Geological Survey', { value: made.blastPct, unit: '%', text: wholePercent(made.blastPct) }, output),
  make('emissions-blast-share', `Blast furnace works’ part of steel’s emissions, ${YEAR}`, 'emissions of works with blast or oxygen furnaces over those of all steel sites', { value: (100 * emitted.blast) / total, unit: '%', text: wholePercent((100 * emitted.blast) / total) }),
  mass('emissions-blast', emitted.blast, `Blast furnace works, direct emissions ${YEAR}`, 'sum over the sites, Granite City and Riverdale included'),
  mass('emissions-arc', emitted.arc, `Arc furnace mills of the tracker, direct emissions ${YEAR}`, 'sum over the sites'),
  mass('coke-plants', cokePlants, `Coke plants that stand alone, ${YEAR}`, 'sum over the sites'),
  perTonne('blast-made', perTonneMade.blast, `Blast furnace works: direct emissions per tonne of steel made, ${YEAR}`, 'emissions of the works over steel of oxygen furnaces (USGS)', output),
  perTonne('blast-made-coke', perTonneMade.blastWithCoke, 'The same with the coke plants that stand alone', 'with all their emissions; upper bound, for some coke goes to foundries', output),
  perTonne('arc-made', perTonneMade.arc, `Arc furnace mills: direct emissions per tonne of steel made, ${YEAR}`, 'emissions of the mills of the tracker over steel of arc furnaces (USGS); lower bound, for small mills are left out', output),
  perTonne('arc-made-high', perTonneMade.arcWithOthers, 'The same with all sites not in the tracker', 'with their emissions; upper bound, for some make no steel', output),
  perTonne('arc-power', reference.arc.scope2, 'Bought power for a tonne of arc furnace steel, United States, 2018', 'scope 2 of the report of the Joint Research Centre', sourcesOf('steel-intensity')),
  perTonne('blast-power', reference.blast.scope2, 'Bought power for a tonne of blast furnace steel, United States, 2018', 'scope 2 of the report of the Joint Research Centre', sourcesOf('steel-intensity')),
  perTonne('blast-reference', reference.blast.scope1_and_upstream, 'Blast furnace steel, direct and upstream, United States, 2018', 'the report of the Joint Research Centre', sourcesOf('steel-intensity')),
]); // prettier-ignore
