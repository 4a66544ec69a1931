/** The memo's sentence taken apart: each number, what the data say, the verdict and why. Pure. */
import type { AluminumOutput, AluminumSmelter, AluminumSmelterCount } from '@/data/aluminum';
import type { SeedClaim } from '@/data/claims';
import { countByStatus, SMELTER_YEARS } from '@/data/smelter-status';
import { capital, integer, percent, words } from '@/lib/format';

/** `later`: no claim of the memo, but what became of its numbers. */
export type Verdict = 'holds' | 'wording' | 'not-supported' | 'later';

/** A number as it is printed, and the same as a length or as a count of plants. */
export interface Figure {
  text: string;
  percent?: number;
  plants?: number;
}

export interface CheckRow {
  id: string;
  topic: string;
  year: string;
  claim: Figure | null;
  data: Figure;
  verdict: Verdict;
  why: string;
}

export interface CheckInput {
  claims: readonly SeedClaim[];
  output: readonly AluminumOutput[];
  smelters: readonly AluminumSmelter[];
  counts: readonly AluminumSmelterCount[];
}

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  holds: 'Holds',
  wording: 'Holds with a change of wording',
  'not-supported': 'Not supported',
  later: 'Has changed since',
};

const FROM_DATASET: Readonly<Record<string, Verdict>> = {
  holds: 'holds',
  'holds-with-wording': 'wording',
  'not-supported': 'not-supported',
};

/** The rows of the check; a claim, year or count that is missing stops the build. */
export function checkRows({ claims, output, smelters, counts }: CheckInput): CheckRow[] {
  const claim = (id: string) =>
    need(
      claims.find((row) => row.id === id),
      `claim ${id}`,
    );
  const inYear = (year: number) =>
    need(
      output.find((row) => row.year === year),
      `output of ${year}`,
    );
  const verdict = (id: string) => need(FROM_DATASET[claim(id).verdict], `wording for the verdict of ${id}`);
  const stated = (id: string, pattern: RegExp) =>
    Number(need(pattern.exec(claim(id).claim)?.[1], `number in the words of ${id}`));

  const then = inYear(1981);
  const before = inYear(1980);
  const later = inYear(2021);
  const latest = need(output.at(-1), 'latest output');
  const ranThen = countByStatus(smelters, then.year).running;
  const left = countByStatus(smelters, SMELTER_YEARS.to).running;
  const shareThen = stated('c004-al-share-1981', /over ([\d.]+) percent/);
  const shareLater = stated('c004-al-share-2021', /([\d.]+) percent/);
  const plantsThen = stated('c004-al-23-smelters', /(\d+) primary smelters/);
  const plantsLater = Number(claim('c004-al-six-facilities').value);
  const yearsOf23 = counts
    .filter((row) => row.count === plantsThen && row.basis === 'operated-in-year')
    .map((row) => row.year);
  const near = need(
    counts.find((row) => row.year === before.year && row.basis === 'operating'),
    `count of ${before.year}`,
  );
  const emitting = need(
    counts.find((row) => row.year === later.year && row.basis === 'subpart-f-emissions'),
    `count of ${later.year}`,
  );
  const emittingNext = need(
    counts.find((row) => row.year === later.year + 1 && row.basis === 'subpart-f-emissions'),
    `count of ${later.year + 1}`,
  );

  return [
    {
      id: 'share-then',
      topic: 'Share of the world’s aluminum',
      year: String(then.year),
      claim: { text: `over ${shareThen}%`, percent: shareThen },
      data: { text: percent(then.share_pct), percent: then.share_pct },
      verdict: verdict('c004-al-share-1981'),
      why: `“About ${shareThen} percent” would be right: ${percent(before.share_pct)} in ${before.year}, ${percent(then.share_pct)} in ${then.year}.`,
    },
    {
      id: 'smelters-then',
      topic: 'Primary smelters',
      year: String(then.year),
      claim: { text: String(plantsThen), plants: plantsThen },
      data: { text: `${ranThen} or more`, plants: ranThen },
      verdict: verdict('c004-al-23-smelters'),
      why: `${plantsThen} is the count of ${yearsOf23.join(' and ')}. For ${before.year} a source says about ${near.count}; a count for ${then.year} itself was not found.`,
    },
    {
      id: 'share-later',
      topic: 'Share forty years on',
      year: String(later.year),
      claim: { text: percent(shareLater), percent: shareLater },
      data: { text: percent(later.share_pct), percent: later.share_pct },
      verdict: verdict('c004-al-share-2021'),
      why: `${integer(later.us_kt)} of ${integer(later.world_kt)} thousand tonnes.`,
    },
    {
      id: 'smelters-later',
      topic: 'Smelters left',
      year: String(later.year),
      claim: { text: words(plantsLater), plants: plantsLater },
      data: { text: words(emitting.count), plants: emitting.count },
      verdict: verdict('c004-al-six-facilities'),
      why: `${capital(words(emitting.count))} sites reported emissions from smelting in ${later.year}${emittingNext.count === emitting.count ? ` and ${later.year + 1}` : ''}.`,
    },
    {
      id: 'now',
      topic: 'And now',
      year: `${latest.year}–${String(SMELTER_YEARS.to).slice(2)}`,
      claim: null,
      data: { text: `${percent(latest.share_pct)}, ${words(left)}`, plants: left },
      verdict: 'later',
      why: `The share of ${latest.year} is an estimate. ${capital(words(left))} smelters have run since January 2024.`,
    },
  ];
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`claim-check: no ${what}`);
  return value;
}
