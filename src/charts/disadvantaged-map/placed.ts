/** What the drawing is given: the two maps, or the test by number. */
import type { Placed } from '../contract';

export interface TextAt {
  x: number;
  y: number;
  text: string;
  tone: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedSiting extends Placed {
  kind: 'maps' | 'numbers';
  texts: TextAt[];
  /** Dots by name (classes of the style sheet), from the back to the front. */
  layers: { name: string; d: string }[];
  /** Single marks of the keys. */
  keys: { name: string; x: number; y: number }[];
  numbers?: PlacedNumbers;
}

export interface PlacedNumbers {
  grid: string;
  people: string;
  land: string;
  rows: { id: string; y: number; dot: number; people: number; land: number; range: string; note: string }[];
}
