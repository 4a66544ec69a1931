/** The scale of time of the lanes: 2018 in a slot of its own, then mid-2023 to the end of 2026. Pure; build only. */
import { px } from '@/lib/svg';
import type { Kind } from './events';

const DAY = 86_400_000;
const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const START = '2023-07-01';
const END = '2026-12-31';
/** Width of the slot of 2018, and where in it the year stands. */
const SLOT = 62;

/** What a line looks like after an action. */
export const SPANS: Record<Kind, string> = {
  made: 'held',
  restored: 'part',
  delayed: 'delayed',
  exempted: 'part',
  proposed: 'threat',
  ended: 'none',
};

/** A day to its place; days of 2018 in the slot, others before the start stop the build. */
export function timeScale(left: number, right: number): (day: string) => number {
  const from = left + SLOT;
  return (day) => {
    if (day.startsWith('2018')) return px(left + 8);
    if (day < START || day > END) throw new Error(`rule-fates: ${day} is not on the axis`);
    return px(from + ((days(day) - days(START)) / (days(END) - days(START))) * (right - from));
  };
}

/** Years of the axis; lines begin them, words stand at their middle. */
export function axis(x: (day: string) => number): { at: number; text: string; grid: boolean }[] {
  const years = [2024, 2025, 2026];
  return [
    { at: x('2018-07-01') + 6, text: '2018', grid: false },
    { at: px((x(START) + x('2024-01-01')) / 2), text: '2023', grid: false },
    ...years.map((year) => ({ at: px((x(`${year}-01-01`) + x(`${year}-12-31`)) / 2), text: String(year), grid: false })),
    ...years.map((year) => ({ at: x(`${year}-01-01`), text: '', grid: true })),
  ];
} // prettier-ignore
