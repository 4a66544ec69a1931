/** The placed rows: what the layout makes and the drawing reads. Types only. */
import type { Placed } from '../contract';
import type { Order } from './order';

export interface Row {
  name: string;
  code: string;
  /** Distance of the row's top from the drawing's, for each order. */
  y: Record<Order, number>;
  /** True if the row is the first of its state when ordered by state. */
  first: boolean;
  running: boolean;
  /** Bars of the years it is known to have run; outlines where the year is not sure; lines where it stood idle. */
  solid: string;
  maybe: string;
  idle: string;
  label: { x: number; inside: boolean };
  opened: { x: number; text: string };
  ended: { x: number; text: string };
  /** For the tooltip. */
  note: string;
}

/** The name of a group of rows. */
export interface Heading {
  text: string;
  x: number;
  y: number;
  running: boolean;
}

export interface PlacedRows extends Placed {
  rows: Row[];
  bar: number;
  ticks: { x: number; text: string }[];
  axis: { top: number; bottom: number };
  headings: Record<Order, Heading[]>;
  /** A brace beside the rows of the years in which most plants ended, where there is room for its words. */
  brace: { d: string; x: number; lines: { y: number; text: string }[] } | null;
  key: { x: number; y: number; kind: 'ran' | 'idle' | 'maybe' | 'runs'; text: string }[];
  detail: boolean;
  said: Record<Order, string>;
}
