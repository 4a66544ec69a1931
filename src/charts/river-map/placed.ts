/** The placed map: what the layout makes and the drawing reads. Shared by build and browser. */
import type { Placed } from '../contract';

export type Anchor = 'start' | 'middle' | 'end';

export interface Label {
  kind: 'parish' | 'town' | 'city';
  /** Lines of the text. */
  lines: string[];
  x: number;
  /** Base line of the first line. */
  y: number;
  anchor: Anchor;
  /** A line below, by what is shown of risk. */
  sub?: Record<string, string>;
}

/** A reach of the river: where the map stands, and its words. */
export interface Scene {
  /** Shift and scale of the map: pixels = place × k + shift. */
  x: number;
  y: number;
  k: number;
  labels: Label[];
  /** Points of the towns that are named, pixels. */
  towns: [x: number, y: number][];
  /** From names at the side to their parishes, as one path. */
  leaders: string;
  /** By class of size: width of a dot in units of the map. */
  dots: number[];
  /** The frame of the reach on the small map of the whole: x, y, width, height; null for the whole. */
  frame: [number, number, number, number] | null;
}

export interface PlacedRiver extends Placed {
  /** The part of the drawing that shows the map, pixels. */
  map: { x: number; y: number; width: number; height: number };
  land: string;
  /** The seven parishes. */
  own: string;
  parishes: string;
  corridor: string;
  river: string;
  /** By year: paths by step of risk (the first: no figure), the border of EPA's line, borders of tracts. */
  risk: Record<string, { steps: string[]; line: string; borders: string }>;
  /** Plants by class of size, the largest first: points as "M3 4h0". */
  plants: string[];
  scenes: Record<string, Scene>;
  /** The small map of the whole; null where there is no room. */
  locator: { x: number; y: number; k: number; width: number; height: number; river: string } | null;
  key: {
    steps: { x: number; y: number; width: number; height: number }[];
    /** Under each edge its figure, by year. */
    ticks: { x: number; y: number; text: Record<string, string> }[];
    /** Where EPA's line is marked: x, from y to y, and its words. */
    line: { x: number; top: number; foot: number; text: string; textX: number; textY: number };
    /** Dots of example, with words. */
    dots: { x: number; y: number; width: number; text: string; textX: number }[];
    /** What takes the place of the ramp where no risk is shown. */
    note: { x: number; y: number; lines: string[] };
  };
  /** A sentence for each choice, by "reach risk". */
  words: Record<string, string>;
  /** The arrow that points north, on a disc around x, y. */
  north: { x: number; y: number; d: string; textX: number; textY: number };
}
