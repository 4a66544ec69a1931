/** From a chart and a state to the finished `<svg>` markup of one frame. Build only. */
import { render } from 'svelte/server';
import type { State } from '@/lib/address';
import type { Chart, Frame } from './contract';

export interface Drawing {
  /** A single <svg class="chart"> element. */
  svg: string;
  width: number;
  height: number;
}

/** Draws the chart at a state into a frame. Throws if the component yields anything but one svg element. */
export function draw(chart: Chart, state: State, frame: Frame, id: string): Drawing {
  const placed = chart.place(frame, state);
  const { body } = render(chart.Component, { props: { placed, state, id } });
  const svg = body.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (!svg.startsWith('<svg') || svg.indexOf('<svg', 4) >= 0) {
    throw new Error(
      `chart ${chart.slug}: its component must draw exactly one <svg>, it drew ${svg.slice(0, 60)}…`,
    );
  }
  return { svg, width: placed.width, height: placed.height };
}
