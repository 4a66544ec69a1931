/** Projections for a year, in per cent below 2005, sorted by what they assume of the law. Pure. */
import { iraProjections, rangeOf, type Projection } from '@/data/projections';
import { dateInWords } from '@/lib/format';

export const TARGETS = ['2035', '2030'] as const;
export type Target = (typeof TARGETS)[number];

export interface Entry {
  /** "Rhodium, September 2025". */
  name: string;
  /** What sets it apart: another law or rule, another base, net. */
  remarks: string[];
  low: number;
  high: number;
  sure: boolean;
  row: Projection;
}

export interface Group {
  id: 'without' | 'before' | 'after' | 'other';
  name: string;
  entries: Entry[];
}

const MAKERS: readonly [start: string, name: string][] = [
  ['Rhodium', 'Rhodium'],
  ['Bistline', 'Nine models in Science'],
  ['REPEAT', 'REPEAT, Princeton'],
  ['EIA', 'EIA, by Energy Innovation'],
  ['Energy Innovation', 'Energy Innovation'],
];

/** What a row assumes beyond its group's name. */
const BESIDES: Readonly<Record<string, string>> = {
  'Joint federal and subnational action on top of IRA': 'with more policy besides',
  'Taking Stock 2024 current policy': 'with the rules of 2024',
  'Biden policies incl. regulations kept': 'rules kept',
  'Without OBBBA': 'law not passed',
};

function entryOf(row: Projection): Entry {
  const maker = MAKERS.find(([start]) => row.publisher.startsWith(start))?.[1];
  if (!maker) throw new Error(`after-july-2025: no short name for "${row.publisher}"`);
  const [day = ''] = row.source_date.split(' | ');
  const when = /^\d{4}/.test(day) ? dateInWords(day.slice(0, 7)) : 'undated';
  const [low, high] = rangeOf(row);
  return {
    name: `${maker}, ${when}`,
    remarks: [
      BESIDES[row.scenario ?? ''] ?? '',
      row.measure === 'net greenhouse gases' ? 'net' : '',
      row.unit.includes('peak') ? 'below the peak, about 2005' : '',
    ].filter(Boolean),
    low,
    high,
    sure: row.confidence === 'verified',
    row,
  };
}

/** The rows for a year that are shares below 2005 (or the peak of about then). */
const rowsOf = (target: Target): readonly Projection[] =>
  iraProjections.filter((row) => row.unit.startsWith('% below') && String(row.from_year) === target);

const CLIMATE_LAW: readonly Projection['law'][] = [
  'climate law',
  'climate law and rules',
  'climate law and more',
  'law of 2025 not passed',
];

/** Groups for a year, in the order of the drawing; a group without rows stays, to say so. */
export function groupsOf(target: Target): Group[] {
  const rows = rowsOf(target);
  const energy = (row: Projection) => row.measure === 'energy CO2';
  const of = (laws: readonly Projection['law'][]) =>
    rows.filter((row) => laws.includes(row.law) && !energy(row)).map(entryOf);
  const groups: Group[] = [
    { id: 'without', name: 'Without the climate law of 2022', entries: of(['before the climate law']) },
    { id: 'before', name: 'With the climate law, before July 2025', entries: of(CLIMATE_LAW) },
    { id: 'after', name: 'After the law of July 2025', entries: of(['law of 2025']) },
    { id: 'other', name: 'Another measure: CO₂ from energy', entries: rows.filter(energy).map(entryOf) },
  ];
  return groups.filter(({ id, entries }) => id === 'after' || entries.length > 0);
}

/** The pledge for a year. */
export function pledgeOf(target: Target): Entry {
  const [row, ...others] = rowsOf(target).filter(({ law }) => law === 'pledge');
  if (!row || others.length > 0) throw new Error(`after-july-2025: one pledge is expected for ${target}`);
  const [low, high] = rangeOf(row);
  return { name: `Pledge for ${target}`, remarks: ['net'], low, high, sure: row.confidence === 'verified', row };
} // prettier-ignore

/** What was reached in 2025, by Rhodium's estimate, per cent below 2005. */
export function reached(): number {
  const [row, ...others] = iraProjections.filter(
    ({ law, unit, from_year }) => law === 'past' && unit === '% below 2005' && from_year === 2025,
  );
  if (!row || others.length > 0) throw new Error('after-july-2025: one estimate is expected for 2025');
  return rangeOf(row)[0];
}

/** Rhodium's reports of 2024 and 2025 on 2035, and how many months lie between them. */
export function rhodium(): { earlier: Entry; later: Entry; months: number } {
  const all = groupsOf('2035').flatMap(({ entries }) => entries);
  const find = (scenario: string) => {
    const entry = all.find(({ row }) => row.scenario === scenario);
    if (!entry) throw new Error(`after-july-2025: "${scenario}" is missing`);
    return entry;
  };
  const [earlier, later] = [find('Taking Stock 2024 current policy'), find('Taking Stock 2025')];
  const month = ({ row }: Entry) =>
    Number(row.source_date.slice(0, 4)) * 12 + Number(row.source_date.slice(5, 7));
  return { earlier, later, months: month(later) - month(earlier) };
}
