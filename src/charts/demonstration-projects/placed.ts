/** What the drawing is given. Free of imports that a browser would have to load. */
import type { Placed } from '../contract';
import type { Matched } from './match';

export interface PlacedText {
  x: number;
  y: number;
  text: string;
  tone: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedProject extends Matched {
  /** Line through its places, where it has several; drawn when it is picked. */
  link: string;
  /** Its dots on the map, and the crosses in them if it was terminated. */
  dots: string;
  crosses: string;
  /** Line from the dot to its name, where it stands apart. */
  leader: string;
  /** In the list: the bar of its federal share. Empty on a card. */
  bar: string;
  /** Where a pointer picks it in the list. */
  row: { x: number; y: number; width: number; height: number } | null;
  texts: PlacedText[];
  /** Federal share, up to, million dollars. */
  musd: number;
  said: string;
}

export interface PlacedProjects extends Placed {
  land: string;
  borders: string;
  /** Where map and sums end and the list begins. */
  listFrom: number;
  /** How far down the land stands. */
  shift: number;
  projects: PlacedProject[];
  /** Signs of the groups, for key and heads. */
  signs: { group: string; dot: string; cross: string }[];
  /** Bars of the groups' sums. */
  sums: { group: string; d: string }[];
  texts: PlacedText[];
  rules: string;
}
