/** The law, the money and EPA's acts as one list of dated events. Pure; build only. */
import { lawAndMoney } from '@/data/demonstrations';
import { actionOf } from '@/data/policy';
import { dateInWords } from '@/lib/format';

export interface TimelineEvent {
  /** As noted: a day or a month. */
  date: string;
  /** Its first day. */
  day: string;
  direction: 'toward' | 'away';
  kind: string;
  brief: string;
  event: string;
  amount_busd: number | null;
  confidence: string;
  source_title: string;
  source_url: string;
}

/** EPA's acts that bear on the pledge and on greenhouse gases; those on air toxics are another chart's. */
const EPA: readonly { date: string; brief: string; says: RegExp }[] = [
  { date: '2025-06-17', brief: 'EPA proposes to repeal carbon limits of power plants', says: /^Proposed repeal of all GHG standards/ },
  { date: '2025-08-01', brief: 'EPA proposes to withdraw the endangerment finding', says: /^Proposed rescission of the 2009/ },
  { date: '2025-09-16', brief: 'EPA proposes to end most greenhouse-gas reports', says: /^Proposed end of Greenhouse Gas Reporting/ },
  { date: '2026-02-18', brief: 'EPA withdraws the endangerment finding, for vehicles', says: /^Final rule rescinding the 2009/ },
]; // prettier-ignore

/** All events in order of time. An act of EPA whose words have changed stops the build. */
export const events: readonly TimelineEvent[] = [
  ...lawAndMoney.map((row) => ({ ...row, day: row.date_sort })),
  ...EPA.map(({ date, brief, says }) => {
    const act = actionOf(date);
    if (!says.test(act.action))
      throw new Error(`regulation-timeline: the act of ${date} has other words now`);
    return {
      date,
      day: date,
      direction: 'away' as const,
      kind: act.type,
      brief,
      event: act.status === null ? act.action : `${act.action} (${act.status})`,
      amount_busd: null,
      confidence: act.confidence,
      source_title: act.source_title,
      source_url: act.source_url,
    };
  }),
].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

export const toward = events.filter(({ direction }) => direction === 'toward');
export const away = events.filter(({ direction }) => direction === 'away');

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
/** Whole months from one day to another. */
export const monthsBetween = (from: string, to: string): number =>
  monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);

/** "2025-09-16" → "Sep 16, 2025". */
export const shortDate = (date: string): string => dateInWords(date).replace(/^([A-Z][a-z]{2})[a-z]*/, '$1');
