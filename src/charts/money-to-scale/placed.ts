/** The placed picture: one world of squares and where the reader stands before it. Shared by build and browser. */
import type { State } from '@/lib/address';
import type { Placed } from '../contract';
import type { TextMark } from '../marks';

/** The steps back, from near to far. */
export const SCENES = [
  'application',
  'offered',
  'ended',
  'asked',
  'buy-clean',
  'purchasing',
  'need',
] as const;
export type SceneId = (typeof SCENES)[number];

/** A set of squares in the world: shown from one step to another. */
export interface Shape {
  /** Classes. */
  tone: string;
  d: string;
  from: number;
  to: number;
}

export interface Scene {
  /** Pixels a square. */
  k: number;
  /** Width of the lines between squares, in squares. */
  gap: number;
  texts: TextMark[];
  said: string;
}

export interface PlacedMoney extends Placed {
  /** Where the first corner of the first square stands, the same in every scene. */
  corner: [x: number, y: number];
  shapes: Shape[];
  /** The lines between the squares. */
  lines: Shape[];
  scenes: Record<SceneId, Scene>;
}

/** The step of a state, from 0. */
export const stepOf = (state: State): number =>
  Math.max(
    0,
    SCENES.findIndex((id) => id === state['at']),
  );
