/**
 * The contract every chart keeps. One definition feeds every surface: story figure, scroll step, gallery,
 * permalink, named views, embed, SVG, PNG, social card, CSV, JSON, oEmbed answer, accessible table.
 */
import type { Component } from 'svelte';
import type { Params, State } from '@/lib/address';

/** The room a chart is drawn for. `width` (and `height`, where it is given) in CSS pixels. */
export interface Frame {
  kind: 'narrow' | 'wide' | 'card';
  width: number;
  /** Given for cards only; elsewhere the chart takes the height it needs. */
  height?: number;
}

/** The frames of the page: a phone's width, and a broad column. Both are drawn; style sheets choose. */
export const FRAMES = {
  narrow: { kind: 'narrow', width: 360 },
  wide: { kind: 'wide', width: 760 },
} as const satisfies Record<string, Frame>;

/** For an embed of a chart with one drawing, where the broad one would weigh too much: a little enlarged when shown. */
export const EMBED_FRAME: Frame = { kind: 'wide', width: 440 };

/** A named state: its own page, title, description, card. */
export interface View {
  id: string;
  /** What it was once called: links and embeds at the old address go on. */
  was?: readonly string[];
  /** The finding, as a headline. */
  title: string;
  /** What to see in it, one or two sentences. */
  description: string;
  /** The parameters that differ from the chart's defaults. */
  state: State;
}

/** A column of the table behind a picture. */
export interface Column {
  key: string;
  label: string;
  /** The unit, printed in the head of the column: "thousand tonnes". */
  unit?: string;
}

export type Cell = string | number | boolean | null;

/** The rows behind a picture: used by the CSV, the JSON, the accessible table and the tests. */
export interface Table {
  caption: string;
  columns: readonly Column[];
  rows: readonly Record<string, Cell>[];
}

/** Everything a placed drawing must have; each chart adds its marks. */
export interface Placed {
  width: number;
  height: number;
}

/** What each chart's Svelte component is given. */
export interface ChartProps<P extends Placed = Placed> {
  /** The layout, made at build: marks, ticks and path strings in pixels. */
  placed: P;
  /** The state to show. */
  state: State;
  /** Prefix for ids, unique on the page. */
  id: string;
  /** Changes parameters; given in the browser only, to drawings that are controls themselves. */
  set?: (changes: State) => void;
  /** Beside the steps of a scrolly, where a drawing must fit the screen: a long one may leave out its list. */
  staged?: boolean;
}

/** What the tools of a heavy chart are given (see LiveChart). */
export interface ToolProps {
  /** Does one of the chart's commands; undefined until it is awake. */
  run: ((command: string) => void) | undefined;
  state: State;
  /** Changes parameters, and wakes the chart. */
  set: (changes: State) => void;
  /** Prefix for ids. */
  id: string;
}

/** What a live chart says of its state: a sentence, with the way on where there is one. */
export interface Readout {
  text: string;
  /** A path inside the site and the words that lead there. */
  link?: { path: string; text: string };
}

/** What the frame hands to the island of a live chart. */
export interface IslandProps {
  /** Address of the layout (see placed.ts). */
  src: string;
  /** JSON of the state to begin with. */
  start: string;
  /** Prefix for ids. */
  id: string;
  /** `stage` is driven by the scroll and shows no controls; `page` keeps its state in the address. */
  mode: 'figure' | 'stage' | 'page';
  /**
   * `visible`: before it comes into view. `engage`: at the first sign of use, so that an embed costs its host
   * nothing and a page with the one chart, drawn already, nothing but the drawing.
   */
  wake: 'visible' | 'engage';
  /** Keeps to the phone's drawing at every width (see `embedded` below). */
  narrow?: boolean;
}

export interface Chart<P extends Placed = Placed> {
  /** The folder's name and the address. */
  slug: string;
  /** What it was once called: links and embeds at the old address go on. */
  was?: readonly string[];
  /** The story it belongs to: its slug. */
  story: string;
  /** Its place in the gallery within the story. */
  order: number;
  /** A short name: what the chart is, not what it finds. */
  name: string;
  /** Measure and unit: the line under the finding. In a live chart it must hold for every year the reader picks. */
  measure(state: State): string;
  /** What it shows, in one sentence. */
  summary: string;
  params: Params;
  /** Named states; the first is the default. */
  views: readonly [View, ...View[]];
  /** The layout: pure, run at build only. In a live chart the result must not depend on the state. */
  place(frame: Frame, state: State): P;
  // The component's props are checked where the chart is defined; the registry holds charts of every kind.
  Component: Component<ChartProps<P>>;
  /** The text alternative, written from the data. */
  describe(state: State): string;
  table(state: State): Table;
  /** How many rows of a long table the chart's page prints, the first ones; the files hold them all. */
  tableRows?: number;
  sources: readonly string[];
  /** Caveats, printed under the figure. */
  notes: readonly string[];
  /** The years the data cover and when they were published. */
  vintage: string;
  /** `furnace`: drawn on the dark ground in every theme, because light is its subject. */
  ground?: 'furnace';
  /**
   * `one`: thousands of marks would weigh too much drawn twice, so a page has the broad drawing only, and phones
   * see it smaller. Its words then stand in it in two sizes, in groups of the classes only-wide and only-narrow.
   */
  drawings?: 'one';
  /** `narrow`: an embed has the phone's drawing only, because the two together would weigh too much for it. */
  embedded?: 'narrow';
  /** Height in px of what a live chart's own Tools take below the drawing, in an embed at the usual column. */
  toolsHeight?: number;
  /** For a live chart: one sentence or two that read the drawing at a state, printed below it (see its readout.ts). */
  readout?(placed: P, state: State): string | Readout;
  /**
   * For a live chart: a parameter with too many values for a description of each to be written down (told.ts). Its
   * description begins with the readout, and nothing else in it, nor the table, depends on the parameter.
   */
  endless?: string;
  /** For a live chart whose tables are many and long: the choice by which they are parted into files (told.ts). */
  toldBy?: string;
  /** True if the chart has an Island.astro, i.e. wakes in the browser. */
  live: boolean;
}

/** Declares a chart; the type of its layout is inferred, the registry takes the general form. */
export function defineChart<P extends Placed>(chart: Chart<P>): Chart {
  const ids = new Set<string>();
  for (const view of chart.views) {
    if (!/^[a-z0-9-]+$/.test(view.id))
      throw new Error(`chart ${chart.slug}: view id "${view.id}" is not lower-case-with-hyphens`);
    if (ids.has(view.id)) throw new Error(`chart ${chart.slug}: two views are called "${view.id}"`);
    ids.add(view.id);
  }
  return chart as unknown as Chart;
}

/** The complete state of a view: the chart's defaults with the view's own values laid over them. */
export function stateOf(chart: Chart, view: View): State {
  const state: Record<string, string | number> = {};
  for (const [name, param] of Object.entries(chart.params)) state[name] = param.default;
  for (const [name, value] of Object.entries(view.state)) {
    if (!(name in chart.params))
      throw new Error(`chart ${chart.slug}, view ${view.id}: no parameter "${name}"`);
    state[name] = value;
  }
  return state;
}
