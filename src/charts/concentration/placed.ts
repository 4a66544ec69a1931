/** The placed curves: what the layout makes and the drawing reads. */
import type { Placed } from '../contract';
import type { Curve } from './series';
import type { SetId } from './sets';

export interface PlacedCurves extends Placed {
  /** The plot's edges, pixels. */
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  xTicks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  yTicks: { y: number; text: string }[];
  xName: { x: number; y: number; text: string };
  yName: { x: number; y: number; text: string };
  /** The line on which all emit alike, and where its words stand. */
  even: { d: string; x: number; y: number; text: string };
  /** The name of the curve behind, where another than that of all plants is shown. */
  all: { x: number; y: number; text: string };
  /** By set: the curve as a line, from which its area is closed. */
  curves: Record<SetId, Curve & { d: string }>;
  /** The words: baselines of the number, the line under it, the second number and its line. */
  words: { x: number; size: number; count: number; countLine: number; share: number; shareLine: number; right: number };
} // prettier-ignore
