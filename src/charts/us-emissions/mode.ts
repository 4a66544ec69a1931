/** What the drawing gets: one layout for all states, with the words of each. Shipped to the browser: no imports but types. */
import type { State } from '@/lib/address';
import type { Placed } from '../contract';

export type Accounting = 'direct' | 'with-electricity';
export type Show = 'all' | 'industry' | 'lines';
export type Mode = `${Accounting} ${Show}`;

/** The words of a state. */
export interface PlacedMode {
  labels: { y: number; kind: string; lines: string[] }[];
  /** Large numbers on the area of industry. */
  shares: { x: number; y: number; text: string; anchor: 'start' | 'end' }[];
  /** Values on the lines. */
  marks: { kind: string; x: number; y: number; dy: number; text: string }[];
  said: string;
}

/** An area or a line of a sector, with what it says when pointed at. */
export interface Shape {
  kind: string;
  d: string;
  title: string;
}

export interface PlacedNation extends Placed {
  left: number;
  right: number;
  base: number;
  labelX: number;
  /** Line height of the labels. */
  pitch: number;
  /** How far the rest is lifted off industry. */
  lift: number;
  shareSize: number;
  industry: Shape;
  itsPower: Shape;
  /** Everything above industry and the power it uses, by accounting. */
  above: Record<Accounting, Shape[]>;
  lines: Record<Accounting, Shape[]>;
  ticks: Record<Show, { y: number; text: string }[]>;
  years: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  modes: Record<Mode, PlacedMode>;
}

export const modeOf = (state: State): Mode => `${state['accounting'] as Accounting} ${state['show'] as Show}`;
