/** The dated facts in our own words. Every figure is read out of the row's text, so that none can differ from it. Pure. */
import type { AluminumEvent } from '@/data/aluminum';
import { dateInWords } from '@/lib/format';

export type Kind = 'closing' | 'trade' | 'building';

export const KINDS: readonly { id: Kind; name: string }[] = [
  { id: 'closing', name: 'Closing' },
  { id: 'trade', name: 'Tariffs' },
  { id: 'building', name: 'Building' },
];

export interface TimedEvent {
  id: string;
  kind: Kind;
  /** "January 24, 2024", as precise as the source. */
  date: string;
  /** Days since 1970, for the scale; the first of the month where only the month is known. */
  day: number;
  year: number;
  /** One sentence. */
  text: string;
  /** A few words, for a card. */
  brief: string;
  source: string;
}

interface Wording {
  kind: Kind;
  /** What must stand in the row; its groups are the figures of the sentence. */
  pattern: RegExp;
  text: (figures: readonly string[]) => string;
  brief: (figures: readonly string[]) => string;
}

const WORDINGS: Readonly<Record<string, Wording>> = {
  '2023-03-01': {
    kind: 'closing',
    pattern: /closure of Intalco .*idle since (\d{4})/,
    text: ([idle]) =>
      `Alcoa closes Intalco at Ferndale, Washington, for good. It has been idle since ${idle}.`,
    brief: () => 'Intalco closed for good',
  },
  '2024-01-24': {
    kind: 'closing',
    pattern: /Marston, MO\) tells ~(\d+) workers .*last jobs end (\d+) Jan/,
    text: ([workers, day]) =>
      `Magnitude 7 Metals in Marston, Missouri, tells about ${workers} workers that it will stop. The last jobs end on January ${day}.`,
    brief: () => 'Missouri’s smelter stops',
  },
  '2024-03-25': {
    kind: 'building',
    pattern: /Century for award negotiations of up to \$(\d+)M/,
    text: ([millions]) =>
      `The Energy Department picks Century for talks about up to $${millions} million toward a new smelter.`,
    brief: ([millions]) => `Up to $${millions} million for a new smelter`,
  },
  '2025-02-10': {
    kind: 'trade',
    pattern: /tariff (\d+%) -> (\d+%), all countries/,
    text: ([before, after]) =>
      `A proclamation raises the tariff on aluminum from ${before} to ${after}, for all countries.`,
    brief: ([before, after]) => `${before} to ${after}`,
  },
  '2025-05-01': {
    kind: 'building',
    pattern: /EGA announces .*Inola, Oklahoma \(about \$(\d+)B, ([\d,]+) t\/yr/,
    text: ([billions, tonnes]) =>
      `Emirates Global Aluminium (EGA) announces a smelter at Inola, Oklahoma: about $${billions} billion, ${tonnes} tonnes a year.`,
    brief: () => 'Inola smelter announced',
  },
  '2025-06-04': {
    kind: 'trade',
    pattern: /tariffs (\d+%) -> (\d+%) effective 4 Jun; UK stays (\d+%)/,
    text: ([before, after, kingdom]) =>
      `The tariff rises from ${before} to ${after}. For the United Kingdom it stays at ${kingdom}.`,
    brief: ([before, after]) => `${before} to ${after}`,
  },
  '2025-08-07': {
    kind: 'building',
    pattern: />([\d,]+) t idled at Mt\. Holly .* by (\d+) Jun (\d{4})\), about \$(\d+)M/,
    text: ([tonnes, day, year, millions]) =>
      `Century will restart more than ${tonnes} tonnes a year at Mt. Holly, South Carolina, by June ${day}, ${year}, for about $${millions} million.`,
    brief: () => 'Mt. Holly restart',
  },
  '2026-01-26': {
    kind: 'building',
    pattern:
      /EGA (\d+%) \/ Century (\d+%) joint development agreement for Inola, OK smelter, ([\d,]+) t\/yr; construction from end-(\d{4})/,
    text: ([ega, century, tonnes, year]) =>
      `EGA (${ega}) and Century (${century}) agree to develop Inola together: ${tonnes} tonnes a year. Building is to begin at the end of ${year}, metal to flow by the end of the decade.`,
    brief: () => 'Century joins in',
  },
  '2026-02-02': {
    kind: 'closing',
    pattern: /Hawesville site .* for \$(\d+)M \+ ([\d.]+%) stake; to become data-centre/,
    text: ([millions, stake]) =>
      `Century sells the Hawesville site in Kentucky for $${millions} million and a ${stake} stake. It is to become a data center campus.`,
    brief: () => 'Hawesville sold for a data center',
  },
  '2026-03-10': {
    kind: 'closing',
    pattern: /Intalco demolition about (\d+%) complete/,
    text: ([done]) => `About ${done} of Intalco has been torn down.`,
    brief: ([done]) => `Intalco ${done} torn down`,
  },
};

const DAY = 86_400_000;
/** Days since 1970 of an ISO date. */
export const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The events in order of time; a fact without words, or words without their figures in the fact, stop the build. */
export function timedEvents(rows: readonly AluminumEvent[]): TimedEvent[] {
  return rows
    .map((row) => {
      const wording = WORDINGS[row.date_sort];
      if (!wording) throw new Error(`aluminum-timeline: no wording for ${row.date_sort}: ${row.fact}`);
      const match = wording.pattern.exec(row.fact);
      if (!match)
        throw new Error(`aluminum-timeline: the fact of ${row.date_sort} has other words now: ${row.fact}`);
      const figures = match.slice(1);
      return {
        id: row.date_sort,
        kind: wording.kind,
        date: dateInWords(row.date),
        day: dayOf(row.date_sort),
        year: Number(row.date_sort.slice(0, 4)),
        text: wording.text(figures),
        brief: wording.brief(figures),
        source: row.source_title,
      };
    })
    .sort((a, b) => a.day - b.day);
}

/** The latest tariff, out of the facts: "50%". */
export function latestTariff(rows: readonly AluminumEvent[]): string {
  const rates = rows.flatMap((row) => /tariffs? \d+% -> (\d+%)/.exec(row.fact)?.[1] ?? []);
  const last = rates.at(-1);
  if (last === undefined) throw new Error('aluminum-timeline: no tariff in the facts');
  return last;
}
