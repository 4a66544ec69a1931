/** Rows of the reconciliation as the reference tables print them. */
import type { RefCell, Column } from '@/components/reference/RefTable.astro';
import type { Reconciliation } from '@/data/reconciliation';
import { integer } from '@/lib/format';

export const CHECK_COLUMNS: readonly Column[] = [
  { label: 'What' },
  { label: 'Against' },
  { label: 'Pairs', number: true },
  { label: 'Largest difference', number: true },
  { label: 'Outside', number: true },
  { label: 'Tolerance' },
  { label: 'Remark' },
];

const figure = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });

/** The largest difference with its unit, and in per cent where that says more. */
function difference({ max_abs_diff, unit, max_pct_diff }: Reconciliation): string | null {
  if (max_abs_diff === null) return null;
  const share = max_pct_diff === null || max_pct_diff === 0 ? '' : ` (${figure(max_pct_diff)}%)`;
  return `${figure(max_abs_diff)} ${unit ?? ''}${share}`;
}

/** One comparison. */
export const checkRow = (row: Reconciliation): RefCell[] => [
  row.series,
  row.against,
  row.compared === 0 ? null : integer(row.compared),
  difference(row),
  row.compared === 0 ? null : integer(row.outside),
  row.tolerance,
  row.remark,
];
