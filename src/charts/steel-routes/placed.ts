/** The placed chart: marks and words of whichever of its three pictures. */
import type { Route } from '@/facts/steel-routes';
import type { Placed } from '../contract';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  tone: string;
  /** Pixels, where it is not the size of labels. */
  size?: number;
}

export interface Dot {
  x: number;
  y: number;
  r: number;
  route: Route;
  title: string;
}

export interface PlacedRoutes extends Placed {
  paths: { d: string; tone: string }[];
  bars: { x: number; y: number; width: number; height: number; tone: string }[];
  dots: Dot[];
  texts: TextAt[];
  /** Marks of the key. */
  keys: { x: number; y: number; sign: Route | 'beside' | 'power' | 'idle' }[];
}

/** A box that words must keep clear of: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export const overlaps = (a: Box, b: Box, gap = 2) =>
  a[0] < b[2] + gap && a[2] > b[0] - gap && a[1] < b[3] + gap && a[3] > b[1] - gap;
