/** What differs between two releases, in sentences. Pure. */
import type { Changes, TableChange } from '@/data/changes';
import { integer, percent } from '@/lib/format';

/** "Tables that differ from the release before: 2 new, 1 gone, 5 changed." */
export function changesInShort({ tables }: Changes): string {
  const count = (status: TableChange['status']): number =>
    tables.filter((table) => table.status === status).length;
  const said = [
    [count('new'), 'new'],
    [count('dropped'), 'gone'],
    [count('changed'), 'changed'],
  ] as const;
  const parts = said.filter(([n]) => n > 0).map(([n, word]) => `${integer(n)} ${word}`);
  return parts.length === 0
    ? 'No table differs from the release before.'
    : `Tables that differ from the release before: ${parts.join(', ')}.`;
}

/** The differences of one table, a phrase each. */
export function changePhrases(change: TableChange): string[] {
  const { status, rows } = change;
  if (status === 'new') return [`new, ${counted(rows.after, 'line')}`];
  if (status === 'dropped') return [`dropped, with its ${counted(rows.before, 'line')}`];
  return [
    ...columnPhrases(change.columns),
    ...rowPhrases(change),
    ...(change.vintage ? [`vintage “${change.vintage.before}” now “${change.vintage.after}”`] : []),
    ...sourcePhrases(change.sources),
  ];
}

const counted = (n: number, noun: string): string => `${integer(n)} ${noun}${n === 1 ? '' : 's'}`;

const list = (names: readonly string[], verb: string, noun = 'column'): string[] =>
  names.length === 0 ? [] : [`${noun}${names.length === 1 ? '' : 's'} ${verb}: ${names.join(', ')}`];

const columnPhrases = ({ added, dropped, renamed, redefined }: TableChange['columns']): string[] => [
  ...list(
    renamed.map(({ from, to }) => `${from} to ${to}`),
    'renamed',
  ),
  ...list(dropped, 'dropped'),
  ...list(added, 'added'),
  ...list(redefined, 'of another type or unit'),
];

function rowPhrases({ rows, values, key }: TableChange): string[] {
  const { largest } = values;
  const counts = [
    rows.added > 0 ? `${counted(rows.added, 'line')} added` : '',
    rows.removed > 0 ? `${counted(rows.removed, 'line')} removed` : '',
    rows.changed > 0 ? `${counted(rows.changed, 'line')} changed (${counted(values.changed, 'value')})` : '',
  ].filter((text) => text !== '');
  const whole = key === null && counts.length > 0 ? ['no columns tell its lines apart'] : [];
  if (!largest) return [...counts, ...whole];
  const { column, row, before, after } = largest;
  const by = percent(Math.abs((after - before) / before) * 100);
  return [
    ...counts,
    `largest change: ${column} of ${row}, from ${figure(before)} to ${figure(after)} (${after > before ? 'up' : 'down'} ${by})`,
  ];
}

/** A value as the table has it, whatever its precision. */
const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 20 }).replace('-', '−');

const sourcePhrases = ({ added, dropped, altered }: TableChange['sources']): string[] => [
  ...list(altered, 'with another checksum', 'source'),
  ...list(added, 'added', 'source'),
  ...list(dropped, 'dropped', 'source'),
];
