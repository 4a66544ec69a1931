/** The newest dated line of all the records that the stories keep. Build only. */
import { aluminumEvents } from '@/data/aluminum';
import { corridorRecord } from '@/data/corridor-record';
import { lawAndMoney } from '@/data/demonstrations';
import { epaActions } from '@/data/policy';

export interface DatedLine {
  /** As precisely as the source states it: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  /** The first day of that date, for sorting. */
  sort: string;
  text: string;
  source: string;
  url: string | null;
}

const lines: readonly DatedLine[] = [
  ...aluminumEvents.map((row) => ({
    date: row.date, sort: row.date_sort, text: row.fact, source: row.source_title, url: row.source_url,
  })),
  ...corridorRecord.map((row) => ({
    date: row.date, sort: row.date_sort, text: row.fact, source: row.source_title, url: row.source_url,
  })),
  ...epaActions.map((row) => ({
    date: row.date, sort: row.date, text: row.action, source: row.source_title, url: row.source_url,
  })),
  ...lawAndMoney.map((row) => ({
    date: row.date, sort: row.date_sort, text: row.event, source: row.source_title, url: row.source_url,
  })),
]; // prettier-ignore

/** The newest lines, newest first. */
export const newestLines = (count: number): readonly DatedLine[] =>
  lines.toSorted((a, b) => b.sort.localeCompare(a.sort)).slice(0, count);
