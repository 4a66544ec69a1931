import { heatEnergy, heatUpTo, processHeatBy, TWH_PER_TBTU } from '@/data/heat';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, sentenceList, wholePercent } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeHeat, type PlacedHeat, type Show } from './layout';
import { FOUR, heatSeries, LINE, wholeOf, type HeatSeries } from './series';
import { rangeWords, stepWords, twhWords } from './words';

const rows = { processes: processHeatBy('processes'), quartiles: processHeatBy('quartiles') };
const series = heatSeries(heatEnergy, rows);
const whole = wholeOf(heatEnergy, rows);
// A headline must not break before the unit.
const line = `${LINE}\u00a0°C`;
const four = FOUR.map((group) => {
  const found = series.find((one) => one.group === group);
  if (!found) throw new Error(`process-heat: no group "${group}"`);
  return found;
});
const notReported = (100 * whole.unreported) / whole.all;
const cold = series.toSorted((a, b) => b.below.processes.twh - a.below.processes.twh).slice(0, 3);
const ofCold =
  (100 * cold.reduce((sum, one) => sum + one.below.processes.twh, 0)) / whole.below.processes.twh;
/** The temperature that says "far hotter" of the four industries. */
const HOT = 500;
const hot = (['processes', 'quartiles'] as const)
  .map((method) =>
    heatUpTo(
      HOT,
      rows[method].filter((row) => FOUR.includes(row.group)),
    ),
  )
  .map(({ twh, all }) => Math.round(100 * (1 - twh / all)))
  .sort((a, b) => a - b);
const hotShare = hot[0] === hot[1] ? `${hot[0]}%` : `${hot[0]} to ${hot[1]}%`;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** "Food and drink" in a headline. */
const short = (one: HeatSeries) => one.group.replace(/ and .*/, '');
const ofRow = (one: HeatSeries) =>
  `${lower(one.group)} ${twhWords(one.twh)}, ${rangeWords(one, ' to ')} at ${line} or less`;

export const chart = defineChart<PlacedHeat>({
  slug: 'process-heat',
  story: 'heavy-industry',
  order: 9,
  name: 'Heat by temperature',
  summary:
    'The heat that American manufacturing used in 2014, by industry and by the temperature at which it was needed, with the line of 130 °C.',
  measure: () =>
    'Fuel and electricity for heat at the temperature of use, °C; area of a dot: TWh, 2014 estimate',
  params: {
    show: {
      type: 'choice',
      label: 'Show',
      options: [
        { value: 'all', label: 'All industries' },
        { value: 'four', label: 'The four industries' },
        { value: 'below-130', label: `${line} and below` },
      ],
      default: 'all',
    },
  },
  views: [
    {
      id: 'all',
      title: `Of factory heat with a known use, ${rangeWords(whole, ' to ')} is needed at ${line} or less`,
      description: `Of the ${integer(whole.twh)} TWh that went into furnaces, kilns, boilers and cogeneration in 2014, by two ways of reading an older survey of temperatures. Another ${integer(whole.unreported)} TWh of fuel has no reported use.`,
      state: {},
    },
    {
      id: 'four',
      title: `In steel, cement, aluminum and coke ${hotShare} of heat is needed above ${HOT}\u00a0°C`,
      description: `At ${line} or less: ${sentenceList(four.map((one) => `${lower(one.group)} ${rangeWords(one, ' to ')}`))}. Cement’s kilns run at ${integer(four[1]?.steps[0]?.temp ?? 0)} °C.`,
      state: { show: 'four' },
    },
    {
      id: 'below-130',
      title: `${sentenceList(cold.map((one, i) => (i === 0 ? short(one) : lower(short(one)))))} use ${wholePercent(ofCold)} of the heat at ${line} or less`,
      description: `Together ${integer(cold.reduce((sum, one) => sum + one.below.processes.twh, 0))} of ${integer(whole.below.processes.twh)} TWh at ${line} or less: steam and hot water for distilling, drying, cooking and washing.`,
      state: { show: 'below-130' },
    },
  ],
  place: (frame, state) => placeHeat(series, frame, state['show'] as Show),
  Component: Drawing,
  describe(state) {
    const shown = state['show'] === 'four' ? four : series;
    const steps = state['show'] === 'four' ? ` The largest steps: ${four.map((one) => `${lower(one.group)}, ${stepWords(one)}`).join('. ')}.` : ''; // prettier-ignore
    return `Dots on a temperature axis from 0 to 1,700 °C, a row for each group of industries, their area the energy used for heat; a line marks ${line}. An estimate for 2014. All manufacturing: ${twhWords(whole.twh)}, ${rangeWords(whole, ' to ')} at ${line} or less. ${shown.map(ofRow).join('; ')}.${steps} Fuel of which the use was not reported, ${twhWords(whole.unreported)}, is in none of these.`;
  },
  table: () => ({
    caption: `Fuel and electricity for heat in U.S. manufacturing, 2014 estimate, and its part at ${line} or less by two methods`,
    columns: [
      { key: 'group', label: 'Industry' },
      { key: 'twh', label: 'Used for heat', unit: 'TWh' },
      { key: 'tbtu', label: 'Used for heat', unit: 'trillion Btu' },
      { key: 'chp_twh', label: 'of which cogeneration', unit: 'TWh' },
      { key: 'unplaced_twh', label: 'of which without a temperature', unit: 'TWh' },
      { key: 'below_twh', label: `At ${line} or less, by surveyed steps`, unit: 'TWh' },
      { key: 'below_steps', label: `Part at ${line} or less, by surveyed steps`, unit: 'percent' },
      { key: 'below_quartiles', label: `Part at ${line} or less, by quartiles`, unit: 'percent' },
      { key: 'unreported_twh', label: 'Fuel with no reported use', unit: 'TWh' },
    ],
    rows: [...series, whole].map((one) => ({
      group: one.group,
      twh: Number(oneDecimal(one.twh).replace(',', '')),
      tbtu: Math.round(one.twh / TWH_PER_TBTU),
      chp_twh: Number(oneDecimal(one.chp).replace(',', '')),
      unplaced_twh: Number(oneDecimal(one.unplaced)),
      below_twh: Number(oneDecimal(one.below.processes.twh).replace(',', '')),
      below_steps: Number(oneDecimal(one.below.processes.share)),
      below_quartiles: Number(oneDecimal(one.below.quartiles.share)),
      unreported_twh: Number(oneDecimal(one.unreported).replace(',', '')),
    })),
  }),
  sources: datasetInfo('process-heat').sources,
  notes: [
    'An estimate: energy of the 2014 survey of manufacturers, laid by NREL’s tables on temperatures from an older survey of 108 processes. Of two ways of doing so the dots show one (surveyed steps weighed by energy); the percentages give both.',
    `Not in the dots: fuel whose use was not reported, ${wholePercent(notReported)} of the total. It is mostly by-products such as refinery gas, black liquor and the gas of blast furnaces and coke ovens, so oil, paper, steel and coke need far more heat than is drawn.`,
    'Energy is fuel and electricity used, not heat delivered, and the fuel of cogeneration makes electricity too. Smelting aluminum is electrolysis and no process heat here.',
    'Ethyl alcohol carries the temperatures of all organic chemicals, too hot for a distillery; some fuel of refineries stands at room temperature. Computers, electrical equipment and printing have no temperature and no dot.',
    'The axis is stretched at low temperatures: places go with the square root of degrees Celsius.',
  ],
  vintage: 'Energy of 2014 (MECS); temperatures from an older survey.',
  ground: 'furnace',
  live: false,
});
