/**
 * How high a frame must be at the usual column, so that one whose host runs no script of ours cuts nothing off:
 * the figure's texts are broken into lines by the fonts' own widths, and the rest are the measures of parts.css
 * (`.furniture-bare`, `.figure-*`, `.controls`). Build only; a test in tests/site compares it with the browser.
 */
import type { Param, State } from '@/lib/address';
import { measureText, wrapText, type MeasuredFont } from '@/lib/text-measure';
import { publishersOf } from './credit';
import { EMBED_FRAME, FRAMES, stateOf, type Chart, type View } from './contract';
import { readoutText } from './told';

/** The usual column of a news page, in px: what `width` says in the code that is handed out. */
export const EMBED_WIDTH = 640;

/** Pixels of one rem: `html` in base.css. */
const REM = 18;
const PADDING = REM;
const COLUMN = EMBED_WIDTH - 2 * PADDING;
/** From this width of a drawing on the broad one is shown; the phone's is never enlarged beyond its own limit. */
const NARROW_LIMIT = 30 * REM;
/** A few pixels, because text is measured within 2 % and drawings are rounded. */
const SPARE = 6;

interface Face {
  font: MeasuredFont;
  size: number;
  /** Height of a line, as a multiple of the size. */
  leading: number;
  /** How much more of it goes on a line than its widths say, where letters are set closer. */
  tight?: number;
}
const TITLE: Face = { font: 'label-bold', size: REM + 0.012 * EMBED_WIDTH, leading: 1.15, tight: 1.015 };
const MEASURE: Face = { font: 'label', size: 0.88 * REM, leading: 1.45 };
const SMALL: Face = { font: 'label', size: 0.82 * REM, leading: 1.45 };
const READOUT: Face = { font: 'label', size: 0.95 * REM, leading: 1.6 };
const STRONG: Face = { ...SMALL, font: 'label-semibold' };

/** The height of a paragraph in px. */
const block = (text: string, face: Face): number =>
  wrapText(text, COLUMN * (face.tight ?? 1), face).length * face.size * face.leading;

const widthOf = (text: string, face: Face): number => measureText(text, face);

/** How many rows boxes of these widths take, put side by side with a gap; the indexes that begin a row. */
function rowsOf(widths: readonly number[], gap: number): number[] {
  const starts: number[] = [];
  let end = Infinity;
  widths.forEach((width, i) => {
    end += gap + width;
    if (end > COLUMN + 0.5) {
      starts.push(i);
      end = width;
    }
  });
  return starts;
}

/** Width and height in px of one control, as Controls.svelte draws it; undefined for parameters that have none. */
function controlSize(param: Param): { width: number; height: number } | undefined {
  const gap = 0.6 * REM;
  const label = widthOf(param.label, STRONG);
  if (param.type === 'year') return { width: 18 * REM, height: 44 };
  if (param.type !== 'choice') return undefined;
  const options = param.options.map((option) => widthOf(option.label, SMALL));
  if (param.options.length > 5) return { width: label + gap + Math.max(...options) + 2.4 * REM, height: 40 };
  const boxes = [label, ...options.map((width) => 1.15 * REM + 0.35 * REM + width + 0.5 * REM)];
  const rows = rowsOf(boxes, gap).length;
  const whole = boxes.reduce((sum, width) => sum + gap + width, -gap);
  return { width: Math.min(COLUMN, whole), height: rows * 36 + (rows - 1) * 0.2 * REM };
}

/** What a live chart has around its drawing: the controls above, its own buttons and the sentence below. */
function liveHeight(chart: Chart, state: State): number {
  const controls = Object.values(chart.params).flatMap((param) => controlSize(param) ?? []);
  const starts = rowsOf(
    controls.map((it) => it.width),
    1.6 * REM,
  );
  const rows = starts.map((start, i) =>
    Math.max(...controls.slice(start, starts[i + 1]).map((it) => it.height)),
  );
  const above = rows.reduce((sum, height) => sum + height, 0) + Math.max(0, rows.length - 1) * 0.4 * REM;
  // Room for two lines is always kept; a longer sentence takes what it needs.
  const said = block(readoutText(chart, state), READOUT);
  const sentence = 0.6 * REM + (said > 4 * READOUT.size ? said : 3 * READOUT.size);
  return above + 0.7 * REM + sentence + (chart.toolsHeight ?? 0);
}

/** A figure in a frame, in the words and measures that its height follows from. */
export interface EmbeddedFigure {
  title: string;
  measure: string;
  /** Height of the drawing in px at the width it is shown, with everything that belongs to it. */
  drawing: number;
  notes: readonly string[];
  /** The line of the source, without its label. */
  source: string;
  /** A line below it in the same type. */
  below?: string;
}

/** The height in px that a figure takes in a frame of EMBED_WIDTH, rounded up to ten. */
export function figureHeight({ title, measure, drawing, notes, source, below }: EmbeddedFigure): number {
  const head = block(title, TITLE) + 0.3 * REM + block(measure, MEASURE) + 0.9 * REM;
  const list = notes.reduce((sum, note) => sum + 0.35 * REM + block(note, SMALL), -0.35 * REM);
  const foot =
    (notes.length > 0 ? 0.9 * REM + list : 0) +
    (0.6 * REM + block(`Source: ${source}`, SMALL)) +
    (below === undefined ? 0 : 0.6 * REM + block(below, SMALL)) +
    (0.35 * REM + 0.7 * REM + SMALL.size * SMALL.leading);
  return Math.ceil((2 * PADDING + head + drawing + foot + SPARE) / 10) * 10;
}

/** The height in px of a drawing of this size, shown as wide as the column lets it. */
export const shownHeight = (size: { width: number; height: number }, limit = COLUMN): number =>
  (size.height / size.width) * Math.min(COLUMN, limit);

/** The height in px that the embed of a view needs at the usual column. */
export function embedHeight(chart: Chart, view: View): number {
  const state = stateOf(chart, view);
  const drawing =
    chart.embedded === 'narrow'
      ? shownHeight(chart.place(FRAMES.narrow, state), NARROW_LIMIT)
      : shownHeight(chart.place(chart.drawings === 'one' ? EMBED_FRAME : FRAMES.wide, state));
  return figureHeight({
    title: view.title,
    measure: chart.measure(state),
    drawing: drawing + (chart.live ? liveHeight(chart, state) : 0),
    notes: chart.notes,
    source: `${publishersOf(chart)}. ${chart.vintage}`,
  });
}
