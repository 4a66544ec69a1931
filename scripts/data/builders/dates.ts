import { mismatch } from '../source-error.ts';

/** Splits a date noted as YYYY, YYYY-MM or YYYY-MM-DD into a sortable first day and its precision. */
export function notedDate(
  file: string,
  date: string,
): { date_sort: string; precision: 'day' | 'month' | 'year' } {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) throw mismatch({ file, column: 'date' }, date, 'YYYY, YYYY-MM or YYYY-MM-DD');
  const [, year, month, day] = parts;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { date_sort: `${year}-${month ?? '01'}-${day ?? '01'}`, precision };
}
