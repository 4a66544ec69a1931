/** The numbers that get confused, on one scale of risk. Pure. */
import { integer } from '@/lib/format';

/** Everything the scale shows; risks are lifetime risks per million. */
export interface ScaleInput {
  /** EPA's aim and EPA's line. */
  aim: number;
  line: number;
  /** Where ProPublica lets a hot spot begin, and how many there are. */
  spot: number;
  spots: number;
  /** People above the line, and the risk at the worst places, by ProPublica's estimate. */
  people: number;
  peak: number;
  peakTimes: number;
  /** EPA's assessment: the nation's mean and tract 708 in 2014, tract 708 in 2019. */
  mean: number;
  tract: number;
  tractLater: number;
}

export interface Entry {
  id: 'tract' | 'line' | 'mean' | 'aim' | 'peak' | 'people' | 'spots' | 'same';
  side: 'epa' | 'propublica';
  /** Per million. */
  risk: number;
  head: string;
  text: string;
  /** For a card. */
  brief: string;
}

/** 4700 → "1 in 213", 100 → "1 in 10,000". */
export const oneIn = (perMillion: number): string => `1 in ${integer(1e6 / perMillion)}`;

/** The marks of the ruler that have names. */
export const DECADES = [1, 10, 100, 1_000, 10_000] as const;

/** "1 in a million" for the first mark of the ruler, figures for the others. */
export const markName = (perMillion: number): string =>
  perMillion === 1 ? '1 in a million' : oneIn(perMillion);

/** How many times the line, and the nation's mean, the tract of 2014 is. */
export const timesOf = (input: ScaleInput) => ({
  line: input.tract / input.line,
  mean: input.tract / input.mean,
});

/** What stands beside the ruler. */
export function entriesOf(input: ScaleInput): Entry[] {
  const times = timesOf(input);
  const peak = `Up to ${input.peakTimes} times`;
  return [
    {
      id: 'tract', side: 'epa', risk: input.tract,
      head: `${integer(input.tract)} in a million`,
      text: `Tract 708 in Reserve, in EPA’s model for\u00a02014.`,
      brief: `Tract 708, 2014: ${integer(input.tract)}`,
    },
    {
      id: 'line', side: 'epa', risk: input.line,
      head: 'EPA’s line',
      text: 'The upper end of what it calls acceptable. No legal limit.',
      brief: 'EPA’s line',
    },
    {
      id: 'mean', side: 'epa', risk: input.mean,
      head: `${integer(input.mean)} in a million`,
      text: 'Mean of the nation, in EPA’s model for\u00a02014.',
      brief: `Nation’s mean, 2014: ${integer(input.mean)}`,
    },
    {
      id: 'aim', side: 'epa', risk: input.aim,
      head: 'EPA’s aim',
      text: 'for as many people as possible.',
      brief: '',
    },
    {
      id: 'peak', side: 'propublica', risk: input.peak,
      head: peak,
      text: `EPA’s line, ${oneIn(input.peak)}, in parts of Cancer Alley: the worst of ProPublica’s cells.`,
      brief: `${peak} EPA’s line`,
    },
    {
      id: 'people', side: 'propublica', risk: input.line,
      head: `About ${integer(input.people)} people`,
      text: 'live where ProPublica estimates more than EPA’s line.',
      brief: `${integer(input.people)} people`,
    },
    {
      id: 'spots', side: 'propublica', risk: input.spot,
      head: `Over ${integer(input.spots)} hot spots`,
      text: `begin here, at ${oneIn(input.spot)}: a tenth of EPA’s line.`,
      brief: `${integer(input.spots)} hot spots`,
    },
    {
      id: 'same', side: 'propublica', risk: Math.sqrt(input.aim * input.spot),
      head: 'The same by chance',
      text: `Two bars of one length, both × ${integer(times.mean)}. One begins at EPA’s line, the other at the nation’s mean.`,
      brief: '',
    },
  ]; // prettier-ignore
}
