/** The placed chart: what the layout makes and the drawings read. Shared by build and browser. */
import type { Placed } from '../contract';
import type { Camera, Room } from './shapes';

export interface PlacedRows {
  /** Left edge of the panel, of the column of figures, its right edge, right edge of the panel. */
  left: number;
  spine: [from: number, to: number];
  right: number;
  /** Top of the highest row, height of one, foot of the lowest. */
  top: number;
  row: number;
  foot: number;
  /** Whether every row has its figure and counts, or every second its figure only. */
  every: boolean;
}

/** Per vintage: bars in pixels, lowest row first, and what they count. */
export interface PlacedSpread {
  nation: { bars: number[]; counts: number[]; all: number };
  corridor: { bars: number[]; counts: number[]; all: number };
}

export interface PlacedTracts extends Placed {
  map: Room & { corridor: Camera; state: Camera };
  /** Size of the words on the map. */
  size: number;
  towns: { text: string; x: number; y: number; side: 'start' | 'end'; in: 'corridor' | 'state' | 'both' }[];
  /** The whole state in a corner: its outline, where it stands, pixels for a unit. */
  inset: { x: number; y: number; width: number; height: number; k: number; land: string } | null;
  /** x and y of the river's points by turns, in units of the map. */
  river: number[];
  rows: PlacedRows;
  spreads: Record<string, PlacedSpread>;
}
