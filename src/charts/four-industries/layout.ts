/** Years across, million tonnes up: the four totals on one scale, and each industry's plants on its own. Build only. */
import { scaleLinear } from 'd3-scale';
import {
  FROM,
  linesOf,
  plantLines,
  processOf,
  totalsOf,
  YEARS,
  type FourIndustry,
} from '@/facts/plant-lines';
import { oneDecimal, twoDecimals } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { px } from '@/lib/svg';
import { measureText, wrapText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { lineLabels } from './labels';
import { letterOf, type Columns, type Mark, type Panel, type PlacedFour, type TextAt } from './placed';
import { placeRows } from './rows';

export const INDUSTRIES: readonly FourIndustry[] = ['steel', 'coke', 'cement', 'aluminum'];
const MARKS: readonly Mark[] = ['all', 'rose', 'fell', 'ended'];
const LABEL = { font: 'label', size: 12 } as const;
const LINE = 15;
/** The first year of a labelled axis that stands wherever there is room. */
const TICK_YEARS = [2011, 2014, 2017, 2020, 2023];

/** Sentences that the drawing prints above an industry's lines, and those of the readout. */
export interface Words {
  heading(industry: FourIndustry, mark: Mark): string;
  said: Record<string, string>;
  /** "Since 2015 cement has emitted more than steel" */
  crossing: { year: number; text: string };
}

function columns(): Columns {
  return {
    ids: plantLines.map((line) => line.id),
    industries: plantLines.map((line) => letterOf(line.industry)).join(''),
    courses: plantLines.map((line) => line.course.charAt(0)).join(''),
    kt: plantLines.map((line) => line.t.map((t) => (t === null ? null : Math.round(t / 1000)))),
    names: plantLines.map((line) => `${line.name}, ${line.state}`).join('\n'),
    labels: plantLines.map((line) => line.label).join('\n'),
    ends: plantLines.map((line) => line.end?.text ?? '').join('\n'),
  };
}

/** The frame's room, with the years in it. */
function room(frame: Frame) {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const height = card ? (frame.height ?? 270) : 470;
  const plot = { left: 26, right: frame.width - (narrow ? 126 : 168), top: card ? 14 : narrow ? 62 : 44, base: height - 24 };
  const x = scaleLinear([FROM, FROM + YEARS.length - 1], [plot.left + 4, plot.right]);
  return { narrow, card, height, plot, x };
} // prettier-ignore

type Room = ReturnType<typeof room>;

function panelOf(industry: FourIndustry, { narrow, card, plot, x }: Room, frame: Frame, words: Words): Panel {
  const lines = linesOf(industry);
  const top = Math.max(...lines.flatMap((line) => line.t.map((t) => t ?? 0))) / 1e6;
  const y = scaleLinear([0, top * 1.03], [plot.base, plot.top]);
  const ticks = y.ticks(card ? 3 : 5);
  const digits = ticks.some((tick) => !Number.isInteger(tick)) ? oneDecimal : String;
  const most = card ? 7 : narrow ? 9 : 12;
  return {
    scale: Math.round((plot.base - y(0.001)) * 1e5) / 1e5,
    ticks: ticks.map((tick) => ({ y: px(y(tick)), text: tick === 0 ? '0' : digits(tick) })),
    heading: card ? [] : headingOf(words.heading(industry, 'all'), frame.width),
    labels: Object.fromEntries(
      MARKS.map((mark) => [mark, lineLabels(lines, mark, { x, y, plot, width: frame.width, most })]),
    ) as Panel['labels'],
  };
} // prettier-ignore

const headingOf = (text: string, width: number): TextAt[] =>
  wrapText(text, width, { font: 'label', size: 13 }).map((line, i) => ({
    x: 0,
    y: 13 + i * 18,
    text: line,
    anchor: 'start',
    tone: 't-soft',
  }));

function overviewOf({ plot, x, card }: Room, frame: Frame, words: Words): PlacedFour['overview'] {
  const series = [
    ...INDUSTRIES.map((industry) => ({ name: industry, t: totalsOf(industry), tone: 't-bold t-small' })),
    { name: 'aluminum process', t: processOf(), tone: 't-small t-soft' },
  ];
  const y = scaleLinear([0, 82], [plot.base, plot.top]);
  const at = (t: readonly number[]) => t.map((value) => px(y(value / 1e6)));
  const path = (t: readonly number[]) =>
    at(t).map((value, i) => `${i === 0 ? 'M' : 'L'}${px(x(FROM + i))} ${value}`).join(''); // prettier-ignore
  const sorted = [...series].sort((a, b) => (b.t.at(-1) ?? 0) - (a.t.at(-1) ?? 0));
  const ends = sorted.map((one) => y((one.t.at(-1) ?? 0) / 1e6));
  const middles = spreadLabels(
    ends.map((end) => ({ at: end, size: LINE })),
    { min: plot.top, max: plot.base + 4 },
  );
  const say = (name: string, last: number) =>
    name === 'aluminum process'
      ? `${frame.kind === 'narrow' ? 'Smelting' : 'Smelting alone'} ${twoDecimals(last)}`
      : `${name.charAt(0).toUpperCase()}${name.slice(1)} ${oneDecimal(last)}`;
  const firsts = series.slice(0, 4).filter((one) => one.name === 'steel' || one.name === 'cement');
  const left = card || frame.kind === 'narrow' ? 10 : 8;
  return {
    ticks: [0, 20, 40, 60, 80].map((tick) => ({ y: px(y(tick)), text: String(tick) })),
    lines: INDUSTRIES.map((industry) => ({ industry, d: path(totalsOf(industry)), y: at(totalsOf(industry)) })),
    process: path(processOf()),
    texts: [
      ...sorted.map((one, i): TextAt => ({
        x: px(plot.right + 12), y: px((middles[i] ?? 0) + 4), text: say(one.name, (one.t.at(-1) ?? 0) / 1e6), anchor: 'start', tone: one.tone,
      })),
      ...firsts.map((one): TextAt => ({
        x: px(x(FROM) + left), y: px(y((one.t[0] ?? 0) / 1e6) + (one.name === 'steel' ? -8 : 20)), text: oneDecimal((one.t[0] ?? 0) / 1e6), anchor: 'start', tone: 't-small t-soft',
      })),
      ...wrapText(words.crossing.text, plot.right - x(words.crossing.year), { font: 'label-semibold', size: 13 })
        .map((line, i, all): TextAt => ({
          x: px(x(words.crossing.year) + 4), y: px(y(73) - (all.length - 1 - i) * 17), text: line, anchor: 'start', tone: 't-bold',
        })),
    ],
    leaders: sorted.map((_, i) => leader(plot.right, ends[i] ?? 0, middles[i] ?? 0)).join(''),
  };
} // prettier-ignore

/** From the end of a line to its name. */
const leader = (x: number, from: number, to: number) =>
  Math.abs(from - to) < 2 ? '' : `M${px(x + 2)} ${px(from)}L${px(x + 9)} ${px(to)}`;

/** Rows → placed marks; the same for every state. */
export function placeFour(frame: Frame, words: Words): PlacedFour {
  const space = room(frame);
  const { plot, x, narrow, height } = space;
  const panels = Object.fromEntries(
    INDUSTRIES.map((industry) => [industry, panelOf(industry, space, frame, words)]),
  ) as PlacedFour['panels'];
  const metal = processOf('warrick');
  const warrickY = metal.map((t) => px(plot.base - (t / 1000) * panels.aluminum.scale));
  return {
    width: frame.width,
    height,
    plot: { left: plot.left, right: px(plot.right), top: plot.top, base: plot.base },
    x: YEARS.map((year) => px(x(year))),
    years: (narrow ? TICK_YEARS.filter((year) => (year - FROM) % 6 === 0) : TICK_YEARS).map((year) => ({
      x: px(x(year)),
      text: String(year),
      anchor: year === FROM ? 'start' : 'middle',
    })),
    overview: overviewOf(space, frame, words),
    panels,
    warrick: warrickY.map((y, i) => `${i === 0 ? 'M' : 'L'}${px(x(FROM + i))} ${y}`).join(''),
    rows: {
      rose: placeRows('rose', frame, height),
      fell: placeRows('fell', frame, height),
      ended: placeRows('ended', frame, height),
    },
    columns: columns(),
    said: words.said,
  };
}

/** The width of a label, for those who test that it fits. */
export const labelWidth = (text: string, bold: boolean) =>
  measureText(text, bold ? { ...LABEL, font: 'label-semibold' } : LABEL);
