/** Facts of beat 8: figures in the dated record since 2023, read out of its rows. */
import { aluminumEvents, aluminumPrice } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { outputOf } from './aluminum-output';

const sources = datasetInfo('aluminum-events').sources;

/** The number that a pattern's first group finds in the event of that date; a mismatch stops the build. */
function fromEvent(date: string, pattern: RegExp): { value: number; row: string } {
  const event = aluminumEvents.find((entry) => entry.date === date);
  const found = event?.fact.match(pattern)?.[1];
  if (!event || !found)
    throw new Error(
      `aluminum-events ${date}: ${event ? `"${event.fact}" has no ${pattern}` : 'no such event'}`,
    );
  return { value: Number(found.replaceAll(',', '')), row: event.fact };
}
function dated(
  name: string,
  label: string,
  date: string,
  pattern: RegExp,
  unit: string,
  text: (value: number) => string,
): Fact {
  const { value, row } = fromEvent(date, pattern);
  return {
    name: `aluminum-events.${name}`,
    label,
    value,
    unit,
    text: text(value),
    formula: `read from the row of ${date}`,
    inputs: [{ label: 'Row', value: row }],
    sources,
  };
}
const priceOf = (year: number) => aluminumPrice.find((row) => row.year === year)?.usd_per_t ?? Number.NaN;

function inolaMultiple(): Fact {
  const { value, row } = fromEvent('2026-01-26', /([\d,]+) t\/yr/);
  const { us_kt } = outputOf(2025);
  const multiple = value / 1000 / us_kt;
  return {
    name: 'aluminum-events.inola-multiple',
    label: 'Planned capacity at Inola over all U.S. output of 2025 (estimate)',
    value: multiple,
    unit: 'times',
    text: `${oneDecimal(multiple)} times`,
    formula: 'planned capacity ÷ U.S. output',
    inputs: [
      { label: 'Row', value: row },
      { label: 'U.S. output 2025', value: `${integer(us_kt)} thousand tonnes` },
    ],
    sources: [...sources, ...datasetInfo('aluminum-output').sources],
  };
}

/** The topic's name in the ledger. */
export const title = 'The dated record';

export const facts = defineFacts('aluminum-events', [
  dated(
    'marston-workers',
    'Workers told of the stop at New Madrid, January 2024',
    '2024-01-24',
    /~(\d+) workers/,
    'workers',
    (v) => `about ${integer(v)}`,
  ),
  dated(
    'century-award',
    'Most that the Department of Energy offered Century for a new smelter, March 2024',
    '2024-03-25',
    /\$(\d+)M/,
    'million dollars',
    (v) => `$${integer(v)} million`,
  ),
  dated(
    'tariff-before',
    'Tariff on aluminum before June 4, 2025',
    '2025-06-04',
    /tariffs (\d+)%/,
    'percent',
    (v) => `${v} percent`,
  ),
  dated(
    'tariff-first',
    'Tariff on aluminum before February 2025',
    '2025-02-10',
    /tariff (\d+)%/,
    'percent',
    (v) => `${v} percent`,
  ),
  dated(
    'tariff-now',
    'Tariff on aluminum from June 4, 2025',
    '2025-06-04',
    /-> (\d+)%/,
    'percent',
    (v) => `${v} percent`,
  ),
  dated(
    'mt-holly-tonnes',
    'Idled capacity that Century restarts at Mt. Holly, at least',
    '2025-08-07',
    />([\d,]+) t/,
    'tonnes a year',
    (v) => `more than ${integer(v)} tonnes`,
  ),
  dated(
    'inola-tonnes',
    'Planned capacity at Inola, Oklahoma, by the agreement of January 2026',
    '2026-01-26',
    /([\d,]+) t\/yr/,
    'tonnes a year',
    (v) => `${integer(v)} tonnes`,
  ),
  dated(
    'inola-tonnes-2025',
    'Planned capacity at Inola, Oklahoma, as first announced',
    '2025-05',
    /([\d,]+) t\/yr/,
    'tonnes a year',
    (v) => `${integer(v)} tonnes`,
  ),
  dated(
    'inola-ega',
    'Part of Emirates Global Aluminium in the Inola project',
    '2026-01-26',
    /EGA (\d+)%/,
    'percent',
    (v) => `${v} percent`,
  ),
  dated(
    'hawesville-price',
    'Cash price of the Hawesville site',
    '2026-02-02',
    /\$(\d+)M/,
    'million dollars',
    (v) => `$${integer(v)} million`,
  ),
  dated(
    'hawesville-acres',
    'Area of the Hawesville site',
    '2026-02-02',
    /~(\d+) acres/,
    'acres',
    (v) => `about ${integer(v)} acres`,
  ),
  dated(
    'intalco-demolished',
    'Part of Intalco demolished by March 2026',
    '2026-03-10',
    /about (\d+)%/,
    'percent',
    (v) => `${v} percent`,
  ),
  {
    name: 'aluminum-events.price-2019',
    label: 'World price of aluminum, 2019 average',
    value: priceOf(2019),
    unit: 'dollars per tonne, nominal',
    text: `$${integer(priceOf(2019))}`,
    formula: 'as published',
    inputs: [],
    sources: datasetInfo('aluminum-price').sources,
  },
  dated(
    'tariff-uk',
    'Tariff on aluminum from the United Kingdom from June 4, 2025',
    '2025-06-04',
    /UK stays (\d+)%/,
    'percent',
    (v) => `${v} percent`,
  ),
  dated(
    'hawesville-stake',
    'Stake that came with the price of the Hawesville site',
    '2026-02-02',
    /([\d.]+)% stake/,
    'percent',
    (v) => `${v} percent`,
  ),
  inolaMultiple(),
]);
