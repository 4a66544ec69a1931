/** Facts of the nation's emissions and industry's part in them, from one edition of the inventory. */
import { inventoryIndustry, inventoryMt, type InventoryItem } from '@/data/inventory';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, percent } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

/** The edition all of these come from. */
export const EDITION = 2024;
const LAST = 2022;
const sources = datasetInfo('inventory-sectors').sources.filter((key) => key.includes(String(EDITION)));
const { make } = makers('national-emissions', sources);

type Accounting = 'direct' | 'with-electricity';

/** Million tonnes of a sector in a year. */
export const sector = (accounting: Accounting, item: InventoryItem, year: number) =>
  inventoryMt(EDITION, accounting, item, year);
/** Million tonnes of all sources in a year. */
export const gross = (year: number) => inventoryMt(EDITION, 'total', 'gross', year);
/** Industry's part of all sources, per cent. */
export const industryShare = (accounting: Accounting, year: number) =>
  (100 * sector(accounting, 'industry', year)) / gross(year);

const words = (mt: number) => `${integer(mt)} million tonnes`;
const mass = (name: string, mt: number, label: string, formula = 'as published, table ES-5'): Fact =>
  make(name, label, formula, {
    value: mt,
    unit: 'million tonnes CO2e',
    text: words(mt),
    forms: { number: integer(mt), exact: `${oneDecimal(mt)} million tonnes` },
  });
const part = (name: string, share: number, label: string, formula: string, of: [string, number][]): Fact =>
  make(
    name,
    label,
    formula,
    {
      value: share,
      unit: 'percent',
      text: `${oneDecimal(share)} percent`,
      forms: { sign: percent(share), rounded: `${integer(share)} percent` },
    },
    { inputs: of.map(([input, mt]) => ({ label: input, value: `${oneDecimal(mt)} million tonnes` })) },
  );

const accountings = [
  ['direct', '', 'directly', 'ES-5'],
  ['with-electricity', '-with-power', 'with the electricity it uses', 'ES-6'],
] as const;

/** Change of a sector's direct emissions between two years, in per cent, as a fall or a rise. */
function change(item: InventoryItem, name: string, from: number, direction: 'fall' | 'rise'): Fact {
  const [before, after] = [sector('direct', item, from), sector('direct', item, LAST)];
  const value = (direction === 'fall' ? -1 : 1) * 100 * (after / before - 1);
  if (value <= 0) throw new Error(`national-emissions: ${item} did not ${direction} from ${from}`);
  return part(
    `${name}-${direction}-${from}`,
    value,
    `${direction === 'fall' ? 'Fall' : 'Rise'} of direct emissions, ${item}, ${from} to ${LAST}`,
    'difference of the two years ÷ the first × 100',
    [
      [String(from), before],
      [String(LAST), after],
    ],
  );
}

const bySource = new Map(inventoryIndustry(EDITION, LAST).map((row) => [row.source_name, row.mt]));
/** Emissions of one of industry's sources in the last year. */
export function industrySource(name: string): number {
  const mt = bySource.get(name);
  if (mt === undefined) throw new Error(`national-emissions: no source "${name}"`);
  return mt;
}
const FUEL = 'CO2 from Fossil Fuel Combustion';
const EXTRACTION = ['Natural Gas Systems', 'Petroleum Systems', 'Coal Mining', 'Abandoned Oil and Gas Wells', 'Abandoned Underground Coal Mines']; // prettier-ignore
const extraction = EXTRACTION.reduce((sum, name) => sum + industrySource(name), 0);
const industry = sector('direct', 'industry', LAST);

/** The topic's name in the ledger. */
export const title = 'The nation’s emissions';

export const facts = defineFacts('national-emissions', [
  ...[1990, LAST].map((year) => mass(`gross-${year}`, gross(year), `U.S. emissions before land sinks, ${year}`)),
  ...accountings.flatMap(([accounting, suffix, how, table]) =>
    [1990, LAST].flatMap((year) => [
      mass(`industry${suffix}-${year}`, sector(accounting, 'industry', year), `Emissions of industry ${how}, ${year}`, `as published, table ${table}`),
      part(
        `share${suffix}-${year}`,
        industryShare(accounting, year),
        `Industry’s part of U.S. emissions ${how}, ${year}`,
        'industry ÷ all sources before land sinks × 100',
        [['Industry', sector(accounting, 'industry', year)], ['All sources', gross(year)]],
      ),
    ]),
  ),
  mass(
    'power-for-industry-2022',
    sector('with-electricity', 'industry', LAST) - industry,
    `Emissions of the electricity that industry uses, ${LAST}`,
    'industry with electricity distributed − industry directly',
  ),
  mass('transport-with-power-2022', sector('with-electricity', 'transportation', LAST), `Emissions of transportation with its electricity, ${LAST}`, 'as published, table ES-6'),
  change('electric power', 'power', 2005, 'fall'),
  change('electric power', 'power', 1990, 'fall'),
  change('industry', 'industry', 2005, 'fall'),
  change('industry', 'industry', 1990, 'fall'),
  change('transportation', 'transport', 1990, 'rise'),
  mass('fuel-2022', industrySource(FUEL), `CO₂ of fuel burned by industry, ${LAST}`, 'as published, table 2-10'),
  part('fuel-part-2022', (100 * industrySource(FUEL)) / industry, `Burning fuel as a part of industry’s emissions, ${LAST}`, 'CO₂ of fuel ÷ industry × 100', [['Fuel', industrySource(FUEL)], ['Industry', industry]]),
  mass('extraction-2022', extraction, `Emissions of oil and gas systems, wells and coal mines, ${LAST}`, `sum of ${EXTRACTION.join(', ')}`),
  part('extraction-part-2022', (100 * extraction) / industry, `Oil, gas and coal extraction as a part of industry’s emissions, ${LAST}`, 'sum of five sources ÷ industry × 100', [['Extraction', extraction], ['Industry', industry]]),
  mass('cement-process-2022', industrySource('Cement Production'), `Process emissions of cement, ${LAST}`, 'as published, table 2-10'),
  mass('steel-process-2022', industrySource('Iron and Steel Production'), `Process emissions of iron, steel and coke, ${LAST}`, 'as published, table 2-10'),
  mass('net-2005', inventoryMt(EDITION, 'total', 'net', 2005), `U.S. net emissions of 2005, inventory of ${EDITION}`),
  mass('net-2022', inventoryMt(EDITION, 'total', 'net', LAST), `U.S. net emissions of ${LAST}, inventory of ${EDITION}`),
]); // prettier-ignore
