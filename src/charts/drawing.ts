/** From a chart and a state to the finished `<svg>` markup of one frame. Build only. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { State } from '@/lib/address';
import type { Chart, Frame, Placed } from './contract';

export interface Drawing {
  /** A single <svg class="chart"> element. */
  svg: string;
  width: number;
  height: number;
}

/**
 * Draws the chart at a state into a frame, `staged` as beside the steps of a scrolly. Throws if the component
 * yields anything but one svg element.
 */
export function draw(chart: Chart, state: State, frame: Frame, id: string, staged = false): Drawing {
  const placed = chart.place(frame, state);
  return drawWith(chart.Component, { placed, state, id, staged }, `chart ${chart.slug}`);
}

/** Renders a component that draws one svg; `name` says in an error which one it was. */
export function drawWith<P extends { placed: Placed }>(
  component: Component<P>,
  props: P,
  name: string,
): Drawing {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  const svg = body.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (!svg.startsWith('<svg') || svg.indexOf('<svg', 4) >= 0) {
    throw new Error(`${name}: its component must draw exactly one <svg>, it drew ${svg.slice(0, 60)}…`);
  }
  return { svg, width: props.placed.width, height: props.placed.height };
}
