/** The actions in our own words, by rule. Every figure is read out of the row, so that none can differ from it. Pure. */
import type { EpaAction } from '@/data/policy';
import { dateInWords } from '@/lib/format';

/** What an action did to its rule. */
export type Kind = 'made' | 'delayed' | 'exempted' | 'restored' | 'proposed' | 'ended';

/** In words, for the key. */
export const KINDS: readonly { id: Kind; name: string }[] = [
  { id: 'made', name: 'final' },
  { id: 'delayed', name: 'delayed' },
  { id: 'exempted', name: 'plants exempted' },
  { id: 'restored', name: 'delay taken back' },
  { id: 'proposed', name: 'end proposed' },
  { id: 'ended', name: 'ended' },
];

interface Wording {
  date: string;
  kind: Kind;
  /** What must stand in the row's action and status; its groups are the figures of the sentence. */
  pattern: RegExp;
  text: (figures: readonly string[]) => string;
}

interface LaneWording {
  id: string;
  name: string;
  /** What the rule is, in a few words. */
  about: string;
  /** True for rules older than the axis. */
  older: boolean;
  events: readonly Wording[];
  /** Where the rule stood when read. */
  now: (figures: readonly string[]) => string;
}

const day = (iso = '') => dateInWords(iso);

const LANES: readonly LaneWording[] = [
  {
    id: 'iron-steel',
    name: 'Integrated steel works',
    about: 'air toxics, fenceline monitors',
    older: false,
    events: [
      {
        date: '2024-04-03',
        kind: 'made',
        pattern: /fugitive and intermittent sources, fenceline monitoring.*later extended/,
        text: () => 'Final rule: leaks and fugitive sources, monitors at the fence',
      },
      {
        date: '2025-07-03',
        kind: 'delayed',
        pattern: /dates moved to (\S+)/,
        text: ([to]) => `Dates to comply moved to ${day(to)}`,
      },
      {
        date: '2025-12-03',
        kind: 'delayed',
        pattern: /extension to (\S+) affirmed/,
        text: () => 'Delay made final',
      },
    ],
    now: ([to]) => `delayed to ${day(to)}`,
  },
  {
    id: 'coke',
    name: 'Coke ovens',
    about: 'air toxics',
    older: false,
    events: [
      { date: '2024-07-05', kind: 'made', pattern: /Coke ovens NESHAP/, text: () => 'Final rule' },
      {
        date: '2025-07-08',
        kind: 'delayed',
        pattern: /dates moved to (\S+)/,
        text: ([to]) => `Dates moved to ${day(to)}`,
      },
      {
        date: '2025-11-21',
        kind: 'exempted',
        pattern: /two-year exemption for listed coke ovens/,
        text: () => 'President exempts listed ovens for two years',
      },
      {
        date: '2025-12-05',
        kind: 'restored',
        pattern: /extension rescinded, (\d{4}) dates back/,
        text: ([year]) => `Delay taken back: dates of ${year} again, but for exempted plants`,
      },
    ],
    now: () => 'in force, listed ovens exempted',
  },
  {
    id: 'chemicals',
    name: 'Organic chemicals (HON)',
    about: 'air toxics and new sources',
    older: false,
    events: [
      { date: '2024-05-16', kind: 'made', pattern: /HON rule/, text: () => 'Final rule' },
      {
        date: '2025-07-17',
        kind: 'exempted',
        pattern: /exempting certain chemical plants/,
        text: () => 'President exempts certain plants',
      },
    ],
    now: () => 'in force, certain plants exempted',
  },
  {
    id: 'arc-furnaces',
    name: 'Electric arc furnaces',
    about: 'standard for new sources',
    older: false,
    events: [
      {
        date: '2023-08-25',
        kind: 'made',
        pattern: /reviewed; new subpart AAb in force; corrected (\S+)/,
        text: ([corrected]) => `Final rule; corrected ${day(corrected)}`,
      },
    ],
    now: () => 'in force',
  },
  {
    id: 'cement',
    name: 'Cement',
    about: 'air toxics',
    older: false,
    events: [
      {
        date: '2018-07-25',
        kind: 'made',
        pattern: /no change in numeric limits/,
        text: () => 'Reviewed: no limit changed',
      },
    ],
    now: () => 'in force, limits unchanged',
  },
  {
    id: 'power',
    name: 'Power plants’ CO₂ limits',
    about: 'standards for new sources',
    older: true,
    events: [
      {
        date: '2025-06-17',
        kind: 'proposed',
        pattern: /Proposed repeal of all GHG standards for fossil-fuel power plants.*final action not found/,
        text: () => 'Repeal of all of them proposed',
      },
    ],
    now: () => 'repeal proposed; no final rule read',
  },
  {
    id: 'endangerment',
    name: 'Endangerment finding',
    about: 'of 2009, on greenhouse gases',
    older: true,
    events: [
      {
        date: '2025-08-01',
        kind: 'proposed',
        pattern: /Proposed rescission of the 2009 endangerment finding/,
        text: () => 'Withdrawal proposed',
      },
      {
        date: '2026-02-18',
        kind: 'ended',
        pattern: /vehicle GHG standards effective (\S+); litigation expected/,
        text: ([from]) => `Withdrawn for vehicles, from ${day(from)}`,
      },
    ],
    now: () => 'withdrawn for vehicles',
  },
  {
    id: 'reporting',
    name: 'Greenhouse gas reporting',
    about: 'the data behind this site',
    older: true,
    events: [
      {
        date: '2025-09-16',
        kind: 'proposed',
        pattern: /Proposed end of Greenhouse Gas Reporting Program.*most source categories.*final rule not found/,
        text: () => 'End proposed for most source categories',
      },
    ],
    now: () => 'end proposed; no final rule read',
  },
]; // prettier-ignore

/** An announcement that bears on several rules. */
export const RECONSIDERED = {
  date: '2025-03-12',
  lanes: ['iron-steel', 'coke', 'chemicals'],
  pattern: /reconsideration of (\w+) NESHAPs/,
} as const;

export interface FateEvent {
  date: string;
  kind: Kind;
  text: string;
}

export interface Lane {
  id: string;
  name: string;
  about: string;
  older: boolean;
  events: FateEvent[];
  now: string;
}

const wordsOf = (row: EpaAction) => `${row.action} ${row.status ?? ''}`;

/** Actions → lanes. An action without a place, or words without their figures in the row, stop the build. */
export function ruleLanes(rows: readonly EpaAction[]): Lane[] {
  const used = new Set<string>([RECONSIDERED.date]);
  const lanes = LANES.map((lane): Lane => {
    let figures: readonly string[] = [];
    const events = lane.events.map(({ date, kind, pattern, text }) => {
      const row = rows.find((each) => each.date === date);
      const match = row ? pattern.exec(wordsOf(row)) : null;
      if (!row || !match)
        throw new Error(`rule-fates: ${lane.id}: the action of ${date} has other words now: ${row ? wordsOf(row) : 'no row'}`);
      used.add(date);
      if (match.length > 1) figures = match.slice(1);
      return { date, kind, text: text(match.slice(1)) };
    });
    return { id: lane.id, name: lane.name, about: lane.about, older: lane.older, events, now: lane.now(figures) };
  });
  const left = rows.filter(({ date }) => !used.has(date));
  if (left.length > 0) throw new Error(`rule-fates: no lane for the action of ${left.map(({ date }) => date).join(', ')}`);
  return lanes;
} // prettier-ignore

/** The announcement in our words: "EPA says it will reconsider eight air-toxics rules". */
export function announcement(rows: readonly EpaAction[]): string {
  const row = rows.find((each) => each.date === RECONSIDERED.date);
  const count = row ? RECONSIDERED.pattern.exec(row.action)?.[1] : undefined;
  if (count === undefined) throw new Error(`rule-fates: the announcement of ${RECONSIDERED.date} has other words now`);
  return `EPA says it will reconsider ${count} air-toxics rules`;
} // prettier-ignore
