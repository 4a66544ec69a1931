/** Facts of the record since 2005 and of the pledge, all from the 2023 edition of the inventory. */
import { inventoryMt } from '@/data/inventory';
import { baseMt, belowBase, IRA_EDITION, levelAt, netHistory, PLEDGE } from '@/data/ira-models';
import { datasetInfo } from '@/data/sources';
import { toolOf } from '@/data/toolbox';
import { dateInWords, integer, oneDecimal, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

export const title = 'The pledge, and the way to it';

const inventory = datasetInfo('inventory-sectors').sources.filter((key) => key.includes(String(IRA_EDITION)));
const { make, megatonnes: mass } = makers('pledge', inventory);
/** The pledge's own per cents are read in the compiled claims. */
const withPledge = { sources: [...inventory, ...datasetInfo('seed-claims').sources] };

/** The toolbox's row that holds the exit and where it was read. */
export const exit = toolOf('r004-climate-finance');
if (!/exit from the Paris Agreement took effect/.test(exit.status ?? ''))
  throw new Error('pledge: the toolbox no longer tells of the exit from the Paris Agreement');

const latest = netHistory.at(-1) ?? { year: Number.NaN, mt: Number.NaN };
const lowest = netHistory.reduce((low, row) => (row.mt < low.mt ? row : low));
const gone = baseMt - latest.mt;
const toGo = latest.mt - levelAt(PLEDGE.low_pct);
const years = latest.year - PLEDGE.base;
const ahead = PLEDGE.year - latest.year;

const part = (name: string, value: number, label: string, formula: string, more?: Partial<Fact>): Fact =>
  make(
    name,
    label,
    formula,
    {
      value,
      unit: 'percent',
      text: `${oneDecimal(value)} percent`,
      forms: { sign: `${oneDecimal(value)}%`, rounded: `${integer(value)} percent`, figure: integer(value) },
    },
    more,
  );

export const facts = defineFacts('pledge', [
  part(
    'half',
    PLEDGE.low_pct,
    'The pledge, nearer end: below 2005 in 2030',
    'as pledged in 2021',
    withPledge,
  ),
  part(
    'more',
    PLEDGE.high_pct,
    'The pledge, farther end: below 2005 in 2030',
    'as pledged in 2021',
    withPledge,
  ),
  mass('net-2005', baseMt, 'U.S. net emissions, 2005', 'as published, table ES-5'),
  mass('net-2021', latest.mt, `U.S. net emissions, ${latest.year}`, 'as published, table ES-5'),
  mass('net-lowest', lowest.mt, 'U.S. net emissions, lowest year since 2005', 'as published, table ES-5'),
  make('lowest-year', 'Year of the lowest net emissions since 2005', 'lowest of the years 2005–2021', {
    value: lowest.year,
    unit: 'year',
    text: String(lowest.year),
  }),
  part(
    'fall-2021',
    belowBase(latest.mt),
    `Fall of net emissions, 2005 to ${latest.year}`,
    '1 − net of 2021 / net of 2005',
  ),
  mass('gone', gone, `Fall of net emissions, 2005 to ${latest.year}`, 'net of 2005 less net of 2021'),
  mass(
    'level-half',
    levelAt(PLEDGE.low_pct),
    'Net emissions at 50% below 2005',
    'half of net emissions of 2005',
    withPledge,
  ),
  mass(
    'level-more',
    levelAt(PLEDGE.high_pct),
    'Net emissions at 52% below 2005',
    '48% of net emissions of 2005',
    withPledge,
  ),
  mass(
    'between',
    levelAt(PLEDGE.low_pct) - levelAt(PLEDGE.high_pct),
    'Between the two ends of the pledge',
    '2% of net emissions of 2005',
    withPledge,
  ),
  mass('to-go', toGo, `From ${latest.year} to 50% below 2005`, 'net of 2021 less half of 2005', withPledge),
  part(
    'way-done',
    (100 * gone) / (gone + toGo),
    `Part of the way to 50% done by ${latest.year}`,
    '(2005 − 2021) / (2005 − half of 2005)',
    withPledge,
  ),
  make(
    'pace',
    'How many times faster the fall to 2030 would have to be',
    'fall a year still needed / fall a year since 2005',
    {
      value: toGo / ahead / (gone / years),
      unit: 'times',
      text: `${oneDecimal(toGo / ahead / (gone / years))} times`,
    },
    withPledge,
  ),
  make('years-done', 'Years from 2005 to the last of the edition', 'last year less 2005', {
    value: years,
    unit: 'years',
    text: `${words(years)} years`,
  }),
  make(
    'years-left',
    'Years from the last of the edition to 2030',
    '2030 less the last year',
    {
      value: ahead,
      unit: 'years',
      text: `${words(ahead)} years`,
    },
    withPledge,
  ),
  mass(
    'farms',
    inventoryMt(IRA_EDITION, 'direct', 'agriculture', latest.year),
    `Direct emissions of agriculture, ${latest.year}`,
    'as published, table ES-5',
  ),
  mass(
    'industry',
    inventoryMt(IRA_EDITION, 'direct', 'industry', latest.year),
    `Direct emissions of industry, ${latest.year}`,
    'as published, table ES-5',
  ),
  make(
    'exit',
    'Exit from the Paris Agreement, to which the pledge belongs',
    'date of the record read for the toolbox',
    { value: exit.status_date ?? '', unit: 'date', text: dateInWords(exit.status_date ?? '') },
    { sources: datasetInfo('toolbox').sources },
  ),
]);
