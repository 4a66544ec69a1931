/** Facts of the heat that manufacturing used in 2014, by temperature. */
import { heatEnergy, heatFacts, heatUpTo, processHeatBy, TWH_PER_TBTU, type HeatEnergy, type HeatMethod } from '@/data/heat'; // prettier-ignore
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';
import { sector } from './national-emissions';

/** The temperature of the claim, °C. */
export const LINE = 130;
/** CO2 of burning natural gas, kg a million Btu: 40 CFR part 98, table C-1. */
const GAS_FACTOR = 53.06;
/** The claim's saving, million tonnes CO2e a year. */
export const CLAIMED = 217;
/** "Far hotter", °C. */
const HOT = 500;
const FOUR = ['Iron and steel', 'Cement', 'Aluminum', 'Coke and coal products'];
const METHODS: readonly HeatMethod[] = ['processes', 'quartiles'];

const energySources = datasetInfo('heat-energy').sources;
const heatSources = datasetInfo('process-heat').sources;
const claimSources = datasetInfo('seed-claims').sources;
const readSources = datasetInfo('heat-facts').sources;
const { make } = makers('process-heat', heatSources);

const twh = (value: (row: HeatEnergy) => number) =>
  heatEnergy.reduce((sum, row) => sum + value(row), 0) * TWH_PER_TBTU;
const used = twh((row) => row.direct_tbtu + row.boiler_tbtu + row.chp_tbtu);
const unreported = twh((row) => row.unreported_tbtu);
const all = twh((row) => row.total_tbtu);

/** The part of heat at a temperature or below, by both methods, lower first, per cent. */
export function partUpTo(limit: number, groups?: readonly string[]): [low: number, high: number] {
  const [a = 0, b = 0] = METHODS.map((method) => {
    const rows = processHeatBy(method).filter((row) => groups === undefined || groups.includes(row.group));
    const heat = heatUpTo(limit, rows);
    return (100 * heat.twh) / heat.all;
  });
  return a < b ? [a, b] : [b, a];
}

const size = (name: string, value: number, label: string, formula: string): Fact =>
  make(
    name,
    label,
    formula,
    { value, unit: 'TWh', text: `${integer(value)} TWh`, forms: { tbtu: `${integer(value / TWH_PER_TBTU)} trillion Btu` } },
    { sources: energySources },
  ); // prettier-ignore
const share = (name: string, part: number, whole: number, label: string, formula: string): Fact =>
  make(
    name,
    label,
    formula,
    { value: (100 * part) / whole, unit: 'percent', text: `${integer((100 * part) / whole)} percent` },
    {
      sources: energySources,
      inputs: [
        { label: 'Part', value: `${integer(part)} TWh` },
        { label: 'Whole', value: `${integer(whole)} TWh` },
      ],
    },
  );
function range(name: string, label: string, [low, high]: [number, number]): Fact {
  const [a, b] = [integer(low), integer(high)];
  return make(
    name,
    label,
    'heat at that temperature ÷ heat with a known temperature × 100, by surveyed steps weighed by energy and by three points an industry',
    { value: low, unit: 'percent', text: a === b ? `${a} percent` : `${a} to ${b} percent` },
    {
      inputs: [
        { label: 'Lower of the two methods', value: `${oneDecimal(low)}%` },
        { label: 'Higher', value: `${oneDecimal(high)}%` },
      ],
    },
  );
}

/** A figure read in a document, by a word of its text. */
export function read(topic: string, word: string) {
  const found = heatFacts.find((row) => row.topic === topic && row.fact.includes(word));
  if (!found) throw new Error(`heat-facts has no "${word}" under ${topic}`);
  return found;
}
function quoted(name: string, topic: string, word: string, text: (value: string) => string): Fact {
  const { value, unit, fact, source_title, confidence } = read(topic, word);
  return make(
    name,
    fact.charAt(0).toUpperCase() + fact.slice(1),
    `as printed in: ${source_title} (${confidence})`,
    { value: Number(value), unit: unit ?? '', text: text(value) },
    { sources: readSources },
  );
}

const kiln = processHeatBy('processes')
  .filter((row) => row.naics === '327310')
  .reduce((a, b) => (b.tbtu > a.tbtu ? b : a));
const coolTwh = heatUpTo(LINE, processHeatBy('quartiles')).twh;
/** What burning gas for all heat at the line or below would emit, by the method that finds more of it; million tonnes. */
export const coolGasMt = (coolTwh / TWH_PER_TBTU) * GAS_FACTOR * 1e-3;
/** The claimed saving as a part of industry's direct emissions of 2022, per cent. */
export const claimedPart = (100 * CLAIMED) / sector('direct', 'industry', 2022);

/** The topic's name in the ledger. */
export const title = 'Heat';

export const facts = defineFacts('process-heat', [
  make('claim-line', 'Temperature of the claim on heat that can be electrified now', 'as the claim has it', { value: LINE, unit: '°C', text: `${LINE} °C` }, { sources: claimSources }),
  make('hot-line', 'A temperature far above it, chosen by this site to compare industries', 'chosen', { value: HOT, unit: '°C', text: `${HOT} °C` }),
  make('claimed', 'Saving that the claim gives for heat pumps in industry, a year', 'as the claim has it; its source was not found', { value: CLAIMED, unit: 'million tonnes CO2e', text: `${CLAIMED} million tonnes` }, { sources: claimSources }),
  size('used', used, 'Fuel and electricity of manufacturing for heat, 2014', 'process heating + boilers + cogeneration'),
  size('unreported', unreported, 'Fuel and electricity of manufacturing with no reported use, 2014', 'sum over industries'),
  size('cogeneration', twh((row) => row.chp_tbtu), 'Fuel of cogeneration in manufacturing, 2014', 'sum over industries'),
  share('unreported-part', unreported, all, 'Part of manufacturing’s fuel and electricity with no reported use, 2014', 'no reported use ÷ all × 100'),
  share('heat-part', used, all - unreported, 'Heat’s part of the fuel and electricity whose use was reported, 2014', 'heat ÷ (all − no reported use) × 100'),
  range('below-130', `Part of heat at ${LINE} °C or less, all manufacturing, 2014`, partUpTo(LINE)),
  range('below-130-food', `Part of heat at ${LINE} °C or less, food and drink, 2014`, partUpTo(LINE, ['Food and drink'])),
  range('below-130-paper', `Part of heat at ${LINE} °C or less, paper, 2014`, partUpTo(LINE, ['Paper'])),
  range('below-130-chemicals', `Part of heat at ${LINE} °C or less, chemicals, 2014`, partUpTo(LINE, ['Chemicals'])),
  range('below-130-four', `Part of heat at ${LINE} °C or less, steel, cement, aluminum and coke, 2014`, partUpTo(LINE, FOUR)),
  range('four-above-500', `Part of heat above ${HOT} °C, steel, cement, aluminum and coke, 2014`, partUpTo(HOT, FOUR).map((value) => 100 - value).reverse() as [number, number]),
  make('kiln', 'Temperature of cement’s calcining in the survey', 'the step of cement with the most energy', { value: kiln.temp_c ?? 0, unit: '°C', text: `${integer(kiln.temp_c ?? 0)} °C` }),
  make(
    'cool-gas',
    `CO₂ if all heat at ${LINE} °C or less of 2014 came from natural gas`,
    `TWh at ${LINE} °C or less, by the method that finds more, in Btu × ${GAS_FACTOR} kg CO₂ a million Btu (40 CFR 98, table C-1); this site’s arithmetic`,
    { value: coolGasMt, unit: 'million tonnes CO2', text: `${integer(coolGasMt)} million tonnes` },
    { inputs: [{ label: `Heat at ${LINE} °C or less`, value: `${integer(coolTwh)} TWh` }, { label: 'Not in it', value: 'fuel with no reported use; coal would emit more, electricity is counted as gas' }] },
  ),
  make(
    'claimed-part',
    'The claimed saving by heat pumps as a part of industry’s direct emissions of 2022',
    'claimed saving ÷ direct emissions of industry × 100',
    { value: claimedPart, unit: 'percent', text: `${integer(claimedPart)} percent` },
    { inputs: [{ label: 'Claimed', value: `${CLAIMED} million tonnes a year` }], sources: datasetInfo('inventory-sectors').sources.filter((key) => key.includes('2024')) },
  ),
  quoted('heat-pumps-read', 'industrial heat pumps', 'moderate deployment', (value) => `${value} million tonnes`),
  quoted('doe-share', 'process heat', 'on-site energy use', (value) => `${value} percent`),
  quoted('electric-share', 'process heat', 'supplied by electricity', (value) => `less than ${value} percent`),
]); // prettier-ignore
