/** The placed lever: what the layout makes and the drawing reads. */
import type { ByPledge } from '@/facts/industry-lever';
import type { Placed } from '../contract';

export interface PlacedModel {
  model: string;
  team: string;
  /** The model's own name, with what sets it apart. */
  code: string;
  /** Million tonnes from the model's 2030 to the pledge. */
  gap: ByPledge;
  /** The cut of industry that closes the claim's part of the gap: a tick on the bar, and in words. */
  claim: ByPledge<{ x: number; text: string }>;
  /** Top of the bar. */
  y: number;
}

export interface PlacedText {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** Where the words of a row stand, from the top of its bar. */
export interface RowWords {
  name: { x: number; dy: number };
  /** The model's own name: under the team's, beside it, or not at all. */
  code: 'under' | 'beside' | 'none';
  /** Right ends of the columns; null where there is no room for one. */
  closed: number;
  open: number | null;
  claim: number | null;
  dy: number;
}

export interface PlacedLever extends Placed {
  kind: 'narrow' | 'wide' | 'card';
  /** Industry's direct emissions, million tonnes: the whole of the track. */
  industry: number;
  /** The middle gap. */
  middle: ByPledge;
  x0: number;
  x1: number;
  track: { y: number; height: number };
  /** Where the rows end and the axis stands. */
  base: number;
  bar: number;
  rows: PlacedModel[];
  words: RowWords;
  heads: PlacedText[];
  /** Per cent of industry under the track, and million tonnes under the rows. */
  shares: PlacedText[];
  tonnes: PlacedText[];
  /** The claim above the track: a tick for each model, the middle one's apart, and what they say. */
  claim: ByPledge<{ ticks: string; middle: string; words: PlacedText[] }>;
  /** The number of the cut and the lines beside or under it. */
  number: { x: number; y: number; size: number; lines: { x: number; y: number }[] };
}
