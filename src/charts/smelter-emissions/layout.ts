/** One panel a smelter, one scale for all: columns for the years it made metal, for each of the three measures. */
import { scaleLinear } from 'd3-scale';
import { oneDecimal, twoDecimals } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame, Placed } from '../contract';
import { MEASURES, type EmissionSeries, type EmissionYear, type Measure } from './series';

const FROM = 2011;
const TO = 2023;
/** The plant whose own total is mostly its power plant. */
const CAVEAT = 'warrick';
const SCALES: Record<Measure, { top: number; ticks: number[] }> = {
  process: { top: 1.6, ticks: [0, 0.5, 1, 1.5] },
  pfc: { top: 1.2, ticks: [0, 0.5, 1] },
  // Room above the highest column for the words about Warrick.
  total: { top: 9, ticks: [0, 2, 4, 6] },
};
const KEYS: Record<Measure, { kind: string; text: string }[]> = {
  process: [
    { kind: 'pfc', text: 'perfluorocarbons (PFCs)' },
    { kind: 'co2', text: 'CO₂ of the process' },
  ],
  pfc: [{ kind: 'pfc', text: 'perfluorocarbons (PFCs)' }],
  total: [
    { kind: 'co2', text: 'making aluminum' },
    { kind: 'rest', text: 'rest of the site, power plant included' },
  ],
};

export interface Panel {
  id: string;
  name: string;
  x: number;
  y: number;
  base: number;
  /** Middle of each year's column. */
  columns: number[];
  /** For the tooltips: the year of each column, then PFCs, process CO₂ and whole site in thousand tonnes. */
  says: [year: number, pfc: number, co2: number, site: number][];
  /** Tops of the lower and of the upper part of each column. */
  tops: Record<Measure, [lower: number[], upper: number[]]>;
  /** First and last value in million tonnes. */
  ends: Record<Measure, [first: string, last: string]>;
  years: [first: number, last: number];
  ticks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
}

export interface PlacedEmissions extends Placed {
  panels: Panel[];
  /** Width of a column. */
  column: number;
  /** Faint lines and their numbers. */
  grid: Record<Measure, { y: number; text: string }[]>;
  rows: { x0: number; x1: number; shifts: number[] };
  headings: { x: number; y: number; text: string }[];
  keys: Record<Measure, { x: number; y: number; kind: string; text: string }[]>;
  /** What stands in Warrick's panel when the whole site is counted. */
  caveat: { id: string; x: number; y: number; text: string; leader: string };
  said: Record<Measure, string>;
}

const million = (tonnes: number) => twoDecimals(tonnes / 1e6);
const kt = (tonnes: number) => Math.round(tonnes / 1000);

/** Series → placed marks. */
export function placeEmissions(
  series: readonly EmissionSeries[],
  frame: Frame,
  said: Record<Measure, string>,
): PlacedEmissions {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const stopped = series.filter((one) => !one.running);
  const running = series.filter((one) => one.running);
  // Broad: a row of panels for each group. Narrow: a column for each.
  const groups = [stopped, running];
  const deep = Math.max(stopped.length, running.length);
  const [across, down] = narrow ? [groups.length, deep] : [deep, groups.length];
  const left = 24;
  const gap = narrow ? 18 : 16;
  // Room at the right for the leader from Warrick's words to its columns.
  const panelWidth = (frame.width - left - 8 - gap * (across - 1)) / across;
  const keyHeight = card ? 18 : narrow ? 46 : 26;
  const headingHeight = card ? 0 : narrow ? 26 : 28;
  const head = 36;
  const foot = 18;
  const rowGap = card ? 2 : 12;
  const plot = card
    ? ((frame.height ?? 280) - keyHeight - down * (head + foot) - rowGap) / down
    : narrow ? 70 : 116; // prettier-ignore
  const step = head + plot + foot + rowGap + (narrow ? 0 : headingHeight);
  const topOf = (row: number) => keyHeight + headingHeight + row * step;
  const scales = Object.fromEntries(
    MEASURES.map((measure) => [measure, scaleLinear([0, SCALES[measure].top * 1e6], [plot, 0])]),
  ) as Record<Measure, ReturnType<typeof scaleLinear<number, number>>>;
  const pitch = panelWidth / (TO - FROM + 1);

  const panels = groups.flatMap((group, g) =>
    group.map((one, i): Panel => {
      const [column, row] = narrow ? [g, i] : [i, g];
      const x = left + column * (panelWidth + gap);
      const y = topOf(row);
      const top = y + head;
      const at = (year: number) => px(x + (year - FROM + 0.5) * pitch);
      const tops = (measure: Measure, value: (entry: EmissionYear) => number) =>
        one.years.map((entry) => px(top + scales[measure](value(entry))));
      const [first, last] = [one.years[0], one.years.at(-1)];
      if (!first || !last) throw new Error(`smelter-emissions: ${one.id} has no year`);
      return {
        id: one.id,
        name: one.name,
        x: px(x),
        y: px(y),
        base: px(top + plot),
        columns: one.years.map((entry) => at(entry.year)),
        says: one.years.map((entry) => [
          entry.year,
          kt(entry.pfc),
          kt(entry.process - entry.pfc),
          kt(entry.total),
        ]),
        tops: {
          process: [tops('process', (entry) => entry.pfc), tops('process', (entry) => entry.process)],
          pfc: [tops('pfc', (entry) => entry.pfc), []],
          total: [tops('total', (entry) => entry.process), tops('total', (entry) => entry.total)],
        },
        ends: Object.fromEntries(
          MEASURES.map((measure) => [measure, [million(first[measure]), million(last[measure])]]),
        ) as Panel['ends'],
        years: [first.year, last.year],
        ticks: [
          { x: px(x), text: short(first.year), anchor: 'start' },
          last.year === TO
            ? { x: px(x + panelWidth), text: short(TO), anchor: 'end' }
            : { x: at(last.year), text: short(last.year), anchor: 'middle' },
        ],
      };
    }),
  );
  const warrick = panels.find((panel) => panel.id === CAVEAT);
  const strip = warrick?.tops.total[0].at(-1);
  if (!warrick || strip === undefined) throw new Error('smelter-emissions: Warrick is missing');
  const [textY, right] = [warrick.y + 46, warrick.x + panelWidth];
  const words = `${warrick.ends.process[1]} from aluminum`;
  const wordsEnd = warrick.x + measureText(words, { font: 'label-semibold', size: 12 });
  return {
    width: frame.width,
    height: card ? (frame.height ?? 280) : Math.ceil(topOf(down - 1) + head + plot + foot + 2),
    panels,
    column: px(Math.max(4, pitch - 2)),
    grid: Object.fromEntries(
      MEASURES.map((measure) => [
        measure,
        SCALES[measure].ticks.map((tick) => ({
          y: px(head + scales[measure](tick * 1e6)),
          text: tick === 0 ? '0' : measure === 'total' ? String(tick) : oneDecimal(tick),
        })),
      ]),
    ) as PlacedEmissions['grid'],
    rows: { x0: left, x1: frame.width, shifts: Array.from({ length: down }, (_, row) => px(topOf(row))) },
    headings: card ? [] : groups.map((_, g) => ({
      x: px(narrow ? left + g * (panelWidth + gap) : left),
      y: px(narrow ? keyHeight + 14 : topOf(g) - 10),
      text: g === 0 ? `Stopped by ${stopped.at(-1)?.years.at(-1)?.year ?? TO}` : `Made metal in ${TO}`,
    })), // prettier-ignore
    keys: Object.fromEntries(
      MEASURES.map((measure) => [
        measure,
        KEYS[measure].map((entry, i) => ({
          ...entry,
          x: narrow ? left : left + i * 196,
          y: narrow ? 12 + i * 19 : 12,
        })),
      ]),
    ) as PlacedEmissions['keys'],
    caveat: {
      id: CAVEAT,
      x: warrick.x,
      y: px(textY),
      text: words,
      leader: `M${px(wordsEnd + 6)} ${px(textY - 4)}H${px(right + 5)}V${px((strip + warrick.base) / 2)}h-5`,
    },
    said,
  };
}

const short = (year: number) => `’${String(year).slice(2)}`;
