/** Stacked bars as finished markup. Build only. */
import type { Frame } from '@/charts/contract';
import { drawWith, type Drawing } from '@/charts/drawing';
import StackDrawing from './Drawing.svelte';
import { placeStack, type Bar, type Part } from './layout';

/** What is drawn: the bars and what they are made of. */
export interface Stack {
  readonly bars: readonly Bar[];
  readonly parts: readonly Part[];
}

/** Draws bars into a frame. */
export const drawStack = ({ bars, parts }: Stack, frame: Frame): Drawing =>
  drawWith(StackDrawing, { placed: placeStack(bars, parts, frame) }, 'stack');
